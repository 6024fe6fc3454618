import { firstFrom } from "./ascending.js";
import type { Span } from "./span.js";

/** Turns code-point offsets of one text into UTF-16 code units: the way back of CodePoints. */
export class CodeUnits {
  /** Ascending code-point offsets of the characters that take two code units. */
  private readonly wide: number[] = [];

  constructor(text: string) {
    for (const pair of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.wide.push(pair.index - this.wide.length);
  }

  at(offset: number): number {
    return offset + firstFrom(this.wide, offset);
  }

  span([start, end]: readonly [number, number]): Span {
    return { start: this.at(start), end: this.at(end) };
  }
}
