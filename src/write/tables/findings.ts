import type { Diagnostic, Removed, YearMention } from "../../model/report.js";
import { diagnosticWords } from "../../phrases/diagnostics.js";
import { category, mentionKind, severity } from "../../phrases/model.js";
import type { ReportFacts } from "../report-facts.js";
import { type Column, called, column, type InWords } from "./column.js";
import { fileColumn, number, reportId, sectionId, span } from "./shared.js";

/** One of a flat list of the report. */
export interface Listed<Found> extends ReportFacts {
  readonly found: Found;
  readonly number: number;
}

export function* listed<Found>(facts: ReportFacts, all: readonly Found[]): Generator<Listed<Found>> {
  let count = 0;
  for (const found of all) yield { ...facts, found, number: ++count };
}

const ofMention = column<Listed<YearMention>>;

export const yearMentionColumns: readonly Column<Listed<YearMention>>[] = [
  reportId,
  number,
  sectionId(({ found }) => found.section),
  fileColumn,
  ofMention("text", "text", ({ found }) => found.text, { zh: "原文：如 今年、“十四五”", en: "as written" }),
  ofMention("year", "whole", ({ found }) => found.year, {
    zh: "年份：几年则为首年，无法确定则为空",
    en: "of a span of years the first; null where it cannot be told",
  }),
  ofMention("to", "whole", ({ found }) => found.to, { zh: "末年：几年才有", en: "the last of a span of years" }),
  ofMention(
    "kind",
    "text",
    ({ found }) => found.kind,
    {
      zh: "类型：explicit 明写，relative 相对，plan 五年规划，masked 隐去",
      en: "explicit relative plan masked",
    },
    called(mentionKind),
  ),
  ...span<Listed<YearMention>>(({ found }) => found.span),
];

const ofRemoved = column<Listed<Removed>>;

export const removedColumns: readonly Column<Listed<Removed>>[] = [
  reportId,
  number,
  fileColumn,
  ofRemoved("rule", "text", ({ found }) => found.rule, { zh: "规则：删除所据", en: "that removed it" }),
  ofRemoved(
    "category",
    "text",
    ({ found }) => found.category,
    { zh: "类别：如 watermark", en: "of the rule" },
    called(category),
  ),
  ofRemoved("text", "text", ({ found }) => found.text, { zh: "删除的文字：一字不改", en: "exactly as it stands" }),
  ofRemoved("characters", "whole", ({ found: { span: at } }) => at[1] - at[0], {
    zh: "字数：删去的字符数",
    en: "code points",
  }),
  ...span<Listed<Removed>>(({ found }) => found.span),
];

/** A message in the reader's language, out of what it is made of. */
const said: InWords = (message, other) =>
  diagnosticWords({
    code: String(other("code")),
    params: JSON.parse(String(other("params"))),
    message: String(message),
  });

const ofDiagnostic = column<Listed<Diagnostic>>;

export const diagnosticColumns: readonly Column<Listed<Diagnostic>>[] = [
  reportId,
  number,
  fileColumn,
  ofDiagnostic("code", "text", ({ found }) => found.code, {
    zh: "代码：如 numbering-gap",
    en: "numbering-gap and others",
  }),
  ofDiagnostic(
    "severity",
    "text",
    ({ found }) => found.severity,
    {
      zh: "程度：error warning info",
      en: "error warning info",
    },
    called(severity),
  ),
  ofDiagnostic(
    "message",
    "text",
    ({ found }) => found.message,
    { zh: "说明：英文，固定不变；中文工作簿中为中文", en: "English, stable; Chinese in a Chinese workbook" },
    said,
  ),
  ofDiagnostic("params", "text", ({ found }) => JSON.stringify(found.params), {
    zh: "参数：JSON",
    en: "what the message is made of, as JSON",
  }),
  ...span<Listed<Diagnostic>>(({ found }) => found.span),
];
