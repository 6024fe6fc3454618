import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../../src/parse.js";
import { foldWidth, isBlank, isLineBreak } from "../../src/text/characters.js";
import { decodeText } from "../../src/text/decode.js";
import { cleanText } from "../../src/view/clean/clean-text.js";
import { diffText } from "../../src/view/clean/diff-text.js";
import { piecesOf } from "../../src/view/clean/pieces.js";
import { wrappedText } from "../../src/view/clean/wrapped-text.js";
import { outlineOf } from "../../src/view/outline/outline-rows.js";
import { plain } from "../../src/view/terminal/paint.js";
import { mutatedText, splicedText } from "../generate/texts.js";

const texts = fc.oneof(splicedText, mutatedText);
const parameters = { numRuns: 1_000, seed: 20_210_414 };

/** What is drawn: no blanks, nor what counts as blank; digits and Latin letters of one width. */
const solid = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
    .filter((code) => !isBlank(code) && !isLineBreak(code))
    .map((code) => String.fromCharCode(foldWidth(code)))
    .join("");

test("clean text is all that the author wrote, and nothing else", { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: source } = decodeText(text);
      const report = parseReport(text);
      const pieces = piecesOf(report, source);
      expect(pieces.map((piece) => piece.text).join("")).toBe(source);
      const kept = solid(pieces.map(({ kind, text: words }) => (kind === "removed" ? "" : words)).join(""));
      expect(solid(wrappedText(report, source))).toBe(kept);
      expect(solid(cleanText(report, source, false))).toBe(kept);
      const unmarked = { ...plain, strike: (words: string) => words };
      const asItIs = { line: (words: string) => words, lineBreak: (given: string) => given };
      expect(diffText(report, source, unmarked, asItIs)).toBe(/\n$|^$/.test(source) ? source : `${source}\n`);
    }),
    parameters,
  );
});

test("an outline counts every metric, paragraph and diagnostic once, however deep it is shown", {
  timeout: 240_000,
}, () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, depth) => {
      const report = parseReport(text);
      const { rows, diagnostics } = outlineOf(report, depth);
      const tops = rows.filter(({ section }) => section.level === 1);
      const placed = report.metrics.filter(({ section }) => section !== null).length;
      expect(tops.reduce((sum, row) => sum + row.metricCount, 0)).toBe(placed);
      expect(rows.reduce((sum, row) => sum + row.metrics.length, 0)).toBe(placed);
      expect(rows.reduce((sum, row) => sum + row.diagnostics.length, diagnostics.length)).toBe(
        report.diagnostics.length,
      );
      expect(rows.map(({ section }) => section.level).filter((level) => level > depth)).toEqual([]);
    }),
    parameters,
  );
});
