import { words } from "../../../lexicon/lexicon.js";
import { pattern } from "../../../lexicon/pattern.js";
import { chineseNumber, chineseNumeral } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { sentenceStart } from "../../clauses.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

const events = words("anniversary-event");

/** 2021年…建党99周年 */
export const anniversary: Rule = {
  id: "anniversary",
  about: { zh: "“N周年”与所在句的年份不符", en: "An anniversary that does not fit the year of its sentence" },
  severities: severities("e/e/-"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [{ wrong: "2021年是建党⟦99⟧周年，全县开展庆祝活动。", right: "2021年是建党100周年，全县开展庆祝活动。" }],
    alone: ["2020年，我们迎来建党99周年。", "全县隆重庆祝建党99周年。"],
  },
  find: wrong,
};

function* wrong(text: Checked): Generator<Mistake> {
  for (const found of located("proof.anniversary", text.matching)) {
    const event = events.of(found.group("event"));
    const said = numberOf(found.group("n"));
    const before = text.matching.slice(sentenceStart(text.matching, found.start), found.start);
    const years = [...pattern("proof.full-year").all(before)];
    const last = years.at(-1);
    if (event === null || said === null || last === undefined) continue;
    const right = Number(last[0]) - event.as.year;
    // A year that is named on the way (1949年…) is not the one that celebrates.
    if (right === said || right <= 0 || years.some(({ 0: year }) => Number(year) - event.as.year === said)) continue;
    const { start, end } = found.span("n");
    const span = text.at(start, end);
    const at = found.start - before.length + last.index;
    yield {
      span,
      message: { zh: `${last[0]}年应为${right}周年`, en: `in ${last[0]} it is the anniversary number ${right}` },
      related: [{ span: text.at(at, at + 5), message: { zh: "本句的年份", en: "the year of the sentence" } }],
      suggestion: { span, text: /\d/u.test(found.group("n")) ? String(right) : chineseNumeral(right) },
    };
  }
}

const numberOf = (said: string): number | null =>
  said === "" ? null : /\d/u.test(said) ? Number(said) : chineseNumber(said);
