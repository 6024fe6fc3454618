import { Places, passagesOf } from "../compare/places.js";
import { type Told, ToldFigures } from "../compare/told.js";
import type { Metric, Report, Role, Section } from "../model/report.js";
import { factsOf, metricIdOf, type ReportFacts } from "./report-facts.js";

/** A metric with what a table of many reports says beside it. Plain data. */
export interface MetricRow extends ReportFacts, OrNull<Told> {
  /** Of all metrics of all reports. */
  readonly metricId: string;
  /** Headings from the outermost to that of the metric's own section: `工作回顾 / 产业`, numbering left out. */
  readonly sectionPath: string;
  readonly role: Role | null;
  /** Which paragraph of its section it stands in, from 1; 0 for the heading. */
  readonly paragraph: number | null;
  /** Null where it was not asked for. */
  readonly sentence: string | null;
  readonly metric: Metric;
}

/** What kind of figure it is; not asked for where the sentence is not. */
type OrNull<Some> = { readonly [Name in keyof Some]: Some[Name] | null };

const NOT_ASKED: OrNull<Told> = { form: null, amount: null, severalYears: null, yearsFrom: null };

type Head = Pick<Report, "sections" | "source" | "title" | "issuer" | "years" | "yearMentions">;

/** A row a metric, in document order. */
export const metricRows = (report: Report, sentences = true): MetricRow[] =>
  Array.from(rowsOf(report, report.metrics, sentences));

/** The same one after the other, where metrics come so. */
export function* rowsOf(head: Head, metrics: Iterable<Metric>, sentences = true): Generator<MetricRow> {
  const facts = factsOf(head);
  const homes = homesOf(head.sections);
  const passages = passagesOf(head.sections);
  const places = new Places(passages);
  const kinds = sentences ? new ToldFigures(head, passages) : null;
  for (const metric of metrics) {
    const place = places.of(metric);
    const { passage, sentence } = place;
    const home = homes.get(metric.section ?? "");
    yield {
      ...facts,
      metricId: metricIdOf(facts.reportId, metric.id),
      sectionPath: home?.path ?? "",
      role: home?.role ?? null,
      paragraph: passages[passage]?.number ?? null,
      sentence: sentences ? sentence.trim() : null,
      ...(kinds?.of(metric, place) ?? NOT_ASKED),
      metric,
    };
  }
}

/** What a section says of the figures in it. */
export interface Home {
  /** Headings that lead to it. */
  readonly path: string;
  readonly role: Role;
}

/** By section id. Not recursive: a hostile text may nest its sections deep. */
export function homesOf(roots: readonly Section[]): Map<string, Home> {
  const homes = new Map<string, Home>();
  const open = roots.map((section) => ({ section, above: "" }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { section, above } = next;
    const path = [above, section.heading ?? ""].filter((part) => part !== "").join(" / ");
    homes.set(section.id, { path, role: section.role });
    for (const child of section.sections) open.push({ section: child, above: path });
  }
  return homes;
}
