import fc from "fast-check";
import { expect, test } from "vitest";
import { foldsOf } from "../../../src/view/page/client/text/folds.js";

/** Lines that begin with × are removed, by a run each; a + behind it has the next line in the same run. */
function given(lines: readonly string[]): { text: string; removed: { start: number; end: number }[] } {
  const removed: { start: number; end: number }[] = [];
  let at = 0;
  let goesOn = false;
  for (const line of lines) {
    const end = at + line.length;
    const last = removed.at(-1);
    if (line.startsWith("×")) {
      if (goesOn && last !== undefined) last.end = end;
      else removed.push({ start: at, end });
      goesOn = line.startsWith("×+");
    } else goesOn = false;
    at = end + 1;
  }
  return { text: lines.join("\n"), removed };
}

const told = (lines: readonly string[]): string[] => {
  const { text, removed } = given(lines);
  return foldsOf(text, removed).map(({ start, end, lines: count }) => `${count}: ${text.slice(start, end)}`);
};

test.each([
  ["three lines", ["×甲", "×乙", "×丙", "正文"], ["3: ×甲\n×乙\n×丙\n"]],
  ["two lines stay", ["×甲", "×乙", "正文"], []],
  ["blank lines among them are not counted", ["×甲", "", "×乙", "  ", "×丙", "", "正文"], ["3: ×甲\n\n×乙\n  \n×丙\n"]],
  ["the author's line parts them", ["×甲", "×乙", "正文", "×丙"], []],
  ["one run of several lines", ["正文", "×+甲", "×+乙", "×丙", "×丁"], ["4: ×+甲\n×+乙\n×丙\n×丁"]],
  ["nothing", [], []],
])("%s", (_, lines, folds) => {
  expect(told(lines)).toEqual(folds);
});

test("a line of which part is the author's is not folded", () => {
  const text = "广告\n广告\n正文广告\n广告\n";
  const removed = [
    { start: 0, end: 5 },
    { start: 8, end: 13 },
  ];
  expect(foldsOf(text, removed)).toEqual([]);
});

test("folds are whole lines, and nothing in them is the author's", () => {
  const lines = fc.array(fc.constantFrom("×甲", "×+乙", "正文", "", " ", "半×"), { maxLength: 30 });
  fc.assert(
    fc.property(lines, (drawn) => {
      const { text, removed } = given(drawn);
      for (const { start, end, lines: count } of foldsOf(text, removed)) {
        expect(count).toBeGreaterThanOrEqual(3);
        expect(start === 0 || text.charAt(start - 1) === "\n").toBe(true);
        expect(end === text.length || text.charAt(end - 1) === "\n").toBe(true);
        expect(text.slice(start, end)).not.toMatch(/正文|半/);
      }
    }),
  );
});
