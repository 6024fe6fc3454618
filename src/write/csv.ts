import { stringify } from "csv-stringify/sync";
import type { Metric, Report, Section } from "../model/report.js";
import type { Format } from "./format.js";

type Cell = string | number | boolean | null;

interface Place {
  readonly report: Report;
  readonly metric: Metric;
  /** Headings from the outermost to that of the metric's own section. */
  readonly sectionPath: string;
}

/** The columns in their order. */
const columns: Record<string, (place: Place) => Cell> = {
  file: ({ report }) => report.source.path,
  title: ({ report }) => report.title?.text ?? null,
  issuer: ({ report }) => report.issuer?.name ?? null,
  section: ({ sectionPath }) => sectionPath,
  indicator: ({ metric }) => metric.indicator,
  value: ({ metric }) => metric.value,
  upper: ({ metric }) => metric.upper,
  unit: ({ metric }) => metric.unit,
  normalized_value: ({ metric }) => metric.normalized?.value ?? null,
  normalized_upper: ({ metric }) => metric.normalized?.upper ?? null,
  normalized_unit: ({ metric }) => metric.normalized?.unit ?? null,
  masked: ({ metric }) => metric.masked,
  bound: ({ metric }) => metric.bound,
  change: ({ metric }) => metric.change?.direction ?? null,
  basis: ({ metric }) => metric.change?.basis ?? null,
  status: ({ metric }) => metric.status,
  year: ({ metric }) => metric.year,
  period: ({ metric }) => metric.period?.text ?? null,
  text: ({ metric }) => metric.text,
  start: ({ metric }) => metric.span[0],
  end: ({ metric }) => metric.span[1],
};

/** One row a metric, for a spreadsheet or a data frame. A cell that a spreadsheet would run as a formula is defused. */
export const csv: Format = {
  extension: ".csv",
  file: (report) => heading() + rows(report),
  opening: heading(),
  record: rows,
  between: "",
  closing: "",
};

function heading(): string {
  return lines([Object.keys(columns)]);
}

function rows(report: Report): string {
  const paths = sectionPaths(report.sections);
  return lines(
    report.metrics.map((metric) => {
      const place = { report, metric, sectionPath: paths.get(metric.section ?? "") ?? "" };
      return Object.values(columns).map((cell) => harmless(cell(place)));
    }),
  );
}

/** CSV has no escapes: control characters, which a terminal would obey, are shown as U+FFFD. */
const harmless = (cell: Cell): Cell =>
  typeof cell === "string" ? cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "\ufffd") : cell;

function lines(cells: readonly (readonly Cell[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    { escape_formulas: true, quoted_match: /\r/, cast: { boolean: String } },
  );
}

/** Section id to the headings that lead to it: `一、工作回顾 / （一）产业`, the numbering left out. */
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
