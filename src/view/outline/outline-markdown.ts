import type { Diagnostic, Metric, Report } from "../../model/report.js";
import { diagnosticWords } from "../../phrases/diagnostics.js";
import { role as roleWord, severity as severityWord, status as statusWord } from "../../phrases/model.js";
import { cell, counted } from "../../phrases/views.js";
import { asMarkdown } from "../markdown.js";
import { boundWords, changeWords } from "../metrics/figure-words.js";
import { sectionName } from "../section-name.js";
import { yearsWords } from "./outline-columns.js";
import type { OutlineOptions } from "./outline-options.js";
import { type OutlineRow, outlineOf } from "./outline-rows.js";
import { reportWords } from "./report-words.js";

/** The outline as nested lists below the title. */
export function outlineMarkdown(report: Report, { depth, metrics }: OutlineOptions): string {
  const { rows, diagnostics } = outlineOf(report, depth);
  const lines = [`# ${asMarkdown(report.title?.text ?? report.source.path)}`, "", asMarkdown(reportWords(report)), ""];
  for (const diagnostic of diagnostics) lines.push(`- ${warning(diagnostic)}`);
  for (const row of rows) {
    const indent = "  ".repeat(row.section.level - 1);
    const { text, isHeading } = sectionName(row.section);
    const words = asMarkdown(text);
    lines.push(`${indent}- ${cell.notes(isHeading ? words : `*${words}*`, asideOf(row))}`);
    for (const diagnostic of row.diagnostics) lines.push(`${indent}  - ${warning(diagnostic)}`);
    if (metrics) for (const metric of row.metrics) lines.push(`${indent}  - ${figure(metric)}`);
  }
  return `${lines.join("\n")}\n`;
}

const asideOf = ({ section, metricCount, paragraphCount }: OutlineRow): string =>
  [
    roleWord[section.role](),
    yearsWords(section.years),
    metricCount === 0 ? "" : counted.metrics(metricCount),
    paragraphCount === 0 ? "" : counted.paragraphs(paragraphCount),
  ]
    .filter((part) => part !== "")
    .join(cell.noteMark());

const warning = (diagnostic: Diagnostic): string =>
  `**${severityWord[diagnostic.severity]()}:** ${asMarkdown(diagnosticWords(diagnostic))} \`${diagnostic.code}\``;

const figure = (metric: Metric): string =>
  [
    `${asMarkdown(metric.indicator ?? "?")}: **${asMarkdown(metric.text)}**`,
    asMarkdown(changeWords(metric)),
    boundWords(metric),
    metric.year ?? "",
    statusWord[metric.status](),
  ]
    .filter((part) => part !== "")
    .join(cell.listMark());
