import type { Checked } from "../../checked.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { dateOf } from "./date.js";

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
      { wrong: "二〇二一年⟦二月三十日⟧，新客运站正式投用。" },
    ],
    alone: [
      "二〇二〇年二月二十九日，新客运站正式投用。",
      "2020年2月29日，新客运站正式投用。",
      "历时24个月建成。",
      "3月31日，新客运站正式投用。",
    ],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const found of located("proof.date", text.matching)) {
      if (isPossible(found) || !text.isWhole(found.start, found.end)) continue;
      const from = found.span(["m", "cm", "m2"].find((group) => found.group(group) !== "") ?? "m2").start;
      yield { span: text.at(from, found.end), message: { zh: "没有这个日期", en: "there is no such day" } };
    }
  },
};

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible(found: Located): boolean {
  if (found.group("m2") !== "") return false;
  const { year, month, day } = dateOf(found);
  // 九一月三日: what counts nothing is no date.
  if (month === null || day === null) return true;
  const longest = LENGTHS[month - 1] ?? 0;
  if (day < 1 || day > longest) return false;
  return !(month === 2 && day === 29 && year !== null && !isLeap(year));
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
