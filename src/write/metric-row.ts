import type { Metric, Report, Section } from "../model/report.js";

/** A metric with what a table of many reports says beside it. Plain data. */
export interface MetricRow {
  readonly file: string;
  readonly title: string | null;
  readonly issuer: string | null;
  /** Headings from the outermost to that of the metric's own section: `工作回顾 / 产业`, numbering left out. */
  readonly sectionPath: string;
  readonly metric: Metric;
}

/** A row a metric, in document order. */
export const metricRows = (report: Report): MetricRow[] => Array.from(rowsOf(report, report.metrics));

/** The same one after the other, where metrics come so. */
export function* rowsOf(
  { sections, source, title, issuer }: Pick<Report, "sections" | "source" | "title" | "issuer">,
  metrics: Iterable<Metric>,
): Generator<MetricRow> {
  const paths = sectionPaths(sections);
  for (const metric of metrics)
    yield {
      file: source.path,
      title: title?.text ?? null,
      issuer: issuer?.name ?? null,
      sectionPath: paths.get(metric.section ?? "") ?? "",
      metric,
    };
}

/** Section id to the headings that lead to it. Not recursive: a hostile text may nest its sections deep. */
function sectionPaths(roots: readonly Section[]): Map<string, string> {
  const paths = new Map<string, string>();
  const open = roots.map((section) => ({ section, above: "" }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { section, above } = next;
    const path = [above, section.heading ?? ""].filter((part) => part !== "").join(" / ");
    paths.set(section.id, path);
    for (const child of section.sections) open.push({ section: child, above: path });
  }
  return paths;
}
