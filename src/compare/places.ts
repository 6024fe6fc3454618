import type { CodePointSpan, Metric, Section } from "../model/report.js";
import { sectionsInOrder } from "../model/sections-in-order.js";
import { endsSentence } from "../text/characters.js";

/** A paragraph or heading of a report. */
export interface Passage {
  readonly span: CodePointSpan;
  readonly text: string;
  readonly isHeading: boolean;
  /** How deep its section lies, from 1. */
  readonly level: number;
  /** So many characters of its text. */
  beginning(length: number): string;
  /** Whether a word stands in it. */
  holds(word: string): boolean;
}

/** The same with its place in the tree. */
export interface PassageInSection extends Passage {
  /** Which paragraph of its section it is, from 1; 0 for the heading. */
  readonly number: number;
  readonly section: string;
}

/** Where a figure stands in the cleaned text of its paragraph or heading. */
export interface Place {
  /** -1 where it stands in none. */
  readonly passage: number;
  /** Of a text without stops so much as stands within reach: a megabyte of 5%5%5% is no sentence of each of its figures. */
  readonly sentence: string;
  /** Where the sentence begins in its passage. */
  readonly start: number;
  readonly at: number;
  /** How far the figure is behind the last full stop: what stands there may say its year. */
  readonly behindStop: number;
}

/** Every paragraph and heading in the order of the text. */
export function passagesOf(sections: readonly Section[]): PassageInSection[] {
  return sectionsInOrder(sections)
    .flatMap((section) => [
      ...(section.heading === null || section.headingSpan === null
        ? []
        : [passage(section.headingSpan, section.heading, 0, section)]),
      ...section.paragraphs.map(({ span, text }, i) => passage(span, text, i + 1, section)),
    ])
    .sort((a, b) => a.span[0] - b.span[0]);
}

const passage = (
  span: CodePointSpan,
  text: string,
  number: number,
  { id, level }: Pick<Section, "id" | "level">,
): PassageInSection => ({
  span,
  text,
  isHeading: number === 0,
  level,
  beginning: (length) => text.slice(0, length),
  holds: (word) => text.includes(word),
  number,
  section: id,
});

/** Finds the sentences of a report's figures, asked for in the order of the text. */
export class Places {
  private current = 0;
  /** How many characters of the source the text has left out ahead of the last figure. */
  private dropped = 0;
  private last: Sentence | null = null;

  constructor(private readonly passages: readonly Passage[]) {}

  of({ span: [start], text }: Pick<Metric, "span" | "text">): Place {
    let passage = this.passages[this.current];
    while (passage !== undefined && passage.span[1] <= start) {
      this.dropped = 0;
      passage = this.passages[++this.current];
    }
    if (passage === undefined || passage.span[0] > start)
      return { passage: -1, sentence: text, start, at: 0, behindStop: 0 };
    const offset = start - passage.span[0];
    const at = nearest(passage.text, text, offset - this.dropped);
    if (at < 0)
      return { passage: this.current, sentence: passage.text.slice(0, REACH), start: 0, at: 0, behindStop: 0 };
    this.dropped = offset - at;
    const { from, sentence } = this.sentenceAround(passage, at);
    return {
      passage: this.current,
      sentence,
      start: from,
      at: at - from,
      behindStop: at - stopBefore(passage.text, at, from),
    };
  }

  /** Of several figures of a sentence that is whole within the reach of each, it is looked for once. */
  private sentenceAround(passage: Passage, at: number): Sentence {
    const { last } = this;
    if (
      last?.passage === passage &&
      at >= last.from &&
      at - last.from <= REACH &&
      at < last.to &&
      last.to - at <= REACH
    )
      return last;
    const { text } = passage;
    const [from, to] = sentenceAround(text, at);
    const sentence = { passage, from, to, sentence: text.slice(from, to) };
    const isWhole = isEnd(text, from - 1) && isEnd(text, to);
    this.last = isWhole ? sentence : null;
    return sentence;
  }
}

interface Sentence {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly sentence: string;
}

const isEnd = (text: string, at: number): boolean => at < 0 || at >= text.length || endsSentence(text.charCodeAt(at));

/** Where what stands behind the last full stop within reach begins; there is none inside a sentence. */
function stopBefore(text: string, at: number, sentence: number): number {
  const first = Math.max(0, at - REACH);
  let stop = Math.max(first, sentence);
  while (stop > first && text.charCodeAt(stop - 1) !== FULL_STOP) stop--;
  return stop;
}
const FULL_STOP = "。".charCodeAt(0);

/** Characters to either side of a figure in which its sentence is looked for. */
const REACH = 400;

/** The occurrence of `part` nearest to `expected`: text is left out in front of it, seldom anything is added. */
function nearest(text: string, part: string, expected: number): number {
  if (text.startsWith(part, expected)) return expected;
  const before = text.lastIndexOf(part, expected);
  return before >= 0 ? before : text.indexOf(part, Math.max(0, expected));
}

function sentenceAround(text: string, at: number): [number, number] {
  let from = at;
  while (from > Math.max(0, at - REACH) && !endsSentence(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < Math.min(text.length, at + REACH) && !endsSentence(text.charCodeAt(to))) to++;
  return [from, to];
}
