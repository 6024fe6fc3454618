import type { Span } from "../../../../text/span.js";
import { button, element } from "../element.js";
import { word } from "../words/words.js";
import type { Fold } from "./folds.js";

/** Which folds of a text are open. A fold may go over several chunks, which are filled one after the other. */
export class Folding {
  private readonly folds: readonly Fold[];
  private readonly opened = new Set<number>();
  private readonly blocks = new Map<number, HTMLElement[]>();
  private readonly switches = new Map<number, HTMLElement>();

  /** `folds` in the order of the text. */
  constructor(folds: readonly Fold[]) {
    this.folds = folds;
  }

  /** Where the lines of a fold are put that are of this chunk; in front of its first line stands the switch. */
  block(index: number, isFirst: boolean, chunk: Element): Element {
    const made = element("div", { class: "folded" });
    made.addEventListener("beforematch", () => this.set(index, true));
    if (isFirst) {
      // Its words are drawn by the style: they are not the report's, and are not copied with them.
      const toggle = button({ class: "fold-switch" }, "", () => this.set(index, !this.opened.has(index)));
      this.switches.set(index, toggle);
      chunk.append(toggle);
    }
    this.blocks.set(index, [...(this.blocks.get(index) ?? []), made]);
    chunk.append(made);
    this.show(index);
    return made;
  }

  open({ start, end }: Span): void {
    for (let index = this.firstBehind(start); index < this.folds.length; index++) {
      if ((this.folds[index]?.start ?? end) >= end) return;
      this.set(index, true);
    }
  }

  hides(offset: number): boolean {
    const index = this.firstBehind(offset);
    return (this.folds[index]?.start ?? Number.POSITIVE_INFINITY) <= offset && !this.opened.has(index);
  }

  /** In the language of the page. */
  speak(): void {
    for (const index of this.switches.keys()) this.show(index);
  }

  private set(index: number, open: boolean): void {
    if (open) this.opened.add(index);
    else this.opened.delete(index);
    this.show(index);
  }

  private show(index: number): void {
    const open = this.opened.has(index);
    for (const block of this.blocks.get(index) ?? []) {
      if (open) block.removeAttribute("hidden");
      else block.setAttribute("hidden", "until-found");
    }
    const toggle = this.switches.get(index);
    if (toggle === undefined) return;
    const label = word(open ? "unfoldedLines" : "foldedLines", this.folds[index]?.lines ?? 0);
    toggle.dataset.label = label;
    toggle.setAttribute("aria-label", label);
    toggle.setAttribute("aria-expanded", String(open));
  }

  /** The first fold that ends behind a place. */
  private firstBehind(offset: number): number {
    let low = 0;
    let high = this.folds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.folds[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
