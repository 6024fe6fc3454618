import { type Candidate, candidateOf, type Part } from "./candidate.js";
import { hasNeighbour, nearEdge } from "./lock.js";
import type { PageLine } from "./page.js";
import type { Skeleton, SlotKind } from "./skeleton.js";
import { sharedStart } from "./written-pattern.js";

/**
 * Lines that begin and end alike and differ between: 责编：张三, 责编：李四. Of a site's only where they stand at an end of
 * the page or beside its other lines.
 *
 * @param lines lines that no rule takes
 */
export function templateCandidates(
  lines: readonly PageLine[],
  accepted: ReadonlySet<PageLine>,
  least: number,
): Candidate[] {
  const open = lines.filter(
    (line) => line.folded.length <= LONGEST && (nearEdge(line) || hasNeighbour(line, accepted)),
  );
  const found: Candidate[] = [];
  const taken = new Set<PageLine>();
  for (const group of [...alike(open, least, startOf), ...alike(open, least, endOf)]) {
    if (group.some((line) => taken.has(line))) continue;
    const shapes = group.map(({ skeleton }) => shapeOf(skeleton));
    const start = sharedStart(shapes);
    const rests = shapes.map((shape) => shape.slice(start.length));
    const end = reversed(sharedStart(rests.map(reversed)));
    const values = [...new Set(rests.map((rest) => rest.slice(0, rest.length - end.length)))];
    if (values.length < 2 || !tells(start, end, group, accepted)) continue;
    const parts = [...partsOf(start, group, true), { kind: "any" as const, values }, ...partsOf(end, group, false)];
    for (const line of group) taken.add(line);
    found.push(candidateOf(`${start}${ANY}${end}`, parts, group));
  }
  return found;
}
/** A template takes names and titles, not sentences. */
const LONGEST = 60;
const ANY = "\u0000any";

/** Words tell it that are many; beside lines of the site a label does that a colon, a bar or a blank parts from what follows. */
function tells(start: string, end: string, lines: readonly PageLine[], accepted: ReadonlySet<PageLine>): boolean {
  if (hans(start) + hans(end) >= LEAST_WORDS) return true;
  if (hans(end) > LEAST_LABEL && hasSlot(end)) return lines.every((line) => hasNeighbour(line, accepted));
  if (hans(start) < LEAST_LABEL || !lines.every((line) => hasNeighbour(line, accepted))) return false;
  return isBar(start.slice(-1)) || lines.every(({ text }) => partedBehind(text, start));
}
/** What parts a label from what follows; 编辑丨张三 has a stroke as its bar. */
const isBar = (character: string): boolean => character !== "" && "：\u4e28>】".includes(character);
const LEAST_LABEL = 2;
const LEAST_WORDS = 5;
const hans = (text: string): number => text.match(/[\u3400-\u9fff]/gu)?.length ?? 0;

/** 摊主 山中客: behind the label's last character a blank stands. */
function partedBehind(text: string, start: string): boolean {
  const label = text.trimStart().split(/[\s\u3000]/u)[0] ?? "";
  return label.length === start.length && label.length < text.trim().length;
}

const reversed = (text: string): string => [...text].reverse().join("");

/** A character of a shape for each kind of slot, from the private use area. */
const SLOTS: readonly SlotKind[] = ["date", "time", "url", "host", "size", "digits", "title"];
const FIRST_SLOT = 0xe000;

const shapeOf = ({ words, kinds }: Skeleton): string => words.map((word, i) => word + slotCharacter(kinds[i])).join("");

const slotCharacter = (kind: SlotKind | undefined): string =>
  kind === undefined ? "" : String.fromCharCode(FIRST_SLOT + SLOTS.indexOf(kind));

const slotOf = (character: string): SlotKind | undefined => SLOTS[character.charCodeAt(0) - FIRST_SLOT];

const hasSlot = (shape: string): boolean => [...shape].some((character) => slotOf(character) !== undefined);

/** Slots are counted from the line's front, or from its end. */
function partsOf(shape: string, lines: readonly PageLine[], front: boolean): Part[] {
  const parts: Part[] = [];
  let words = "";
  let seen = 0;
  const total = [...shape].filter((character) => slotOf(character) !== undefined).length;
  for (const character of shape) {
    const kind = slotOf(character);
    if (kind === undefined) {
      words += character;
      continue;
    }
    const nth = front ? seen : seen - total;
    seen++;
    parts.push({ words }, { kind, values: [...new Set(lines.map(({ skeleton }) => skeleton.values.at(nth) ?? ""))] });
    words = "";
  }
  return [...parts, { words }];
}

/** Groups of lines that begin, or end, with the same words. */
function* alike(
  lines: readonly PageLine[],
  least: number,
  wordsOf: (shape: string) => string,
): Generator<readonly PageLine[]> {
  const groups = new Map<string, PageLine[]>();
  for (const line of lines) {
    const words = wordsOf(shapeOf(line.skeleton));
    if (hans(words) < LEAST_LABEL) continue;
    const known = groups.get(words);
    if (known === undefined) groups.set(words, [line]);
    else known.push(line);
  }
  for (const group of groups.values()) if (new Set(group.map(({ page }) => page.group)).size >= least) yield group;
}

/** The label of a line, with the bar that parts it from what follows; else its first characters. */
function startOf(shape: string): string {
  const bar = [...shape.slice(0, LONGEST_LABEL)].findIndex(isBar);
  return shape.slice(0, bar < LEAST_LABEL ? LEAST_START : bar + 1);
}

/** 山中客 摘抄于 2023.7.9: the last words with the date behind them. */
const endOf = (shape: string): string => shape.slice(-LEAST_END);
const LEAST_END = 4;
const LEAST_START = 2;
const LONGEST_LABEL = 11;
