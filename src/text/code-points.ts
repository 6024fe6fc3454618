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
    let low = 0;
    let high = this.lowHalves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lowHalves[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  span({ start, end }: Span): [number, number] {
    return [this.at(start), this.at(end)];
  }
}
