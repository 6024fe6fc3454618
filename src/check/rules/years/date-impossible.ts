import type { Checked } from "../../checked.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 2月30日 */
export const dateImpossible: Rule = {
  id: "date-impossible",
  about: { zh: "不存在的日期", en: "A day that no calendar has" },
  severities: severities("e/e/e"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "2021年⟦2月30日⟧，新客运站正式投用。" },
      { wrong: "2021年⟦2月29日⟧，新客运站正式投用。" },
      { wrong: "2021年⟦13月⟧，新客运站正式投用。" },
    ],
    alone: ["2020年2月29日，新客运站正式投用。", "历时24个月建成。", "3月31日，新客运站正式投用。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const found of located("proof.date", text.matching)) {
      if (isPossible(found) || !text.isWhole(found.start, found.end)) continue;
      const from = found.group("m") === "" ? found.span("m2").start : found.span("m").start;
      yield { span: text.at(from, found.end), message: { zh: "没有这个日期", en: "there is no such day" } };
    }
  },
};

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible(found: Located): boolean {
  if (found.group("m") === "") return false;
  const [y, m, d] = [found.group("y"), Number(found.group("m")), Number(found.group("d"))];
  const longest = LENGTHS[m - 1] ?? 0;
  if (d < 1 || d > longest) return false;
  return !(m === 2 && d === 29 && y !== "" && !isLeap(Number(y)));
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
