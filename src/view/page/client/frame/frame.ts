import { button, element } from "../element.js";
import { say } from "../words/panel-words.js";
import { word } from "../words/words.js";
import { Drawers } from "./drawers.js";

export interface Parts {
  readonly bar: HTMLElement;
  readonly outline: HTMLElement;
  readonly legend: HTMLElement;
  readonly sheet: HTMLElement;
  readonly panel: HTMLElement;
  readonly help: HTMLDialogElement;
  readonly printing: HTMLDialogElement;
}

/** The bar and the three columns; what stands in them is made anew for each report and each language. */
export class Frame {
  readonly drawers: Drawers;
  readonly outline = element("nav", { id: "outline", class: "outline" });
  readonly text = element("main", { id: "text", class: "text", tabindex: -1 });
  readonly details = element("aside", { id: "details", class: "details", tabindex: -1 });
  private readonly tooltip: HTMLElement;
  private readonly barSize = new ResizeObserver(() => this.measureBar());
  private readonly columns = element("div", { class: "columns" }, this.outline, this.text, this.details);
  private bar = element("header");
  private help = element("dialog");
  private printing = element("dialog");

  constructor(tooltip: HTMLElement) {
    this.tooltip = tooltip;
    this.drawers = new Drawers({ outline: this.outline, details: this.details }, [this.text, this.details], (side) =>
      this.bar.querySelector(`[aria-controls="${side}"]`),
    );
    const veil = element("div", { class: "veil" });
    veil.addEventListener("click", () => this.drawers.close("outline"));
    document.body.replaceChildren(this.bar, this.columns, veil, this.help, this.printing);
  }

  /** Where the text begins to be seen. */
  readonly edge = (): number => this.bar.getBoundingClientRect().bottom;

  /** How much height is free below that. */
  get free(): number {
    const below = this.drawers.isOpen("details") ? this.details.getBoundingClientRect().top : window.innerHeight;
    return below - this.edge();
  }

  /** The text alone, so that it can be measured before all else is there. */
  lay(sheet: HTMLElement): void {
    this.text.replaceChildren(sheet);
  }

  fill({ bar, outline, legend, sheet, panel, help, printing }: Parts): void {
    bar.prepend(this.skip(word("skipToText"), this.text), this.skip(word("skipToPanel"), this.details));
    this.bar.replaceWith(bar);
    this.bar = bar;
    this.barSize.disconnect();
    this.barSize.observe(bar);
    this.help.replaceWith(help);
    this.help = help;
    this.printing.replaceWith(printing);
    this.printing = printing;
    this.outline.setAttribute("aria-label", word("outline"));
    this.outline.replaceChildren(element("h2", {}, word("outline")), this.close("outline"), outline);
    this.details.setAttribute("aria-label", word("details"));
    this.details.replaceChildren(
      element("h2", { class: "for-readers" }, word("details")),
      this.close("details"),
      panel,
    );
    this.text.replaceChildren(element("h2", { class: "for-readers" }, word("text")), legend, sheet, this.tooltip);
  }

  /** A switch that gives the details more of the window. `around` is told to turn it, and keeps its place. */
  widener(around: (turn: () => void) => void): HTMLElement {
    const isWide = (): boolean => this.columns.classList.contains("wide");
    const made = button({ class: "widen", "aria-pressed": String(isWide()) }, say("widen"), () => {
      around(() => this.columns.classList.toggle("wide"));
      made.setAttribute("aria-pressed", String(isWide()));
    });
    return made;
  }

  showHelp(): void {
    this.help.showModal();
  }

  showPrinting(): void {
    this.printing.showModal();
  }

  openOutline(): void {
    this.drawers.open("outline");
    const current = this.outline.querySelector<HTMLElement>("a[aria-current]");
    (current ?? this.outline.querySelector<HTMLElement>("a"))?.focus();
  }

  focusLanguage(): void {
    this.bar.querySelector<HTMLElement>("input[name=language]:checked")?.focus({ preventScroll: true });
  }

  private skip(label: string, column: HTMLElement): HTMLElement {
    const link = element("a", { class: "skip", href: `#${column.id}` }, label);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (column === this.details) this.drawers.open("details");
      column.focus();
    });
    return link;
  }

  private close(side: "outline" | "details"): HTMLElement {
    return button({ class: "quiet close", "aria-label": word("close") }, "×", () => this.drawers.close(side));
  }

  private measureBar(): void {
    document.documentElement.style.setProperty("--bar", `${this.bar.offsetHeight}px`);
  }
}
