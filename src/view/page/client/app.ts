import type { PageReport } from "../page-report.js";
import { type Address, readAddress, writeAddress } from "./address.js";
import { Connector } from "./connector.js";
import { Drawers } from "./drawers.js";
import { button, element } from "./element.js";
import { header, type Theme } from "./header.js";
import { help } from "./help.js";
import { listen } from "./keys.js";
import { type Language, language, useLanguage } from "./language.js";
import { legend } from "./legend.js";
import { KINDS, type Kind } from "./marks.js";
import { Outline } from "./outline.js";
import { Panel, type Tab } from "./panel.js";
import { ReadingPlace, sectionStart } from "./reading-place.js";
import { SearchBox } from "./search-box.js";
import { TextView } from "./text-view.js";
import { Tooltip } from "./tooltip.js";
import { plain } from "./visible.js";
import { focusAgain, push, remember, replace, type Visit, visitOf } from "./visits.js";
import { word } from "./words.js";

/** The page: what is shown of which report, and how one gets from place to place. */
export class App {
  private readonly reports: readonly PageReport[];
  private readonly kinds = new Set<Kind>(KINDS);
  private readonly tooltip = new Tooltip();
  private readonly drawers: Drawers;
  private readonly outlineColumn = element("nav", { id: "outline", class: "outline" });
  private readonly textColumn = element("main", { id: "text", class: "text", tabindex: -1 });
  private readonly panelColumn = element("aside", { id: "details", class: "details", tabindex: -1 });
  private bar = element("header");
  private theme: Theme = "auto";
  private shown = 0;
  private metric: number | null = null;
  private view: TextView;
  private connector: Connector;
  private place: ReadingPlace;
  private outline: Outline | null = null;
  private panel: Panel | null = null;
  private search: SearchBox | null = null;

  /** `first` is one of `reports`. */
  constructor(reports: readonly PageReport[], first: PageReport) {
    this.reports = reports;
    useLanguage(language());
    this.view = new TextView(first, this.kinds);
    this.connector = new Connector(this.view);
    this.place = new ReadingPlace(this.view, this.edge);
    this.drawers = new Drawers(
      { outline: this.outlineColumn, details: this.panelColumn },
      [this.textColumn, this.panelColumn],
      (side) => this.bar.querySelector(`[aria-controls="${side}"]`),
    );
  }

  start(): void {
    history.scrollRestoration = "manual";
    const veil = element("div", { class: "veil" });
    veil.addEventListener("click", () => this.drawers.close("outline"));
    document.body.replaceChildren(
      this.bar,
      element("div", { class: "columns" }, this.outlineColumn, this.textColumn, this.panelColumn),
      veil,
    );
    const address = readAddress(location.hash);
    const visit = visitOf(history.state);
    this.showReport(this.indexOf(address));
    const begin = (): void => (visit !== null ? this.returnTo(visit, address) : this.arrive(address));
    begin();
    // The browser goes to what bears the name in the address, and knows nothing of the bar.
    if (document.readyState !== "complete") window.addEventListener("load", () => requestAnimationFrame(begin));
    window.addEventListener("popstate", ({ state }) => {
      const back = visitOf(state);
      const { hash } = location;
      if (back !== null) this.returnTo(back, readAddress(hash));
      else this.arrive(readAddress(hash));
    });
    this.follow();
    this.listen();
  }

  private readonly edge = (): number => this.bar.getBoundingClientRect().bottom;

  /** Shows a target, and makes the way back. */
  private readonly go = (target: string): void => {
    this.visit({ report: this.shown + 1, target }, true);
  };

  private readonly href = (target: string): string =>
    writeAddress({ report: this.shown + 1, target }, this.reports.length);

  private visit(address: Address, isNew: boolean): void {
    const hash = writeAddress(address, this.reports.length);
    if (hash !== location.hash) {
      if (isNew) {
        this.remember();
        push(hash);
      } else replace(hash);
    }
    this.arrive(address);
  }

