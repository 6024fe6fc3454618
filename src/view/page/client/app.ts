import type { Span } from "../../../text/span.js";
import type { PageReport } from "../page-report.js";
import { type Address, readAddress, writeAddress } from "./address.js";
import { arriveAt } from "./arrival.js";
import { copyAsWritten } from "./copy.js";
import { Frame } from "./frame.js";
import { header, type Theme } from "./header.js";
import { help } from "./help.js";
import { listen } from "./keys.js";
import { type Language, language, useLanguage } from "./language.js";
import { kindCounts, legend } from "./legend.js";
import { KINDS, type Kind } from "./marks.js";
import { onMetric } from "./metric-clicks.js";
import { Outline } from "./outline.js";
import { Panel, type Tab } from "./panel.js";
import { Reading } from "./reading.js";
import { SearchBox } from "./search-box.js";
import { Tooltip } from "./tooltip.js";
import { plain } from "./visible.js";
import { focusAgain, push, remember, replace, type Visit, visitOf } from "./visits.js";
import { word } from "./words.js";

/** The page: which report is shown, and how one gets from place to place and back. */
export class App {
  private readonly reports: readonly PageReport[];
  private readonly kinds = new Set<Kind>(KINDS);
  private readonly tooltip = new Tooltip();
  private readonly frame: Frame;
  private theme: Theme = "auto";
  private shown = 0;
  private reading: Reading;
  private outline: Outline;
  private panel: Panel;
  private search: SearchBox;

  /** `first` is the first of `reports`. */
  constructor(reports: readonly PageReport[], first: PageReport) {
    this.reports = reports;
    useLanguage(language());
    this.frame = new Frame(this.tooltip.element);
    const address = readAddress(location.hash);
    this.shown = this.indexOf(address);
    this.reading = this.read(reports[this.shown] ?? first);
    ({ outline: this.outline, panel: this.panel, search: this.search } = this.render("metrics", ""));
    this.listen();
    this.follow();
    this.begin(address);
  }

  private begin(address: Address): void {
    history.scrollRestoration = "manual";
    const visit = visitOf(history.state);
    const begin = (): void => (visit !== null ? this.returnTo(visit, address) : this.arrive(address));
    begin();
    // The browser goes to what bears the name in the address, and knows nothing of the bar.
    if (document.readyState !== "complete") window.addEventListener("load", () => requestAnimationFrame(begin));
    window.addEventListener("popstate", ({ state }) => {
      const back = visitOf(state);
      if (back !== null) this.returnTo(back, readAddress(location.hash));
      else this.arrive(readAddress(location.hash));
    });
  }

  private indexOf({ report }: Address): number {
    const index = (report ?? this.shown + 1) - 1;
    return index >= 0 && index < this.reports.length ? index : this.shown;
  }

  private readonly addressOf = (target: string | null): Address => ({ report: this.shown + 1, target });

  private readonly hash = (target: string | null): string => writeAddress(this.addressOf(target), this.reports.length);

