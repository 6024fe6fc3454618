import fc from "fast-check";
import { expect, test } from "vitest";
import { Marks } from "../../src/lexicon/marks.js";
import { findFigures } from "../../src/quantities/figures.js";
import type { Span } from "../../src/text/span.js";
import { splicedText } from "../generate/texts.js";

const pieces = fc
  .array(
    fc.constantFrom(
      "产业",
      "1、",
      "18.2",
      "：",
      "37",
      "万",
      "亿元",
      "百分之",
      "三十",
      "%",
      "5 9",
      "-",
      "至",
      "X",
      "，",
      "增长",
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

test("figures stand in order, apart, and within what is looked at", () => {
  fc.assert(
    fc.property(fc.oneof(pieces, splicedText), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const damaged: Span[] = [];
      const figures = [...findFigures(new Marks(text), from, to, damaged)];
      for (const { start, end } of [...figures, ...damaged]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(to);
      }
      let last = from;
      for (const { start, end } of figures) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 5_000, seed: 20_210_414 },
  );
});