  private indexOf({ report }: Address): number {
    const index = (report ?? this.shown + 1) - 1;
    return index >= 0 && index < this.reports.length ? index : this.shown;
  }

  private arrive(address: Address): void {
    const index = this.indexOf(address);
    if (index !== this.shown) this.showReport(index);
    const { target } = address;
    this.drawers.close("outline");
    if (target === null) {
      this.choose(null);
      window.scrollTo({ top: 0, behavior: "instant" });
    } else if (target.startsWith("m")) this.arriveAtMetric(Number(target.slice(1)) - 1);
    else if (target.startsWith("s")) this.arriveAtSection(target.slice(1));
    else this.arriveAtDiagnostic(Number(target.slice(1)) - 1);
  }

  private arriveAtMetric(index: number): void {
    const metric = this.view.report.metrics[index];
    if (metric === undefined) return;
    this.choose(index);
    this.panel?.open("card");
    this.drawers.open("details");
    this.bring(metric.span, 0.3);
    document.getElementById(`m${index + 1}`)?.focus({ preventScroll: true });
    this.tooltip.hide();
  }

  private arriveAtSection(id: string): void {
    const section = this.view.report.sections.find((one) => one.id === id);
    if (section === undefined) return;
    this.choose(null);
    this.drawers.close("details");
    const start = sectionStart(section);
    this.bring({ start, end: start + 1 }, 0);
    const made = document.getElementById(`s${id}`);
    if (made === null) return;
    made.tabIndex = -1;
    made.focus({ preventScroll: true });
    flash(made);
  }

  private arriveAtDiagnostic(index: number): void {
    const span = this.view.report.diagnostics[index]?.span;
    this.choose(null);
    if (span === undefined || span === null) {
      this.showTab("diagnostics");
      return;
    }
    this.drawers.close("details");
    this.bring(span, 0.3);
    const made = this.view.range(span).startContainer.parentElement;
    if (made === null || !this.view.element.contains(made)) return;
    if (made.tabIndex < 0) made.tabIndex = -1;
    made.focus({ preventScroll: true });
    flash(made);
  }

  private returnTo(visit: Visit, address: Address): void {
    const index = this.indexOf(address);
    if (index !== this.shown) this.showReport(index);
    this.drawers.close("outline");
    const number = address.target?.startsWith("m") ? Number(address.target.slice(1)) : 0;
    this.choose(number > 0 && number <= this.view.report.metrics.length ? number - 1 : null);
    this.panel?.open(visit.tab);
    this.place.restore(visit.place);
    if (!focusAgain(visit)) this.panel?.focusRow();
  }

  private remember(): void {
    this.pending = 0;
    remember(this.place.here, this.panel?.tab ?? "card");
  }

  private bring(span: { readonly start: number; readonly end: number }, share: number): void {
    const below = this.drawers.isOpen("details") ? this.panelColumn.getBoundingClientRect().top : window.innerHeight;
    this.place.bring(span, share, below - this.edge());
  }

  /** Shows a metric in the card, with its line; null for none. */
  private choose(index: number | null): void {
    this.view.select(this.metric === null ? null : (this.view.report.metrics[this.metric]?.span ?? null), null);
    this.metric = index;
    const metric = index === null ? undefined : this.view.report.metrics[index];
    this.panel?.showMetric(index);
    if (metric === undefined || index === null) {
      this.connector.clear();
      return;
    }
    this.view.select(metric.span, index + 1);
    this.connector.draw(metric.span, metric.clause);
  }

  private step(by: 1 | -1): void {
    const { metrics } = this.view.report;
    const here = this.place.offset;
    const ahead = metrics.findIndex(({ span }) => span.start >= here);
    const from = this.metric ?? (ahead < 0 ? metrics.length : ahead) - (by > 0 ? 1 : 0);
    const next = Math.max(0, Math.min(metrics.length - 1, from + by));
    if (metrics.length > 0) this.visit({ report: this.shown + 1, target: `m${next + 1}` }, this.metric === null);
  }

