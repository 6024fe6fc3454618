import type { Report } from "../../model/report.js";
import { language } from "../../phrases/language.js";
import { category as categoryWord, worded } from "../../phrases/model.js";
import { column } from "../../phrases/views.js";
import { type Point, pointsAt } from "../../text/points.js";
import { printable } from "../../write/printable.js";
import { markdownTable } from "../markdown.js";
import type { Paint } from "../terminal/paint.js";
import { type Column, layOut } from "../terminal/table.js";

/** What was removed, by line of the source, rule and words: for a terminal. */
export function removedTable(report: Report, source: string, width: number | null, paint: Paint): string {
  const rows = rowsOf(report, source);
  const columns = names().map(
    (name, i): Column => ({
      name,
      cells: rows.map((row) => printable(row[i] ?? "")),
      align: i === 0 ? "right" : "left",
      shrinks: i === lastColumn,
    }),
  );
  const table = layOut(columns, width, paint);
  return [table.heading, ...table.rows].map((line) => `${line}\n`).join("");
}

export const removedMarkdown = (report: Report, source: string): string =>
  markdownTable(names(), rowsOf(report, source));

const names = (): string[] => [column.line(), column.rule(), column.category(), column.text()];

/** The text. */
const lastColumn = 3;

function rowsOf({ removed }: Report, source: string): string[][] {
  const points: ReadonlyMap<number, Point> = pointsAt(
    source,
    removed.map(({ span }) => span[0]),
  );
  return removed.map(({ rule, category, span, text }) => [
    String(points.get(span[0])?.line ?? ""),
    rule,
    language() === "en" ? category : worded(categoryWord, category),
    text.trim(),
  ]);
}
