import type { ReportInParts, ReportTail } from "../../model/report-in-parts.js";
import { kind } from "../../phrases/model.js";
import type { ReportFacts } from "../report-facts.js";
import { type Column, called, column } from "./column.js";
import { joined } from "./sections.js";
import { about, fileColumn, reportId } from "./shared.js";

/** What is known of a report when all of it has been read. */
export interface ReportRow extends ReportFacts {
  readonly head: ReportInParts["head"];
  readonly tail: ReportTail;
  readonly counts: { readonly sections: number; readonly paragraphs: number; readonly metrics: number };
}

const of = column<ReportRow>;

export const reportColumns: readonly Column<ReportRow>[] = [
  reportId,
  of("sha256", "text", ({ head }) => head.source.sha256, { zh: "摘要：文件字节的 SHA-256", en: "of the file's bytes" }),
  fileColumn,
  ...about,
  of("review_years", "text", ({ head }) => yearsOf(head, "review"), {
    zh: "总结的各年：用分号隔开",
    en: "that are reviewed, parted by semicolons",
  }),
  of("plan_years", "text", ({ head }) => yearsOf(head, "plan"), {
    zh: "计划的各年：用分号隔开",
    en: "that are planned, parted by semicolons",
  }),
  of(
    "kinds",
    "text",
    ({ head }) => (head.kinds.length === 0 ? null : head.kinds.join(";")),
    {
      zh: "文种：summary plan government-work-report 等，用分号隔开",
      en: "summary plan government-work-report and others, parted by semicolons",
    },
    called(kind),
  ),
  of("published", "text", ({ head }) => head.published, { zh: "发布日期：年-月-日", en: "YYYY-MM-DD, or null" }),
  of("hidden", "whole", ({ head }) => head.truncation?.hidden ?? null, {
    zh: "未显示字数：网站隐藏的",
    en: "characters that a site keeps back",
  }),
  of("encoding", "text", ({ head }) => head.source.encoding, {
    zh: "编码：文件的；Word 文档为 utf-8",
    en: "of the file; utf-8 of a Word document",
  }),
  of("bytes", "whole", ({ head }) => head.source.bytes, { zh: "字节数：文件大小", en: "of the file" }),
  of("characters", "whole", ({ head }) => head.source.length, { zh: "字符数：全文", en: "code points of the source" }),
  of(
    "removed_characters",
    "whole",
    ({ tail }) => tail.removed.reduce((sum, { span: [from, to] }) => sum + to - from, 0),
    {
      zh: "删去字符数：非作者所写",
      en: "code points that the author did not write",
    },
  ),
  of("sections", "whole", ({ counts }) => counts.sections, { zh: "节数：各级合计", en: "how many, at all levels" }),
  of("paragraphs", "whole", ({ counts }) => counts.paragraphs, { zh: "段数：全文", en: "how many" }),
  of("metrics", "whole", ({ counts }) => counts.metrics, { zh: "指标数：全文", en: "how many" }),
  of("diagnostics", "whole", ({ tail }) => tail.diagnostics.length, { zh: "问题数：全文", en: "how many" }),
  of("program", "text", ({ head }) => head.generator?.version ?? null, {
    zh: "程序版本：生成本表的",
    en: "version of the program",
  }),
  of("lexicon", "text", ({ head }) => head.generator?.lexicon ?? null, {
    zh: "词库版本：生成本表的",
    en: "version of the lexicon",
  }),
];

const yearsOf = ({ years }: ReportRow["head"], asked: "review" | "plan"): string | null =>
  joined(years.filter(({ role }) => role === asked).map(({ year }) => year));
