import { diagnosticWords } from "../../../../phrases/diagnostics.js";
import type { PageReport } from "../../page-report.js";
import { element } from "../element.js";
import type { TextView } from "../text/text-view.js";
import { visible } from "../text/visible.js";
import { categoryWord, mentionWord } from "../words/model-words.js";
import { word } from "../words/words.js";

/** What removed a run, which year a mention means and what is odd, on hover and on focus. Esc hides it. */
export class Tooltip {
  readonly element = element("div", { id: "tip", role: "tooltip", class: "tip", hidden: true });
  private of: HTMLElement | null = null;
  private leaving = 0;

  watch(view: TextView): void {
    const sheet = view.element;
    const about = (event: Event): HTMLElement | null =>
      event.target instanceof Element
        ? event.target.closest<HTMLElement>("[data-removed], [data-year], [data-problem]")
        : null;
    sheet.addEventListener("pointerover", (event) => {
      const target = about(event);
      if (target !== null && event.pointerType === "mouse") this.show(view.report, target);
      else if (this.of !== null) this.leave();
    });
    sheet.addEventListener("pointerleave", () => this.leave());
    sheet.addEventListener("click", (event) => {
      const target = about(event);
      if (target !== null) this.show(view.report, target);
      else this.hide();
    });
    sheet.addEventListener("focusin", (event) => {
      const target = about(event);
      if (target !== null) this.show(view.report, target);
      else this.hide();
    });
    sheet.addEventListener("focusout", () => this.hide());
    this.element.addEventListener("pointerenter", () => clearTimeout(this.leaving));
    this.element.addEventListener("pointerleave", () => this.leave());
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  hide(): void {
    clearTimeout(this.leaving);
    this.element.hidden = true;
    this.of?.removeAttribute("aria-describedby");
    this.of = null;
  }

  /** Not at once: the pointer may be on its way to the words of the tooltip. */
  private leave(): void {
    clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => this.hide(), 200);
  }

  private show(report: PageReport, target: HTMLElement): void {
    clearTimeout(this.leaving);
    if (this.of === target && this.isShown) return;
    this.hide();
    const lines = linesFor(report, target);
    if (lines.length === 0) return;
    this.element.replaceChildren(...lines);
    this.element.hidden = false;
    this.of = target;
    target.setAttribute("aria-describedby", this.element.id);
    this.place(target);
  }

  private place(target: HTMLElement): void {
    const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
    const below = box.bottom + 6;
    const top = below + height > window.innerHeight - 8 ? box.top - height - 6 : below;
    this.element.style.setProperty("left", `${left + window.scrollX}px`);
    this.element.style.setProperty("top", `${top + window.scrollY}px`);
  }
}

function linesFor(report: PageReport, target: HTMLElement): HTMLElement[] {
  const shown = (kind: string): number | null =>
    target.closest(`.no-${kind}`) === null && target.dataset[kind] !== undefined
      ? Number(target.dataset[kind]) - 1
      : null;
  const lines: HTMLElement[] = [];
  const removal = report.removed[shown("removed") ?? -1];
  if (removal !== undefined) {
    lines.push(
      line(word("removedRun"), categoryWord(removal.category)),
      line(word("rule"), element("code", {}, removal.rule)),
    );
  }
  const mention = report.mentions[shown("year") ?? -1];
  if (mention !== undefined) {
    const year = mention.year === null ? word("unresolved") : String(mention.year);
    lines.push(line(mentionWord(mention.kind), mention.to === null ? year : `${year} ${word("toYear")} ${mention.to}`));
  }
  const problem = report.diagnostics[shown("problem") ?? -1];
  if (problem !== undefined) lines.push(line(problem.code, visible(diagnosticWords(problem))));
  return lines;
}

const line = (name: string, value: Node | string): HTMLElement =>
  element("p", {}, element("span", { class: "name" }, name), " ", value);
