import { describe, expect, test } from "vitest";
import { CodePoints } from "../../src/text/code-points.js";
import { chineseNumeral, chineseOrdinal } from "../../src/text/numerals.js";

describe("Chinese numerals", () => {
  test("every one from 1 to 99 comes back", () => {
    for (let n = 1; n <= 99; n++) expect(chineseOrdinal(chineseNumeral(n))).toBe(n);
  });

  test.each(["一二五", "二三", "十十", "一十二", "零", "两", ""])("%s is no canonical numeral", (numeral) => {
    expect(chineseOrdinal(numeral)).toBeNull();
  });
});

describe("code points", () => {
  test("offsets behind characters of two code units", () => {
    const text = "𠮷镇𡋾村";
    const places = new CodePoints(text);
    expect(places.length).toBe(4);
    expect(places.span({ start: 2, end: 3 })).toEqual([1, 2]);
    expect(places.span({ start: 0, end: text.length })).toEqual([0, 4]);
    expect(places.at(5)).toBe(3);
  });
});
