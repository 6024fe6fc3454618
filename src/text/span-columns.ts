import type { Span } from "./span.js";

/** Spans in order, in two columns of numbers: a dense text has one in every two characters. */
export class SpanColumns {
  private length = 0;
  private starts = EMPTY;
  private ends = EMPTY;

  push({ start, end }: Span): void {
    if (this.length === this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  /** Where the span of that number begins; behind everything where there is none. */
  startOf(k: number): number {
    return k < this.length ? (this.starts[k] ?? BEHIND) : BEHIND;
  }

  endOf(k: number): number {
    return k < this.length ? (this.ends[k] ?? BEHIND) : BEHIND;
  }
}

const BEHIND = Number.POSITIVE_INFINITY;

/** One for all: most paragraphs have no figure. */
const EMPTY = new Int32Array(0);
const FIRST = 16;

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(Math.max(FIRST, 2 * from.length));
  to.set(from);
  return to;
}