  /** In full: a link that begins with # is taken for one to an element, by checkers and by some readers. */
  private readonly href = (target: string): string => location.href.replace(/#.*|$/s, this.hash(target));

  /** Shows a target, and makes the way back. */
  private readonly go = (target: string): void => this.visit(this.addressOf(target), true);

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

  private arrive(address: Address): void {
    this.show(this.indexOf(address));
    this.frame.drawers.close("outline");
    if (address.target === null) {
      this.choose(null);
      window.scrollTo({ top: 0, behavior: "instant" });
      return;
    }
    arriveAt(address.target, {
      reading: this.reading,
      panel: this.panel,
      drawers: this.frame.drawers,
      choose: this.choose,
      bring: this.bring,
    });
    if (address.target.startsWith("m")) this.tooltip.hide();
  }

  private returnTo(visit: Visit, address: Address): void {
    this.show(this.indexOf(address));
    this.frame.drawers.close("outline");
    const number = address.target?.startsWith("m") ? Number(address.target.slice(1)) : 0;
    this.choose(number > 0 ? number - 1 : null);
    this.panel.open(visit.tab);
    this.reading.place.restore(visit.place);
    focusAgain(visit);
  }

  private remember(): void {
    remember(this.reading.place.here, this.panel.tab);
  }

  private readonly bring = (span: Span, share = 0.3, section = -1): void => {
    this.reading.place.bring(span, share, this.frame.free, section);
    this.outline.mark(this.reading.place.section);
  };

  private readonly choose = (index: number | null): void => {
    this.reading.choose(index);
    this.panel.showMetric(this.reading.metric);
  };

  private show(index: number): void {
    const report = this.reports[index];
    if (index === this.shown || report === undefined) return;
    this.shown = index;
    this.reading.stop();
    this.tooltip.hide();
    this.reading = this.read(report);
    ({ outline: this.outline, panel: this.panel, search: this.search } = this.render("metrics", ""));
  }

  private read(report: PageReport): Reading {
    const reading = new Reading(report, this.kinds, this.frame.edge);
    this.tooltip.watch(reading.view);
    onMetric(reading.view.element, (number) => {
      if (this.kinds.has("metric")) this.go(`m${number}`);
    });
    this.frame.lay(reading.view.element);
    reading.view.start();
    return reading;
  }

  /** All that has words of the page, anew; the text stays as it is. */
  private render(tab: Tab, searched: string): { outline: Outline; panel: Panel; search: SearchBox } {
    const { report, view, metric } = this.reading;
    const { drawers } = this.frame;
    const search = new SearchBox(view, searched, this.bring, () => this.reading.place.offset);
    const outline = new Outline(report, this.go, this.href);
    const panel = new Panel(report, {
      go: this.go,
      href: this.href,
      step: (by) => this.stepMetric(by),
      close: () => this.closeCard(),
    });
    panel.showMetric(metric);
    panel.open(tab);
    const bar = header(this.reports, this.shown, this.theme, search.element, {
      choose: (index) => this.visit({ report: index + 1, target: null }, true),
      speak: (chosen) => this.speak(chosen),
      paint: (theme) => this.paint(theme),
      outline: () => this.frame.openOutline(),
      panel: () => drawers.toggle("details"),
      help: () => this.frame.showHelp(),
    });
    this.frame.fill({
      bar,
      outline: outline.element,
      legend: legend(this.kinds, kindCounts(report), (kind) => view.showKind(kind)),
      sheet: view.element,
      panel: panel.element,
      dialog: help(),
    });
    document.title = `${plain(report.title?.text ?? report.path)} · ${word("pageName")}`;
    return { outline, panel, search };
  }

  private speak(chosen: Language): void {
    const { here } = this.reading.place;
    useLanguage(chosen);
    this.tooltip.hide();
    ({
      outline: this.outline,
      panel: this.panel,
      search: this.search,
    } = this.render(this.panel.tab, this.search.words));
    this.reading.place.restore(here);
    this.outline.mark(this.reading.place.section);
    this.frame.focusLanguage();
  }

  private paint(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
  }

  private stepMetric(by: 1 | -1): void {
    const target = this.reading.metricBeside(by);
    if (target !== null) this.visit(this.addressOf(target), this.reading.metric === null);
  }

  private stepSection(by: 1 | -1): void {
    const target = this.reading.sectionBeside(by);
    if (target !== null) this.visit(this.addressOf(target), false);
  }

  private stepReport(by: 1 | -1): void {
    const index = this.shown + by;
    if (index >= 0 && index < this.reports.length) this.visit({ report: index + 1, target: null }, true);
  }

  private showTab(tab: Tab): void {
    this.frame.drawers.open("details");
    this.panel.open(tab);
    this.panel.focusTab();
  }

  /** The address names the metric no more, and all else stays. */
  private closeCard(): void {
    const { figure } = this.reading;
    this.choose(null);
    this.frame.drawers.close("details");
    replace(this.hash(null));
    this.remember();
    figure?.focus({ preventScroll: true });
  }

  /** The outline follows what is read; the history remembers it when it has come to rest. */
  private follow(): void {
    let waiting = false;
    let resting = 0;
    const moved = (): void => {
      clearTimeout(resting);
      resting = window.setTimeout(() => this.remember(), 300);
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.outline.mark(this.reading.place.section);
      });
    };
    window.addEventListener("scroll", moved, { passive: true });
    moved();
    copyAsWritten(() => this.reading.view.element);
  }

  private listen(): void {
    listen(
      {
        "/": () => this.search.focus(),
        n: () => this.stepMetric(1),
        p: () => this.stepMetric(-1),
        j: () => this.stepSection(1),
        k: () => this.stepSection(-1),
        c: () => this.showTab("card"),
        t: () => this.showTab("metrics"),
        d: () => this.showTab("diagnostics"),
        o: () => this.frame.openOutline(),
        "]": () => this.stepReport(1),
        "[": () => this.stepReport(-1),
        "?": () => this.frame.showHelp(),
      },
      () => this.escape(),
    );
  }

  private escape(): void {
    const { drawers, text } = this.frame;
    if (this.tooltip.isShown) this.tooltip.hide();
    else if (drawers.isOpen("outline")) drawers.close("outline");
    else if (this.reading.metric !== null) this.closeCard();
    else if (drawers.isOpen("details")) drawers.close("details");
    else if (this.search.field.matches(":focus")) text.focus({ preventScroll: true });
  }
}
