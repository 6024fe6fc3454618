import { chineseNumeral } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { dateOf } from "./date.js";

/** 2021年3月8日（星期三） */
export const weekday: Rule = {
  id: "weekday",
  about: { zh: "星期与日期不符", en: "A weekday that is not that of its date" },
  severities: severities("e/e/-"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "2021年3月8日（星期⟦三⟧），项目集中开工。", right: "2021年3月8日（星期一），项目集中开工。" },
      { wrong: "二〇二一年三月八日，周⟦三⟧，项目集中开工。", right: "二〇二一年三月八日，周一，项目集中开工。" },
    ],
    alone: ["2021年3月8日（星期一），项目集中开工。", "3月8日（星期三），项目集中开工。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const found of located("proof.weekday", text.matching)) {
      const { year, month, day: nth } = dateOf(found);
      if (year === null || month === null || nth === null) continue;
      const day = new Date(Date.UTC(year, month - 1, nth));
      const right = day.getUTCDay() === 0 ? SUNDAY : chineseNumeral(day.getUTCDay());
      const said = found.group("w");
      if (day.getUTCDate() !== nth || said === right || (said === "天" && right === SUNDAY)) continue;
      const { start, end } = found.span("w");
      const span = text.at(start, end);
      yield {
        span,
        message: { zh: `这一天是星期${right}`, en: `that day is 星期${right}` },
        suggestion: { span, text: right },
      };
    }
  },
};

const SUNDAY = "日";
