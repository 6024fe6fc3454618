import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../src/view/page/client/journey/address.js";
import { chunksOf } from "../../../src/view/page/client/text/chunks.js";
import type { Mark } from "../../../src/view/page/client/text/marks.js";
import { Searchable } from "../../../src/view/page/client/text/search.js";
import { segmentsOf } from "../../../src/view/page/client/text/segments.js";

const LENGTH = 60;
const marks: fc.Arbitrary<Mark[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("item" as const, "metric" as const, "year" as const, "removed" as const),
      start: fc.nat(LENGTH),
      width: fc.nat(20),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .map(({ kind, start, width }, index) => ({ kind, start, end: Math.min(LENGTH, start + width), index }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  );

describe("segments", () => {
  test("hold all of the text once, each with the marks that lie over it", () => {
    fc.assert(
      fc.property(marks, fc.uniqueArray(fc.integer({ min: 1, max: LENGTH - 1 }), { maxLength: 4 }), (list, places) => {
        const cuts = [0, ...places.sort((a, b) => a - b)];
        const stretches = segmentsOf(LENGTH, list, cuts);
        expect(stretches.map(([first]) => first?.start)).toEqual(cuts);
        let at = 0;
        for (const { start, end, marks: over } of stretches.flat()) {
          expect(start).toBe(at);
          at = end;
          const wanted = list.filter((mark) => mark.start < end && start < mark.end);
          expect(new Set(over)).toEqual(new Set(wanted));
          for (const mark of over) expect(mark.start <= start && end <= mark.end).toBe(true);
        }
        expect(at).toBe(LENGTH);
      }),
    );
  });

  test("a section without heading is an anchor where it begins, at the end of the text as well", () => {
    const anchors: Mark[] = [
      { kind: "anchor", start: 2, end: 2, index: 0 },
      { kind: "anchor", start: 4, end: 4, index: 1 },
    ];
    const [segments] = segmentsOf(4, anchors, [0]);
    expect(segments?.map(({ start, end, anchors: held }) => [start, end, held.length])).toEqual([
      [0, 2, 0],
      [2, 4, 1],
      [4, 4, 1],
    ]);
  });
});

describe("chunks", () => {
  const texts = fc
    .array(
      fc.tuple(fc.constantFrom("一", "句。", "\u{20bb7}", "行\n", "\n", "换\r\n"), fc.integer({ min: 1, max: 2500 })),
      {
        maxLength: 8,
      },
    )
    .map((runs) => runs.map(([piece, times]) => piece.repeat(times)).join(""));

  test("are the whole text, small, whole lines unless a line is long, and no half characters", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const chunks = chunksOf(text);
        expect(chunks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const { start, end, continued } of chunks) {
          expect(end - start).toBeLessThanOrEqual(6_000);
          if (start > 0) expect(continued).toBe(text.charAt(start - 1) !== "\n");
          expect(text.charCodeAt(start) & 0xfc00).not.toBe(0xdc00);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("search", () => {
  const text = "完成税\n　收 ２３亿元，SYB培训；税收增长。";

  test.each([
    ["税收", ["税\n　收", "税收"]],
    ["23亿", ["２３亿"]],
    ["syb 培训", ["SYB培训"]],
    ["没有", []],
    ["  ", []],
  ])("%s", (words, wanted) => {
    expect(new Searchable(text).find(words).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  test("hits do not lie over each other", () => {
    expect(new Searchable("哈哈哈哈哈").find("哈哈")).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });
});

describe("addresses", () => {
  test.each([
    ["#m17", null, "m17"],
    ["#s2.1", null, "s2.1"],
    ["#d3", null, "d3"],
    ["#r2", 2, null],
    ["#r2/s2.1", 2, "s2.1"],
    ["#r2%2Fm1", 2, "m1"],
    ["", null, null],
    ["#nonsense", null, null],
    ["#%E0%A4%A", null, null],
    ["#r2m1", null, null],
  ])("%s", (hash, report, target) => {
    expect(readAddress(hash)).toEqual({ report, target });
  });

  test("name the report where there are several", () => {
    expect(writeAddress({ report: 1, target: "m2" }, 1)).toBe("#m2");
    expect(writeAddress({ report: 3, target: "m2" }, 4)).toBe("#r3/m2");
    expect(writeAddress({ report: 3, target: null }, 4)).toBe("#r3");
  });
});
