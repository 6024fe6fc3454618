import type { Item, Paragraph, Report, Section } from "../../model/report.js";
import { sectionsInOrder } from "../../model/sections-in-order.js";
import { numberingStyle, role } from "../../phrases/model.js";
import { homesOf } from "../metric-row.js";
import { factsOf, type ReportFacts } from "../report-facts.js";
import { type Column, called, column } from "./column.js";
import { fileColumn, number, reportId, sectionId, span } from "./shared.js";

type Head = Pick<Report, "sections" | "source" | "title" | "issuer" | "years">;

interface SectionRow extends ReportFacts {
  readonly section: Section;
  readonly path: string;
  readonly number: number;
}

export function* sectionRows(head: Head): Generator<SectionRow> {
  const facts = factsOf(head);
  const homes = homesOf(head.sections);
  let count = 0;
  for (const section of sectionsInOrder(head.sections))
    yield { ...facts, section, path: homes.get(section.id)?.path ?? "", number: ++count };
}

const ofSection = column<SectionRow>;

export const sectionColumns: readonly Column<SectionRow>[] = [
  reportId,
  sectionId(({ section }) => section.id),
  ofSection("parent_id", "text", ({ section }) => parentOf(section.id), {
    zh: "上级节编号：最上一级为空",
    en: "the section above it; null at the top",
  }),
  number,
  fileColumn,
  ofSection("level", "whole", ({ section }) => section.level, { zh: "层级：从 1 起", en: "its depth, from 1" }),
  ofSection("numbering", "text", ({ section }) => section.numbering?.text ?? null, {
    zh: "序号：按原文，如（一）",
    en: "as written: （一）",
  }),
  ofSection(
    "numbering_style",
    "text",
    ({ section }) => section.numbering?.style ?? null,
    {
      zh: "序号样式：如 paren-chinese",
      en: "paren-chinese and others",
    },
    called(numberingStyle),
  ),
  ofSection("ordinal", "whole", ({ section }) => section.numbering?.ordinal ?? null, {
    zh: "序数：序号的值",
    en: "what the numbering counts",
  }),
  ofSection("heading", "text", ({ section }) => section.heading, {
    zh: "标题：不含序号，无标题则为空",
    en: "without numbering; null for text under no heading",
  }),
  ofSection("path", "text", ({ path }) => path, {
    zh: "各级标题：用斜线隔开",
    en: "headings that lead to it and its own",
  }),
  ofSection(
    "role",
    "text",
    ({ section }) => section.role,
    {
      zh: "性质：preface review problems plan closing other",
      en: "preface review problems plan closing other",
    },
    called(role),
  ),
  ofSection("years", "text", ({ section }) => joined(section.years), {
    zh: "年份：涉及的各年，用分号隔开",
    en: "that it covers or mentions, parted by semicolons",
  }),
  ofSection("paragraphs", "whole", ({ section }) => section.paragraphs.length, {
    zh: "段数：不含下级",
    en: "how many paragraphs of its own",
  }),
  ofSection("heading_start", "whole", ({ section }) => section.headingSpan?.[0] ?? null, {
    zh: "标题起点：按字符计",
    en: "of numbering and heading, in code points",
  }),
  ofSection("heading_end", "whole", ({ section }) => section.headingSpan?.[1] ?? null, {
    zh: "标题终点：不含该字符",
    en: "behind the heading's last code point",
  }),
  ...span<SectionRow>(({ section }) => section.span),
];

const parentOf = (id: string): string | null => (id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : null);

export const joined = (years: readonly number[]): string | null => (years.length === 0 ? null : years.join(";"));

interface ParagraphRow extends ReportFacts {
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly number: number;
}

export function* paragraphRows(head: Head): Generator<ParagraphRow> {
  const facts = factsOf(head);
  for (const section of sectionsInOrder(head.sections)) {
    let count = 0;
    for (const paragraph of section.paragraphs) yield { ...facts, section, paragraph, number: ++count };
  }
}

const ofParagraph = column<ParagraphRow>;

/** Which paragraph of its section. */
const paragraphNumber: Column<{ readonly number: number }> = column("paragraph", "whole", (row) => row.number, {
  zh: "段：所在节的第几段，从 1 起",
  en: "which paragraph of its section, from 1",
});

export const paragraphColumns: readonly Column<ParagraphRow>[] = [
  reportId,
  sectionId(({ section }) => section.id),
  paragraphNumber,
  ofParagraph("paragraph_id", "text", ({ paragraph }) => paragraph.id, {
    zh: "段编号：与 JSON 相同，如 2.1p3",
    en: "the id of the JSON: 2.1p3",
  }),
  fileColumn,
  ofParagraph(
    "role",
    "text",
    ({ section }) => section.role,
    {
      zh: "章节性质：preface review problems plan closing other",
      en: "of its section: preface review problems plan closing other",
    },
    called(role),
  ),
  ofParagraph("text", "text", ({ paragraph }) => paragraph.text, { zh: "正文：整理过的段落", en: "cleaned" }),
  ofParagraph("characters", "whole", ({ paragraph }) => [...paragraph.text].length, {
    zh: "字数：正文的字符数",
    en: "code points of the text",
  }),
  ofParagraph("items", "whole", ({ paragraph }) => paragraph.items.length, {
    zh: "条目数：一是、二是等",
    en: "how many items it has",
  }),
  ...span<ParagraphRow>(({ paragraph }) => paragraph.span),
];

interface ItemRow extends ParagraphRow {
  readonly item: Item;
  readonly place: number;
}

export function* itemRows(head: Head): Generator<ItemRow> {
  for (const row of paragraphRows(head)) {
    let place = 0;
    for (const item of row.paragraph.items) yield { ...row, item, place: ++place };
  }
}

const ofItem = column<ItemRow>;

export const itemColumns: readonly Column<ItemRow>[] = [
  reportId,
  sectionId(({ section }) => section.id),
  paragraphNumber,
  ofItem("item", "whole", ({ place }) => place, { zh: "条：段中第几条，从 1 起", en: "which item of it, from 1" }),
  ofItem("item_id", "text", ({ item }) => item.id, {
    zh: "条编号：与 JSON 相同，如 2.1p3i2",
    en: "the id of the JSON: 2.1p3i2",
  }),
  fileColumn,
  ofItem("numbering", "text", ({ item }) => item.numbering, { zh: "序号：按原文，如 一是", en: "as written: 一是" }),
  ofItem("text", "text", ({ item }) => item.text, { zh: "内容：不含序号", en: "without numbering, cleaned" }),
  ...span<ItemRow>(({ item }) => item.span),
];
