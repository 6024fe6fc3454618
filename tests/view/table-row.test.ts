import { expect, it } from "vitest";
import { withCells } from "../../src/view/clean/table-row.js";

it.each([
  ["地区生产总值亿元12.5 6.8%", "地区生产总值\t亿元\t12.5\t6.8%", "地区生产总值\t亿元\t12.5\t6.8%"],
  ["地区生产总值亿元12.5", "\t地区生产总值\t 亿元 \t12.5\t", "地区生产总值\t亿元\t12.5"],
  ["粮食总产4万吨", "粮食\t\t总产４万吨", "粮食\t总产4万吨"],
  ["a b 粮食", "a b\t粮食", "a b\t粮食"],
  // A stray tab in a sentence is the layout's.
  ["全年完成产值3亿元。", "全年完成\t产值3亿元。", "全年完成产值3亿元。"],
  ["全年完成", "全 年 完 成", "全年完成"],
  // What stood between was removed: it cannot be told which cell is which.
  ["粮食4万吨", "粮食\t本站整理\t4万吨", "粮食4万吨"],
])("%s", (text, written, cells) => {
  expect(withCells(text, written)).toBe(cells);
});