  private stepSection(by: 1 | -1): void {
    const { sections } = this.view.report;
    const next = Math.max(0, Math.min(sections.length - 1, this.place.section + by));
    const section = sections[next];
    if (section !== undefined) this.visit({ report: this.shown + 1, target: `s${section.id}` }, false);
  }

  private showTab(tab: Tab): void {
    this.drawers.open("details");
    this.panel?.open(tab);
    this.panel?.focusTab();
  }

  private showReport(index: number): void {
    const report = this.reports[index];
    if (report === undefined) return;
    this.shown = index;
    this.metric = null;
    this.view.stop();
    this.connector.stop();
    this.view = new TextView(report, this.kinds);
    this.connector = new Connector(this.view);
    this.place = new ReadingPlace(this.view, this.edge);
    this.tooltip.hide();
    this.tooltip.watch(this.view);
    this.watchMetrics();
    this.search = null;
    this.panel = null;
    this.render();
    this.view.start();
    document.title = `${plain(report.title?.text ?? report.path)} · ${word("pageName")}`;
  }

  /** All that has words of the page, anew; the text stays as it is. */
  private render(): void {
    const { report } = this.view;
    const tab = this.panel?.tab ?? "metrics";
    const searched = this.search?.words ?? "";
    this.search = new SearchBox(
      this.view,
      searched,
      (span) => this.bring(span, 0.3),
      () => this.place.offset,
    );
    this.panel = new Panel(report, {
      go: this.go,
      href: this.href,
      step: (by) => this.step(by),
      close: () => this.closeCard(),
    });
    this.panel.showMetric(this.metric);
    this.panel.open(tab);
    this.outline = new Outline(report, this.go, this.href);
    const dialog = help();
    const bar = header(this.reports, this.shown, this.theme, this.search.element, {
      choose: (index) => this.visit({ report: index + 1, target: null }, true),
      speak: (chosen) => this.speak(chosen),
      paint: (theme) => this.paint(theme),
      outline: () => this.openOutline(),
      panel: () => this.drawers.toggle("details"),
      help: () => dialog.showModal(),
    });
    bar.prepend(
      element("a", { class: "skip", href: "#text" }, word("skipToText")),
      element("a", { class: "skip", href: "#details" }, word("skipToPanel")),
    );
    for (const [i, column] of [this.textColumn, this.panelColumn].entries()) {
      bar.querySelectorAll<HTMLElement>(".skip")[i]?.addEventListener("click", (event) => {
        event.preventDefault();
        if (column === this.panelColumn) this.drawers.open("details");
        column.focus();
      });
    }
    this.bar.replaceWith(bar);
    this.bar = bar;
    document.querySelector("dialog")?.remove();
    document.body.append(dialog);
    this.outlineColumn.setAttribute("aria-label", word("outline"));
    this.outlineColumn.replaceChildren(
      element("h2", {}, word("outline")),
      button({ class: "quiet close", "aria-label": word("close") }, "×", () => this.drawers.close("outline")),
      this.outline.element,
    );
    this.panelColumn.setAttribute("aria-label", word("details"));
    this.panelColumn.replaceChildren(
      element("h2", { class: "for-readers" }, word("details")),
      button({ class: "quiet close", "aria-label": word("close") }, "×", () => this.drawers.close("details")),
      this.panel.element,
    );
    this.textColumn.replaceChildren(
      element("h2", { class: "for-readers" }, word("text")),
      legend(this.kinds, counts(report), (kind) => this.view.showKind(kind)),
      this.view.element,
      this.tooltip.element,
    );
    this.measureBar();
    this.outline.mark(this.place.section);
  }

  private speak(chosen: Language): void {
    const here = this.place.here;
    useLanguage(chosen);
    this.tooltip.hide();
    this.render();
    this.place.restore(here);
    this.bar.querySelector<HTMLElement>(`input[name=language][value=${chosen}]`)?.focus({ preventScroll: true });
  }

