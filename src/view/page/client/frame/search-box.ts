import type { Span } from "../../../../text/span.js";
import { button, element } from "../element.js";
import { Searchable } from "../text/search.js";
import type { TextView } from "../text/text-view.js";
import { word } from "../words/words.js";

/** Hits that are marked at a time; all are counted and can be gone to. */
const MARKED = 2_000;
/** Milliseconds after the last key. */
const PAUSE = 120;

/** The search field with its count; hits are marked in the text, the current one more strongly. */
export class SearchBox {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  private readonly count = element("output", { class: "count", role: "status", "aria-live": "polite" });
  private readonly view: TextView;
  private readonly reveal: (span: Span) => void;
  private readonly start: () => number;
  private searchable: Searchable | null = null;
  private hits: readonly Span[] = [];
  private at = -1;
  private timer = 0;

  /** `start` is where in the text one reads: the first hit is sought from there. */
  constructor(view: TextView, words: string, reveal: (span: Span) => void, start: () => number) {
    this.view = view;
    this.reveal = reveal;
    this.start = start;
    this.field = element("input", {
      type: "search",
      id: "search",
      "aria-label": word("search"),
      placeholder: word("search"),
      value: words,
      autocomplete: "off",
      spellcheck: "false",
    });
    this.field.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.find(true), PAUSE);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    });
    this.element = element(
      "search",
      { class: "search" },
      this.field,
      button({ class: "quiet", "aria-label": word("searchPrevious") }, "↑", () => this.step(-1)),
      button({ class: "quiet", "aria-label": word("searchNext") }, "↓", () => this.step(1)),
      this.count,
    );
    this.find(false);
  }

  get words(): string {
    return this.field.value;
  }

  focus(): void {
    this.field.focus();
    this.field.select();
  }

  private find(jump: boolean): void {
    this.searchable ??= this.field.value === "" ? null : new Searchable(this.view.report.text);
    this.hits = this.searchable?.find(this.field.value) ?? [];
    this.at = -1;
    if (this.hits.length > 0 && jump) {
      const from = this.start();
      const next = this.hits.findIndex(({ start }) => start >= from);
      this.at = Math.max(0, next);
    }
    this.show(jump);
  }

  private step(by: 1 | -1): void {
    clearTimeout(this.timer);
    if (this.hits.length === 0) {
      this.find(true);
      return;
    }
    this.at = (this.at + by + this.hits.length) % this.hits.length;
    this.show(true);
  }

  private show(jump: boolean): void {
    const current = this.hits[this.at];
    this.count.textContent =
      this.field.value.trim() === ""
        ? ""
        : this.hits.length === 0
          ? word("searchNone")
          : current === undefined
            ? `${this.hits.length} ${word("searchHits")}`
            : `${this.at + 1} / ${this.hits.length}`;
    if (current !== undefined && jump) this.reveal(current);
    this.mark(current);
  }

  /** Without touching the text, where the browser can; one that cannot still scrolls to each hit and selects it. */
  private mark(current: Span | undefined): void {
    if (!("highlights" in CSS)) {
      if (current !== undefined) getSelection()?.setBaseAndExtent(...ends(this.view.range(current)));
      return;
    }
    const from = Math.max(0, this.at - MARKED / 2);
    const ranges = this.hits.slice(from, from + MARKED).map((hit) => this.view.range(hit));
    CSS.highlights.set("hits", new Highlight(...ranges));
    const strongest = new Highlight(...(current === undefined ? [] : [this.view.range(current)]));
    strongest.priority = 1;
    CSS.highlights.set("hit", strongest);
  }
}

const ends = (range: Range): [Node, number, Node, number] => [
  range.startContainer,
  range.startOffset,
  range.endContainer,
  range.endOffset,
];
