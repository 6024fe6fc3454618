import { stringify } from "csv-stringify/sync";
import type { ReportInParts } from "../model/report-in-parts.js";
import type { ReportFormat } from "./format.js";
import { type MetricRow, metricRows, rowsOf } from "./metric-row.js";

export type Cell = string | number | boolean | null;

/** The columns in their order. */
const columns: Record<string, (row: MetricRow) => Cell> = {
  file: ({ file }) => file,
  title: ({ title }) => title,
  issuer: ({ issuer }) => issuer,
  section: ({ sectionPath }) => sectionPath,
  indicator: ({ metric }) => metric.indicator,
  canonical: ({ metric }) => metric.canonical,
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
  id: ({ metric }) => metric.id,
  section_id: ({ metric }) => metric.section,
  base: ({ metric }) => metric.base,
  report_id: ({ reportId }) => reportId,
  metric_id: ({ metricId }) => metricId,
  paragraph: ({ paragraph }) => paragraph,
  level: ({ level }) => level,
  division_code: ({ divisionCode }) => divisionCode,
  division_path: ({ divisionPath }) => divisionPath,
  review_year: ({ reviewYear }) => reviewYear,
  plan_year: ({ planYear }) => planYear,
  role: ({ role }) => role,
  period_from: ({ metric }) => metric.period?.from ?? null,
  period_to: ({ metric }) => metric.period?.to ?? null,
  sentence: ({ sentence }) => sentence,
  form: ({ form }) => form,
  amount: ({ amount }) => amount,
  several_years: ({ severalYears }) => severalYears,
  years_from: ({ yearsFrom }) => yearsFrom,
};

/** One row a metric, for a spreadsheet or a data frame. A cell that a spreadsheet would run as a formula is defused. */
export const csv: ReportFormat = {
  extension: ".csv",
  file: (report) => csvHeading() + csvRows(metricRows(report)),
  opening: csvHeading(),
  record: (report) => csvRows(metricRows(report)),
  between: "",
  closing: "",
  inParts: {
    *file(report) {
      yield csvHeading();
      yield* csvParts(report);
    },
    record: csvParts,
  },
};

function* csvParts({ head, metrics, years }: ReportInParts): Generator<string> {
  let rows: MetricRow[] = [];
  for (const row of rowsOf({ ...head, yearMentions: years() }, metrics)) {
    rows.push(row);
    if (rows.length < ROWS_A_PART) continue;
    yield csvRows(rows);
    rows = [];
  }
  yield csvRows(rows);
}

const ROWS_A_PART = 1000;

/** The line of column names. */
export function csvHeading(delimiter = ","): string {
  return csvLines([Object.keys(columns)], delimiter);
}

export function csvRows(rows: readonly MetricRow[], delimiter = ","): string {
  return csvLines(
    rows.map((row) => Object.values(columns).map((cell) => cell(row))),
    delimiter,
  );
}

/** Cells as lines of CSV, harmless to whoever opens them. */
export function csvLines(cells: readonly (readonly Cell[])[], delimiter = ","): string {
  return stringify(
    cells.map((row) => row.map(harmless)),
    { delimiter, escape_formulas: true, quoted_match: /\r/, cast: { boolean: String } },
  );
}

/** CSV has no escapes: control characters, which a terminal would obey, are shown as U+FFFD. */
function harmless(cell: Cell): Cell {
  return typeof cell === "string"
    ? cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "\ufffd")
    : cell;
}
