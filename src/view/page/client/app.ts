import type { Span } from "../../../text/span.js";
import type { PageReport } from "../page-report.js";
import { Chooser } from "./frame/chooser.js";
import type { Drawers } from "./frame/drawers.js";
import { Frame } from "./frame/frame.js";
import { header, type Theme } from "./frame/header.js";
import { help } from "./frame/help.js";
import { listen } from "./frame/keys.js";
import { kindCounts, legend } from "./frame/legend.js";
import { Outline } from "./frame/outline-list.js";
import { printing } from "./frame/printing.js";
import { SearchBox } from "./frame/search-box.js";
import { Tooltip } from "./frame/tooltip.js";
import { readAddress } from "./journey/address.js";
import { Journey, type Stage } from "./journey/journey.js";
import { Panel, type Tab } from "./panel/panel.js";
import { copyAsWritten } from "./text/copy.js";
import { KINDS, type Kind } from "./text/marks.js";
import { onMetric } from "./text/metric-clicks.js";
import { Reading } from "./text/reading.js";
import { plain } from "./text/visible.js";
import { type Language, language, useLanguage } from "./words/language.js";
import { word } from "./words/words.js";

/** The page: which report is shown, in which language and colours, and what its keys do. */
export class App implements Stage {
  private readonly kinds = new Set<Kind>(KINDS);
  private readonly tooltip = new Tooltip();
  private readonly frame: Frame;
  private readonly journey: Journey;
  private readonly chooser: Chooser;
  private theme: Theme = "auto";
  private outline: Outline;
  private search: SearchBox;
  shown = 0;
  reading: Reading;
  panel: Panel;

  /** `first` is the first of `reports`. */
  constructor(
    private readonly reports: readonly PageReport[],
    first: PageReport,
    /** The page that lists this one among others. */
    private readonly index: string | null,
  ) {
    useLanguage(language());
    this.frame = new Frame(this.tooltip.element);
    this.journey = new Journey(this);
    this.chooser = new Chooser(reports, (index) => this.journey.toReport(index));
    this.shown = this.journey.indexOf(readAddress(location.hash));
    this.reading = this.read(reports[this.shown] ?? first);
    ({ outline: this.outline, panel: this.panel, search: this.search } = this.render("metrics", ""));
    this.listen();
    this.follow();
    this.journey.begin();
  }

  get count(): number {
    return this.reports.length;
  }

  get drawers(): Drawers {
    return this.frame.drawers;
  }

  readonly bring = (span: Span, share = 0.3, section = -1): void => {
    this.reading.place.bring(span, share, this.frame.free, section);
    this.outline.mark(this.reading.place.section);
  };

  readonly choose = (index: number | null): void => {
    this.tooltip.hide();
    this.reading.choose(index);
    this.panel.showMetric(this.reading.metric);
  };

  readonly show = (index: number): void => {
    const report = this.reports[index];
    if (index === this.shown || report === undefined) return;
    this.shown = index;
    this.reading.stop();
    this.tooltip.hide();
    this.reading = this.read(report);
    ({ outline: this.outline, panel: this.panel, search: this.search } = this.render("metrics", ""));
  };

  private read(report: PageReport): Reading {
    const reading = new Reading(report, this.kinds, this.frame.edge);
    this.tooltip.watch(reading.view);
    onMetric(reading.view.element, (number) => {
      if (this.kinds.has("metric")) this.journey.go(`m${number}`);
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
    const outline = new Outline(report, this.journey.go, this.journey.href);
    const panel = new Panel(this.reports, this.shown, report, {
      go: this.journey.go,
      href: this.journey.href,
      step: (by) => this.stepMetric(by),
      close: () => this.closeCard(),
      widen: () => this.frame.widener((turn) => this.keepPlace(turn)),
    });
    panel.showMetric(metric);
    panel.open(tab);
    const chooser = this.reports.length > 1 ? this.chooser.at(this.shown) : null;
    const bar = header(
      report,
      this.theme,
      search.element,
      { chooser, index: this.index },
      {
        speak: (chosen) => this.speak(chosen),
        paint: (theme) => this.paint(theme),
        outline: () => this.frame.openOutline(),
        panel: () => drawers.toggle("details"),
        print: () => this.frame.showPrinting(),
        help: () => this.frame.showHelp(),
      },
    );
    this.frame.fill({
      bar,
      outline: outline.element,
      legend: legend(this.kinds, kindCounts(report), (kind) => view.showKind(kind)),
      sheet: view.element,
      panel: panel.element,
      help: help(),
      printing: printing(() => panel.rows),
    });
    document.title = `${plain(report.title?.text ?? report.path)} · ${word("pageName")}`;
    return { outline, panel, search };
  }

  private speak(chosen: Language): void {
    const { here } = this.reading.place;
    useLanguage(chosen);
    this.tooltip.hide();
    this.reading.view.speak();
    ({
      outline: this.outline,
      panel: this.panel,
      search: this.search,
    } = this.render(this.panel.tab, this.search.words));
    this.reading.place.restore(here);
    this.outline.mark(this.reading.place.section);
    this.frame.focusLanguage();
  }

  /** What one reads stays where it is when the columns change their widths. */
  private keepPlace(change: () => void): void {
    const { here } = this.reading.place;
    change();
    this.reading.place.restore(here);
  }

  private paint(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
  }

  private stepMetric(by: 1 | -1): void {
    const target = this.reading.metricBeside(by);
    if (target !== null) this.journey.step(target, this.reading.metric === null);
  }

  private stepSection(by: 1 | -1): void {
    const target = this.reading.sectionBeside(by);
    if (target !== null) this.journey.step(target);
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
    this.journey.forgetTarget();
    figure?.focus({ preventScroll: true });
  }

  /** The outline follows what is read; the history remembers it when it has come to rest. */
  private follow(): void {
    let waiting = false;
    let resting = 0;
    const moved = (): void => {
      clearTimeout(resting);
      resting = window.setTimeout(() => this.journey.remember(), 300);
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
        "]": () => this.journey.toReport(this.shown + 1),
        "[": () => this.journey.toReport(this.shown - 1),
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
