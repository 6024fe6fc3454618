import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { valueIn } from "./figure.js";

/** 5-8亿元 */
export const rangeUnit: Rule = {
  id: "range-unit",
  about: { zh: "数值范围前一个数缺单位", en: "万, 亿 or % stands at the second figure of a range only" },
  severities: severities("w/-/-"),
  mend: "automatic",
  confidence: "sure",
  source: "GB/T 15835-2011",
  examples: {
    found: [
      { wrong: "计划引进投资额在⟦5-8亿⟧元的项目4个。", right: "计划引进投资额在5亿-8亿元的项目4个。" },
      { wrong: "财政收入增速保持在⟦3～4%⟧。", right: "财政收入增速保持在3%～4%。" },
    ],
    alone: [
      "2019—2021年三个年度的决算均已公开。",
      "1-10月完成8亿元。",
      "每组选派10-15个队员。",
      "审计整改率达到97%-99%。",
    ],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const found of located("proof.range-unit", text.matching)) {
      const [a, b] = [valueIn(found.group("a")), valueIn(found.group("b"))];
      if (a >= b || isYear(found.group("a"))) continue;
      const span = text.at(found.start, found.end);
      const sign = text.source.slice(span.end - 1, span.end);
      const from = text.at(found.span("a").start, found.span("a").end);
      yield {
        span,
        message: {
          zh: `范围的前一个数也应带“${found.group("unit")}”`,
          en: `the first figure of a range has its ${found.group("unit")} too`,
        },
        suggestion: {
          span,
          text: text.source.slice(span.start, from.end) + sign + text.source.slice(from.end, span.end),
        },
      };
    }
  },
};

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);
