import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { sectionsInOrder } from "../../src/model/sections-in-order.js";
import { parseReport } from "../../src/parse.js";
import { type Chunk, chunkReport } from "../../src/write/chunks/chunk-report.js";
import { writtenReport } from "../generate/written-report.js";

const pieces = [
  "一、发展",
  "（一）工业",
  "（二）农业。",
  "1.",
  "\n",
  "\n\n",
  "完成产值3.2亿元，",
  "比上年增长8%。",
  "一是修路12公里；",
  "二是建桥2座。",
  "“稳中求进。”",
  "𠮷野村",
  "加快建设；",
  "，",
  "！”",
  "2021年",
  "x",
];

const anyText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 120 })
  .map((words) => `石桥镇2020年工作总结\n${words.join("")}`);
const lengths = fc
  .integer({ min: 1, max: 120 })
  .chain((maxChars) => fc.record({ maxChars: fc.constant(maxChars), minChars: fc.integer({ min: 0, max: maxChars }) }));

it("chunks hold all that the author wrote, whatever the text", () => {
  fc.assert(
    fc.property(anyText, lengths, (text, options) => {
      const report = parseReport(text);
      holds(report, chunkReport(report, options), options.maxChars);
    }),
    { numRuns: 300 },
  );
});

it.each([1, 2, 3, 4, 5, 6])("chunks of a whole report, %s", (seed) => {
  for (const layout of ["lines", "glued"] as const) {
    const report = parseReport(writtenReport(seed, { layout, noise: "upload-notice", length: 4 }).text);
    holds(report, chunkReport(report), 800);
    holds(report, chunkReport(report, { maxChars: 120, minChars: 60 }), 120);
  }
});

const wraps = fc
  .tuple(anyText, fc.integer({ min: 3, max: 30 }))
  .map(([text, width]) => text.replace(new RegExp(`([^\\n]{${width}})(?=[^\\n])`, "gu"), "$1\n　"));

it("the span of a chunk is that of its text, also of part of a paragraph", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, wraps), lengths, (text, options) => {
      const report = parseReport(text);
      const points = [...text];
      for (const { text: part, span, section } of chunkReport(report, { ...options, source: text })) {
        const own = sectionsInOrder(report.sections).find(({ id }) => id === section);
        if (own === undefined || own.paragraphs.length === 0) continue;
        const named = report.removed.reduceRight((read, { span: [from, to] }) => without(read, from, to), points);
        expect(tight(named.slice(...span).join(""))).toBe(tight(part));
      }
    }),
    { numRuns: 300 },
  );
});

/** Blanks in the place of a removed run. */
const without = (points: readonly string[], from: number, to: number): string[] =>
  points.map((point, i) => (i >= from && i < to ? " " : point));

function holds(report: Report, chunks: readonly Chunk[], most: number): void {
  const sections = sectionsInOrder(report.sections);
  for (const section of sections) {
    const own = chunks.filter((chunk) => chunk.section === section.id);
    const text = section.paragraphs.map((paragraph) => paragraph.text).join("");
    if (section.paragraphs.length > 0) expect(tight(own.map((chunk) => chunk.text).join(""))).toBe(tight(text));
    if (section.heading !== null)
      expect(chunks.some(({ path }) => path.some((name) => name.endsWith(section.heading ?? "")))).toBe(true);
    for (const { text: part, role } of own) {
      expect(role).toBe(section.role);
      if (section.paragraphs.length > 0) expect([...part].length).toBeLessThanOrEqual(most);
    }
  }
  expect(chunks.map(({ section }) => section)).toEqual(
    sections.flatMap(({ id }) => chunks.filter(({ section }) => section === id).map(() => id)),
  );
  expect(chunks.flatMap(({ metrics }) => metrics).sort()).toEqual(report.metrics.map(({ id }) => id).sort());
  for (const [i, { prev, next }] of chunks.entries()) {
    expect(prev).toBe(chunks[i - 1]?.id ?? null);
    expect(next).toBe(chunks[i + 1]?.id ?? null);
  }
}

const tight = (text: string): string => text.replace(/\s/g, "");
