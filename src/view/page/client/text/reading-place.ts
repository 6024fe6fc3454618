import type { Span } from "../../../../text/span.js";
import type { PageReport } from "../../page-report.js";
import type { Place, TextView } from "./text-view.js";

/** Frames in which a place is set right again: what lies above is laid out only now, and may have another height. */
const FRAMES = 4;

/** Where the window stands, and how it is brought to a place. The upper edge is the lower one of the bar. */
export class ReadingPlace {
  private readonly view: TextView;
  private readonly edge: () => number;
  private readonly starts: readonly number[];
  private settling = 0;
  /** The section that one has come to, for as long as nobody scrolls: another may stand higher on the page. */
  private arrived = -1;
  private arrivedAt = 0;

  constructor(view: TextView, edge: () => number) {
    this.view = view;
    this.edge = edge;
    this.starts = view.report.sections.map(sectionStart);
  }

  get here(): Place {
    const chunk = this.view.chunkAt(this.edge());
    const top = this.view.chunkElement(chunk)?.getBoundingClientRect().top ?? 0;
    return { chunk, above: Math.round(this.edge() - top) };
  }

  /** Where the text begins that is seen. */
  get offset(): number {
    return this.view.span(this.here.chunk).start;
  }

  restore({ chunk, above }: Place): void {
    this.settle(() => {
      const top = this.view.chunkElement(chunk)?.getBoundingClientRect().top ?? 0;
      return top + above - this.edge();
    });
  }

  /**
   * Brings a span that is of a section (-1 for none) to `share` of the height that is free, unless it already stands
   * well inside.
   */
  bring({ start, end }: Span, share: number, free: number, section = -1): void {
    this.view.unfold({ start, end });
    const box = (): DOMRect => this.view.range({ start, end: Math.max(end, start + 1) }).getBoundingClientRect();
    const { top, bottom } = box();
    const edge = this.edge();
    const isInside = share > 0.1 && top > edge + free * 0.1 && bottom < edge + free * 0.9;
    this.settle(() => (isInside ? 0 : box().top - this.edge() - Math.max(12, share * free)), section);
  }

  /** The index of the section that is read at the upper edge; -1 in front of the first. */
  get section(): number {
    if (this.arrived >= 0 && Math.abs(window.scrollY - this.arrivedAt) < 2) return this.arrived;
    const line = this.edge() + 40;
    const chunk = this.view.chunkAt(line);
    const { start, end } = this.view.span(chunk);
    let index = this.lastBefore(start);
    for (let next = index + 1; next < this.starts.length && (this.starts[next] ?? 0) < end; next++) {
      const made = document.getElementById(`s${this.view.report.sections[next]?.id}`);
      if (made === null || made.getBoundingClientRect().top > line) break;
      index = next;
    }
    return index;
  }

  private lastBefore(offset: number): number {
    let low = -1;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private settle(off: () => number, section = -1): void {
    this.arrived = section;
    const turn = ++this.settling;
    const step = (left: number): void => {
      if (turn !== this.settling) return;
      const by = off();
      if (Math.abs(by) > 1) window.scrollBy({ top: by, behavior: "instant" });
      this.arrivedAt = window.scrollY;
      if (left > 0) requestAnimationFrame(() => step(left - 1));
    };
    step(FRAMES);
  }
}

export const sectionStart = ({ headingSpan, span }: PageReport["sections"][number]): number =>
  (headingSpan ?? span).start;
