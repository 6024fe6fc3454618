import type { PageReport } from "../../page-report.js";
import { Connector } from "./connector.js";
import type { Kind } from "./marks.js";
import { ReadingPlace } from "./reading-place.js";
import { TextView } from "./text-view.js";

/** One report being read: its text, where in it one is, and the metric whose card is open. */
export class Reading {
  readonly report: PageReport;
  readonly view: TextView;
  readonly place: ReadingPlace;
  private readonly connector: Connector;
  private chosen: number | null = null;

  /** `edge` is where the text begins to be seen, below the bar. */
  constructor(report: PageReport, kinds: ReadonlySet<Kind>, edge: () => number) {
    this.report = report;
    this.view = new TextView(report, kinds);
    this.connector = new Connector(this.view);
    this.place = new ReadingPlace(this.view, edge);
  }

  stop(): void {
    this.view.stop();
    this.connector.stop();
  }

  /** The index of the chosen metric. */
  get metric(): number | null {
    return this.chosen;
  }

  /** Marks a metric, with its line; null for none. */
  choose(index: number | null): void {
    if (this.chosen !== null) this.view.select(this.report.metrics[this.chosen]?.span ?? null, null);
    this.chosen = null;
    const metric = index === null ? undefined : this.report.metrics[index];
    if (metric === undefined || index === null) {
      this.connector.clear();
      return;
    }
    this.chosen = index;
    this.view.select(metric.span, index + 1);
    this.connector.draw(metric.span, metric.indicatorFrom);
  }

  /** The element of the chosen metric. */
  get figure(): HTMLElement | null {
    return this.chosen === null ? null : document.getElementById(`m${this.chosen + 1}`);
  }

  /** The metric behind (1) or in front (-1) of the chosen one, or of what is seen. */
  metricBeside(by: 1 | -1): string | null {
    const { metrics } = this.report;
    if (metrics.length === 0) return null;
    const here = this.place.offset;
    const ahead = metrics.findIndex(({ span }) => span.start >= here);
    const from = this.chosen ?? (ahead < 0 ? metrics.length : ahead) - (by > 0 ? 1 : 0);
    return `m${within(from + by, metrics.length) + 1}`;
  }

  sectionBeside(by: 1 | -1): string | null {
    const { sections } = this.report;
    const section = sections[within(this.place.section + by, sections.length)];
    return section === undefined ? null : `s${section.id}`;
  }
}

const within = (index: number, length: number): number => Math.max(0, Math.min(length - 1, index));
