import type { Paragraph } from "../../model/report.js";
import { piecesOf, sentencesOf } from "./pieces.js";

/** A piece of a paragraph, or all of it. */
export interface Block {
  /** Which paragraph of its section, from 1. */
  readonly number: number;
  /** Where it begins in the paragraph's text. */
  readonly from: number;
  readonly text: string;
  /** Code points. */
  readonly size: number;
}

export const blocksOf = (paragraphs: readonly Paragraph[], most: number): Block[] =>
  paragraphs.flatMap(({ text }, i) =>
    piecesOf(text, most).map(({ from, to, size }) => ({ number: i + 1, from, text: text.slice(from, to), size })),
  );

/** Blocks as one text: paragraphs stand on lines of their own. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block, i) => between(blocks[i - 1], block) + block.text).join("");

const between = (before: Block | undefined, block: Block): string =>
  before === undefined || before.number === block.number ? "" : "\n";

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((size, block, i) => size + between(blocks[i - 1], block).length + block.size, 0);

/** Blocks in groups, each at most so long, and at least so long where its neighbours have something to give. */
export function grouped(blocks: readonly Block[], most: number, least: number): Block[][] {
  const groups: Block[][] = [];
  let group: Block[] = [];
  let size = 0;
  const take = (block: Block): void => {
    size += between(group.at(-1), block).length + block.size;
    group.push(block);
  };
  for (const block of blocks) {
    let rest: Block | null = block;
    if (!fits(group, size, block, most)) {
      if (size < least) rest = fill(block);
      groups.push(group);
      group = [];
      size = 0;
    }
    if (rest !== null) take(rest);
  }
  groups.push(group);
  return evened(
    groups.filter((some) => some.length > 0),
    most,
    least,
  );

  /** Gives a short group the first sentences of what does not fit whole; gives back the rest. */
  function fill(block: Block): Block | null {
    let at = 0;
    let left = block.size;
    for (const sentence of sentencesOf(block.text, most)) {
      const part = partOf(block, at, sentence.to, sentence.size);
      if (size >= least || !fits(group, size, part, most)) break;
      take(part);
      at = sentence.to;
      left -= sentence.size;
    }
    return left === 0 ? null : partOf(block, at, block.text.length, left);
  }
}

const fits = (group: readonly Block[], size: number, block: Block, most: number): boolean =>
  group.length === 0 || size + between(group.at(-1), block).length + block.size <= most;

const partOf = ({ number, from, text }: Block, at: number, to: number, size: number): Block => ({
  number,
  from: from + at,
  text: text.slice(at, to),
  size,
});

/** A last group that is too short takes blocks from the one before it, if that remains long enough, or joins it. */
function evened(groups: Block[][], most: number, least: number): Block[][] {
  const [before, last] = [groups.at(-2), groups.at(-1)];
  if (before === undefined || last === undefined || sizeOf(last) >= least) return groups;
  if (sizeOf([...before, ...last]) <= most) return [...groups.slice(0, -2), [...before, ...last]];
  while (sizeOf(last) < least && before.length > 1) {
    const moved = before.at(-1);
    if (moved === undefined || sizeOf(before.slice(0, -1)) < least || sizeOf([moved, ...last]) > most) break;
    before.pop();
    last.unshift(moved);
  }
  return groups;
}
