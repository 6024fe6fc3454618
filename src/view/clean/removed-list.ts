import type { Report } from "../../model/report.js";
import { type Point, pointsAt } from "../../text/points.js";
import { printable } from "../../write/printable.js";
import { markdownTable } from "../markdown.js";
import type { Paint } from "../terminal/paint.js";
import { type Column, layOut } from "../terminal/table.js";

/** What was removed, by line of the source, rule and words: for a terminal. */
export function removedTable(report: Report, source: string, width: number | null, paint: Paint): string {
  const rows = rowsOf(report, source);
  const columns = names.map(
    (name, i): Column => ({
      name,
      cells: rows.map((row) => printable(row[i] ?? "")),
      align: name === "line" ? "right" : "left",
      shrinks: name === "text",
    }),
  );
  const table = layOut(columns, width, paint);
  return [table.heading, ...table.rows].map((line) => `${line}\n`).join("");
}

export const removedMarkdown = (report: Report, source: string): string => markdownTable(names, rowsOf(report, source));

const names = ["line", "rule", "category", "text"];

function rowsOf({ removed }: Report, source: string): string[][] {
  const points: ReadonlyMap<number, Point> = pointsAt(
    source,
    removed.map(({ span }) => span[0]),
  );
  return removed.map(({ rule, category, span, text }) => [
    String(points.get(span[0])?.line ?? ""),
    rule,
    category,
    text.trim(),
  ]);
}
