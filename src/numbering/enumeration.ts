import type { Span } from "../text/span.js";

/** The marker of an item inside running text, with the enumeration that it belongs to. */
export interface ItemMarker extends Span {
  readonly chain: number;
}

/** Ordinal words may skip one: 首先…其次…最后. */
const MOST_SKIPPED = 1;
const LONGEST_ITEM = 400;

/** Counts the items of one series from left to right, and hands on each enumeration of two and more. */
export class Enumeration {
  private items: Span[] = [];
  private last = 0;
  private section = 0;
  /** 夯实发展根基一是抓前期。二是…: glued to a heading the first has no mark before it; the second tells. */
  private glued: Span | null = null;

  constructor(
    private readonly breaks: readonly number[],
    private readonly done: (items: readonly ItemMarker[]) => void,
  ) {}

  /** `boundary`: what stands in front of the marker: a mark, nothing that tells, or the rest of a word. */
  offer(marker: Span, ordinal: number, boundary: "mark" | "none" | "word"): void {
    while ((this.breaks[this.section] ?? Number.POSITIVE_INFINITY) <= marker.start) {
      this.section++;
      this.close();
    }
    if (boundary !== "mark") {
      if (ordinal === 1 && boundary === "none") this.glued = marker;
      return;
    }
    if (ordinal === 2 && this.last === 0 && this.glued !== null && marker.start - this.glued.start <= LONGEST_ITEM) {
      this.items.push(this.glued);
      this.last = 1;
    }
    // A piece of a report begins with its second item.
    if (ordinal === 2 && this.last === 0 && marker.start === 0) this.last = 1;
    const follows = this.last > 0 && ordinal > this.last && ordinal - this.last <= 1 + MOST_SKIPPED;
    if (ordinal === 1) this.close();
    else if (!follows) return;
    this.items.push(marker);
    this.last = ordinal;
  }

  close(): void {
    const chain = this.items[0]?.start ?? 0;
    if (this.items.length > 1) this.done(this.items.map((item) => ({ ...item, chain })));
    this.items = [];
    this.last = 0;
    this.glued = null;
  }
}
