import type { Diagnostic, Metric, Report } from "../../model/report.js";
import { diagnosticWords } from "../../phrases/diagnostics.js";
import { status as statusWord } from "../../phrases/model.js";
import { cell } from "../../phrases/views.js";
import { printable } from "../../write/printable.js";
import { boundWords, changeWords } from "../metrics/figure-words.js";
import { sectionName } from "../section-name.js";
import type { Paint } from "../terminal/paint.js";
import { layOut } from "../terminal/table.js";
import { cutTo } from "../terminal/width.js";
import { asideColumns } from "./outline-columns.js";
import type { OutlineOptions } from "./outline-options.js";
import { type OutlineRow, outlineOf } from "./outline-rows.js";
import { reportWords } from "./report-words.js";

export interface OutlineTextOptions extends OutlineOptions {
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly paint: Paint;
  /** Whether the path stands above the title, since there are several reports. */
  readonly named: boolean;
}

/** The outline for a terminal: a line a section, what is odd below the heading that it concerns. */
export function outlineText(report: Report, options: OutlineTextOptions): string {
  const { paint, width } = options;
  const { rows, diagnostics } = outlineOf(report, options.depth);
  const headings = rows.map(({ section }) => sectionName(section));
  const table = layOut(
    [
      {
        name: "",
        cells: rows.map((row, i) => " ".repeat(indentOf(row)) + printable(headings[i]?.text ?? "")),
        shrinks: true,
        paint: (cell, i) => (headings[i]?.isHeading === true ? cell : paint.dim(cell)),
      },
      ...asideColumns(rows, paint),
    ],
    width,
    paint,
  );
  const below = new Below(width, paint);
  const lines = [
    ...(options.named ? [paint.dim(below.fit(report.source.path))] : []),
    paint.bold(below.fit(report.title?.text ?? cell.noTitle())),
    paint.dim(below.fit(reportWords(report))),
    ...below.diagnostics(diagnostics, 0),
    "",
    ...(rows.length > 0 ? [table.heading] : []),
    ...rows.flatMap((row, i) => [
      table.rows[i] ?? "",
      ...below.diagnostics(row.diagnostics, indentOf(row) + step),
      ...(options.metrics ? below.metrics(row.metrics, indentOf(row) + step) : []),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const step = 2;
/** Deeper than this a line would be blanks only. */
const deepestIndent = 12;

const indentOf = ({ section }: OutlineRow): number => Math.min(step * (section.level - 1), deepestIndent);

/** Lines that stand below a heading, and are no part of the table. */
class Below {
  constructor(
    private readonly width: number | null,
    private readonly paint: Paint,
  ) {}

  fit(text: string, indent = 0): string {
    const words = printable(text);
    return this.width === null ? words : cutTo(words, Math.max(1, this.width - indent));
  }

  diagnostics(diagnostics: readonly Diagnostic[], indent: number): string[] {
    return diagnostics.map((diagnostic) => {
      const [mark, paint] = diagnostic.severity === "info" ? ["·", this.paint.dim] : ["!", this.paint.warn];
      return (
        " ".repeat(indent) + paint(this.fit(`${mark} ${diagnosticWords(diagnostic)} [${diagnostic.code}]`, indent))
      );
    });
  }

  /** `地区生产总值 8.62亿元  2020 actual`, what the figure says dimmed behind it. */
  metrics(metrics: readonly Metric[], indent: number): string[] {
    return metrics.map((metric) => {
      const figure = `${metric.indicator ?? "?"} ${metric.text}`;
      const rest = [changeWords(metric), boundWords(metric), metric.year ?? "", statusWord[metric.status]()];
      const line = this.fit(`${figure}  ${rest.filter((part) => part !== "").join(" ")}`, indent);
      const end = Math.min(line.length, printable(figure).length);
      return " ".repeat(indent) + line.slice(0, end) + this.paint.dim(line.slice(end));
    });
  }
}
