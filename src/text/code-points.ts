import { firstFrom } from "./ascending.js";
import type { Span } from "./span.js";

/** Turns UTF-16 offsets of one text into code points; the only place where the two units meet. */
export class CodePoints {
  /** Ascending UTF-16 offsets of the low halves of surrogate pairs. */
  private readonly lowHalves: number[] = [];
  /** Length of the text in code points. */
  readonly length: number;

  constructor(text: string) {
    for (const pair of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.lowHalves.push(pair.index + 1);
    this.length = text.length - this.lowHalves.length;
  }

  /** The code-point offset of a UTF-16 offset that lies between characters. */
  at(offset: number): number {
    return offset - firstFrom(this.lowHalves, offset);
  }

  span({ start, end }: Span): [number, number] {
    return [this.at(start), this.at(end)];
  }
}
