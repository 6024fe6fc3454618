import { expect, test } from "vitest";
import { indicatorClauses } from "../../../src/view/page/indicator-clause.js";

/** The words that are marked for `indicator` of the last `figure` in `text`, one block unless there are line breaks. */
function marked(text: string, indicator: string | null, figure: string, removed = ""): string | null {
  const start = text.lastIndexOf(figure);
  const cut = removed === "" ? -1 : text.indexOf(removed);
  const [clause] = indicatorClauses(text, {
    blocks: [{ start: 0, end: text.length }],
    removed: cut < 0 ? [] : [{ start: cut, end: cut + removed.length }],
    figures: [{ indicator, span: { start, end: start + figure.length } }],
  });
  return clause ? text.slice(clause.start, clause.end) : null;
}

test.each([
  ["in front", "全年茶叶总产量达到360吨。", "茶叶总产量", "360吨", "茶叶总产量"],
  ["behind", "新建了3处冷库。", "冷库", "3处", "冷库"],
  ["at a distance", "茶叶总产量360吨，同比增长4%。", "茶叶总产量", "4%", "茶叶总产量"],
  ["torn by a wrap", "茶叶总\n  产量360吨。", "茶叶总产量", "360吨", "茶叶总\n  产量"],
  ["in full width", "ＳＹＢ培训18人。", "SYB培训", "18人", "ＳＹＢ培训"],
  ["composed: its longest part", "粮食播种面积和产量分别为5亩、18吨。", "粮食播种产量", "18吨", "粮食播种"],
  ["composed: a part behind", "共3处，含冷库。", "大型冷库", "3处", "冷库"],
  ["not there: the clause", "去年好，今年达到3,420万元，真好。", "税收", "3,420万元", "今年达到3,420万元"],
  ["no sentence is crossed for a part", "茶叶好。今年达到5吨。", "茶叶产量", "5吨", "今年达到5吨"],
])("%s", (_, text, indicator, figure, words) => {
  expect(marked(text, indicator, figure)).toBe(words);
});

test("a removed run does not count", () => {
  expect(marked("茶叶总|第3页|产量360吨。", "茶叶总产量", "360吨", "|第3页|")).toBe("茶叶总|第3页|产量");
});

test("no indicator, no clause", () => {
  expect(marked("3处。", null, "3处")).toBeNull();
});

test("a name in another paragraph is not taken", () => {
  const text = "茶叶产量\n今年5吨";
  const clauses = indicatorClauses(text, {
    blocks: [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ],
    removed: [],
    figures: [{ indicator: "茶叶产量", span: { start: 7, end: 9 } }],
  });
  expect(clauses).toEqual([{ start: 5, end: 9 }]);
});

test("one line of 40,000 figures takes no more than its length asks for", () => {
  const text = "产量与各项收入合计5吨、".repeat(40_000);
  const figures = Array.from({ length: 40_000 }, (_, i) => ({
    indicator: "全县的产量和收入合计数字",
    span: { start: 12 * i + 9, end: 12 * i + 11 },
  }));
  const started = performance.now();
  indicatorClauses(text, { blocks: [{ start: 0, end: text.length }], removed: [], figures });
  expect(performance.now() - started).toBeLessThan(5_000);
});
