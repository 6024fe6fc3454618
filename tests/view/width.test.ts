import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { plain } from "../../src/view/terminal/paint.js";
import { layOut } from "../../src/view/terminal/table.js";
import { cutStartTo, cutTo, padTo, padToRight, widthOf } from "../../src/view/terminal/width.js";

it.each([
  ["", 0],
  ["GDP 12%", 7],
  ["工业总产值", 10],
  ["第1产业", 7],
  ["e\u0301", 1],
  ["𠮷野家", 6],
])("%j is %s wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

it.each([
  ["工业总产值", 10, "工业总产值"],
  ["工业总产值", 9, "工业总产…"],
  ["工业总产值", 8, "工业总…"],
  ["𠮷野家", 4, "𠮷…"],
  ["产值12亿元", 7, "产值12…"],
  ["产值", 1, "…"],
  ["产值", 0, ""],
])("%j cut to %s columns is %j", (text, width, wanted) => {
  expect(cutTo(text, width)).toBe(wanted);
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("产", "值", "1", "亿", " ") }),
);

it("any text fits where it is cut to, and is whole where it fits", () => {
  fc.assert(
    fc.property(cell, fc.nat(40), (text, width) => {
      expect(widthOf(cutTo(text, width))).toBeLessThanOrEqual(width);
      if (widthOf(text) <= width) expect(cutTo(text, width)).toBe(text);
    }),
  );
});

it("padding is to the width and loses nothing", () => {
  expect([padTo("产值", 6), padToRight("产值", 6), padTo("产值", 2)]).toEqual(["产值  ", "  产值", "产值"]);
});

it("a table of any cells keeps to the width of the terminal, and its columns stand below each other", () => {
  const columns = fc.array(
    fc.record({ name: fc.constantFrom("name", "数值"), cells: fc.array(cell, { minLength: 3, maxLength: 3 }) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(columns, fc.integer({ min: 60, max: 120 }), (some, width) => {
      const shrinking = some.map((column) => ({ ...column, shrinks: true }));
      const { heading, rows } = layOut(shrinking, width, plain);
      for (const line of [heading, ...rows]) expect(widthOf(line)).toBeLessThanOrEqual(width);
      const wide = layOut(some, null, plain);
      wide.rows.forEach((row, i) => {
        for (const { cells } of some) expect(row).toContain(cells[i]);
      });
    }),
  );
});

it("a path is cut at its start, and a column keeps its least", () => {
  expect([cutStartTo("报告/2021/a.txt", 11), cutStartTo("报告", 4), cutStartTo("报告", 3), cutStartTo("a", 0)]).toEqual(
    ["…2021/a.txt", "报告", "…告", ""],
  );
  const { rows } = layOut(
    [
      { name: "a", cells: ["in/2021/柳溪镇.txt"], shrinks: true, loses: "start" },
      { name: "b", cells: ["农村居民人均可支配收入"], shrinks: true, least: 16 },
    ],
    26,
    plain,
  );
  expect(rows).toEqual(["…镇.txt   农村居民人均可…"]);
});

it("narrow columns stay whole where wide ones are cut", () => {
  const { rows } = layOut(
    [
      { name: "a", cells: ["工业"], shrinks: true },
      { name: "b", cells: ["推动经济高质量发展迈上新台阶"], shrinks: true },
      { name: "c", cells: ["12"], align: "right" },
    ],
    24,
    plain,
  );
  expect(rows).toEqual(["工业  推动经济高质…   12"]);
});

describe("a fast way for plain texts", () => {
  it("has the widths of the slow one, for each character and for neighbours", () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const text = `茶${String.fromCharCode(code)}a`;
      if (widthOf(text) !== stringWidth(text)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it("cuts where the slow one does, also ahead of a mark that joins", () => {
    expect(cutTo("种茶ab“二”", 6)).toBe("种茶a…");
    expect(cutTo("种茶ab“二”", 5)).toBe("种茶…");
    expect(cutTo("种茶二", 4)).toBe("种…");
    expect(cutTo("ae\u0301bc", 3)).toBe("ae\u0301…");
    expect(cutTo("茶".repeat(100_000), 9)).toBe("茶茶茶茶…");
  });
});
