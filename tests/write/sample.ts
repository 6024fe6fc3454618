import type { Report } from "../../src/model/report.js";

/** A small report made by hand; `over` replaces fields. */
export const sample = (over: Partial<Report> = {}): Report => ({
  schemaVersion: "1",
  source: { path: "柳溪.txt", bytes: 120, sha256: "0".repeat(64), encoding: "utf-8", length: 40 },
  title: { text: "柳溪镇2020年工作总结", span: [0, 12] },
  issuer: { name: "柳溪镇", level: "township" },
  kinds: ["summary"],
  years: [{ year: 2020, role: "review" }],
  published: "2021-01-05",
  truncation: null,
  sections: [
    {
      id: "1",
      level: 1,
      numbering: { text: "一、", style: "chinese", ordinal: 1 },
      heading: "经济",
      headingSpan: [13, 17],
      span: [13, 40],
      role: "review",
      years: [2020],
      paragraphs: [{ text: "完成产值3亿元。", span: [18, 26], items: [] }],
      sections: [],
    },
  ],
  metrics: [
    {
      indicator: "产值",
      text: "3亿元",
      value: 3,
      upper: null,
      unit: "亿元",
      normalized: { value: 3e8, upper: null, unit: "CNY" },
      masked: false,
      bound: "exact",
      change: null,
      status: "actual",
      year: 2020,
      period: null,
      span: [22, 25],
      section: "1",
    },
  ],
  yearMentions: [],
  removed: [],
  diagnostics: [],
  ...over,
});