  private paint(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
  }

  private openOutline(): void {
    this.drawers.open("outline");
    const current = this.outlineColumn.querySelector<HTMLElement>("a[aria-current]");
    (current ?? this.outlineColumn.querySelector<HTMLElement>("a"))?.focus();
  }

  private closeCard(): void {
    const figure = this.metric === null ? null : document.getElementById(`m${this.metric + 1}`);
    this.choose(null);
    this.drawers.close("details");
    this.visitNowhere();
    figure?.focus({ preventScroll: true });
  }

  /** The address names the metric no more, and all else stays. */
  private visitNowhere(): void {
    replace(writeAddress({ report: this.shown + 1, target: null }, this.reports.length));
    this.remember();
  }

  private watchMetrics(): void {
    const sheet = this.view.element;
    const open = (event: Event): boolean => {
      const figure = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-metric]") : null;
      if (figure === null || !this.kinds.has("metric") || getSelection()?.type === "Range") return false;
      this.go(`m${figure.dataset.metric}`);
      return true;
    };
    sheet.addEventListener("click", open);
    sheet.addEventListener("keydown", (event) => {
      if ((event.key === "Enter" || event.key === " ") && open(event)) event.preventDefault();
    });
  }

  private pending = 0;

  private follow(): void {
    let waiting = false;
    window.addEventListener(
      "scroll",
      () => {
        clearTimeout(this.pending);
        this.pending = window.setTimeout(() => this.remember(), 300);
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          this.outline?.mark(this.place.section);
        });
      },
      { passive: true },
    );
    window.addEventListener("resize", () => this.measureBar());
    document.addEventListener("copy", (event) => this.copy(event));
  }

  /** The text as it stands in the source: what the browser makes of it has the borders of chunks as line breaks. */
  private copy(event: ClipboardEvent): void {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (!this.view.element.contains(range.commonAncestorContainer)) return;
    event.clipboardData?.setData("text/plain", range.cloneContents().textContent ?? "");
    event.preventDefault();
  }

  private measureBar(): void {
    document.documentElement.style.setProperty("--bar", `${this.bar.offsetHeight}px`);
  }

  private listen(): void {
    listen(
      {
        "/": () => this.search?.field.select(),
        n: () => this.step(1),
        p: () => this.step(-1),
        j: () => this.stepSection(1),
        k: () => this.stepSection(-1),
        c: () => this.showTab("card"),
        t: () => this.showTab("metrics"),
        d: () => this.showTab("diagnostics"),
        o: () => this.openOutline(),
        "]": () => this.stepReport(1),
        "[": () => this.stepReport(-1),
        "?": () => document.querySelector("dialog")?.showModal(),
      },
      () => this.escape(),
    );
  }

  private stepReport(by: 1 | -1): void {
    const index = this.shown + by;
    if (index >= 0 && index < this.reports.length) this.visit({ report: index + 1, target: null }, true);
  }

  private escape(): void {
    if (this.tooltip.isShown) this.tooltip.hide();
    else if (this.drawers.isOpen("outline")) this.drawers.close("outline");
    else if (this.metric !== null) this.closeCard();
    else if (this.drawers.isOpen("details")) this.drawers.close("details");
    else if (document.activeElement === this.search?.field) this.textColumn.focus({ preventScroll: true });
  }
}

const counts = (report: PageReport): Readonly<Record<Kind, number>> => ({
  title: report.title === null ? 0 : 1,
  heading: report.sections.filter(({ headingSpan }) => headingSpan !== null).length,
  item: report.items.length,
  metric: report.metrics.length,
  year: report.mentions.length,
  removed: report.removed.length,
  problem: report.diagnostics.filter(({ span }) => span !== null).length,
});

/** Shows for a moment where one has come to. */
function flash(made: HTMLElement): void {
  made.classList.remove("arrived");
  void made.offsetWidth;
  made.classList.add("arrived");
  made.addEventListener("animationend", () => made.classList.remove("arrived"), { once: true });
}
