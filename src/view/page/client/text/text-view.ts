import type { PageReport } from "../../page-report.js";
import { element } from "../element.js";
import { type Chunk, chunksOf } from "./chunks.js";
import { fill, makeReachable } from "./fill.js";
import { Folding } from "./folding.js";
import { foldsOf } from "./folds.js";
import { KINDS, type Kind, marksOf } from "./marks.js";
import { type Segment, segmentsOf } from "./segments.js";

/** Chunks are filled for this long, in milliseconds, before the browser has its turn. */
const SLICE = 10;

/** Where the window stands in the text: a chunk, and how far its beginning lies above the upper edge. */
export interface Place {
  readonly chunk: number;
  readonly above: number;
}

/** The text of one report with its marks. */
export class TextView {
  readonly element: HTMLElement;
  readonly report: PageReport;
  private readonly chunks: readonly Chunk[];
  private readonly elements: readonly HTMLElement[];
  private readonly segments: readonly (readonly Segment[])[];
  private readonly filled: boolean[] = [];
  private readonly shown: ReadonlySet<Kind>;
  private readonly folding: Folding;
  private stopped = false;

  constructor(report: PageReport, shown: ReadonlySet<Kind>) {
    this.report = report;
    this.shown = shown;
    this.chunks = chunksOf(report.text);
    const folds = foldsOf(
      report.text,
      report.removed.map(({ span }) => span),
    );
    this.folding = new Folding(folds);
    this.segments = segmentsOf(
      report.text.length,
      marksOf(report, folds),
      this.chunks.map(({ start }) => start),
    );
    this.elements = this.chunks.map(({ continued }) =>
      element("div", { class: continued ? "chunk continued" : "chunk" }),
    );
    this.element = element("div", { class: "sheet", lang: "zh", dir: "ltr" });
    for (const made of this.elements) this.element.append(made);
    this.showKinds();
  }

  /** To be called when it stands on the page: what is seen first is filled at once, the rest little by little. */
  start(): void {
    this.estimate();
    for (let i = 0; i < Math.min(8, this.chunks.length); i++) this.fillChunk(i);
    this.fillOn(8);
  }

  stop(): void {
    this.stopped = true;
  }

  showKinds(): void {
    for (const kind of KINDS) this.element.classList.toggle(`no-${kind}`, !this.shown.has(kind));
  }

  /** After a switch: what can be reached with the keyboard follows. */
  showKind(kind: Kind): void {
    this.showKinds();
    for (const made of this.element.querySelectorAll<HTMLElement>(`.${kind}-first`)) {
      makeReachable(made, kind, this.shown.has(kind));
    }
  }

  /** The words of the page are of another language now. */
  speak(): void {
    this.folding.speak();
  }

  /** What lies over a span is unfolded, so that it can be come to. */
  unfold(span: { readonly start: number; readonly end: number }): void {
    this.folding.open(span);
  }

  /** Marks a span as the metric of this number; null takes the mark off. */
  select(span: { readonly start: number; readonly end: number } | null, metric: number | null): void {
    if (span === null) return;
    for (let index = this.chunkOf(span.start); index <= this.chunkOf(span.end - 1); index++) {
      this.fillChunk(index);
      const chunk = this.elements[index];
      for (const made of chunk?.querySelectorAll(".selected") ?? []) made.classList.remove("selected");
      if (metric === null) continue;
      for (const made of chunk?.querySelectorAll(`[data-metric="${metric}"]`) ?? []) made.classList.add("selected");
    }
  }

  chunkElement(index: number): HTMLElement | null {
    return this.elements[index] ?? null;
  }

  /** The range of the page that shows a span of the text. */
  range({ start, end }: { readonly start: number; readonly end: number }): Range {
    const from = this.position(start, false);
    const to = this.position(end, true);
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The place in the text of a point of the page. */
  chunkAt(top: number): number {
    let low = 0;
    let high = this.elements.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.elements[middle]?.getBoundingClientRect().top ?? 0) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  chunkOf(offset: number): number {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.chunks[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  span(chunk: number): { readonly start: number; readonly end: number } {
    return this.chunks[chunk] ?? { start: 0, end: 0 };
  }

  private position(offset: number, isEnd: boolean): { node: Node; offset: number } {
    const index = this.chunkOf(isEnd && offset > 0 ? offset - 1 : offset);
    this.fillChunk(index);
    const chunk = this.elements[index] ?? this.element;
    let at = this.chunks[index]?.start ?? 0;
    const walker = document.createTreeWalker(chunk, NodeFilter.SHOW_TEXT);
    let last: { node: Node; offset: number } = { node: chunk, offset: 0 };
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const shown = node.nodeValue?.length ?? 0;
      const box = node.parentElement?.dataset.units;
      const length = box === undefined ? shown : Number(box);
      last = { node, offset: shown };
      const inside = offset - at;
      if (inside < length || (isEnd && inside === length)) {
        return { node, offset: box === undefined ? inside : inside === 0 ? 0 : shown };
      }
      at += length;
    }
    return last;
  }

  private fillChunk(index: number): void {
    const chunk = this.elements[index];
    if (chunk === undefined || this.filled[index] === true) return;
    this.filled[index] = true;
    fill(chunk, this.report, this.segments[index] ?? [], this.shown, this.folding);
  }

  private fillOn(from: number): void {
    if (this.stopped) return;
    const until = performance.now() + SLICE;
    let index = from;
    while (index < this.chunks.length && performance.now() < until) this.fillChunk(index++);
    if (index < this.chunks.length) setTimeout(() => this.fillOn(index), 0);
    else this.element.dataset.ready = "";
  }

  /** The height of what is not laid out yet, so that the scroll bar is about right from the beginning. */
  private estimate(): void {
    const style = getComputedStyle(this.element);
    const size = Number.parseFloat(style.fontSize);
    const lineHeight = Number.parseFloat(style.lineHeight) || size * 2;
    const columns = Math.max(10, Math.floor(this.element.clientWidth / size));
    for (const [i, { start, end }] of this.chunks.entries()) {
      let lines = 0;
      for (let at = start; at < end; ) {
        const found = this.report.text.indexOf("\n", at);
        const stop = found < 0 || found >= end ? end : found;
        if (!this.folding.hides(at)) lines += Math.max(1, Math.ceil((stop - at) / columns));
        at = stop + 1;
      }
      this.elements[i]?.style.setProperty("--height", `${Math.round(lines * lineHeight)}px`);
    }
  }
}
