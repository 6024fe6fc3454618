import { entriesOfKind, inForce, words } from "../../../lexicon/lexicon.js";
import { pattern } from "../../../lexicon/pattern.js";
import { YEAR } from "../../../text/characters.js";
import { chineseNumeral, ORDINAL_SIGN } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

const plans = words("five-year-plan");

/** 2023年是“十四五”开局之年 */
export const planPlace: Rule = {
  id: "plan-place",
  about: {
    zh: "五年规划的“开局之年”“收官之年”等与年份不符",
    en: "A year is called the first, last or n-th of a plan that it is not",
  },
  severities: severities("e/e/e"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "2025年是“十四五”规划的⟦开局之年⟧。", right: "2025年是“十四五”规划的收官之年。" },
      { wrong: "2023年是“十四五”⟦收官之年⟧。", right: "2023年是“十四五”第三年。" },
      {
        wrong:
          "青槐县2022年工作总结\n一、产业\n2022年，全县紧紧围绕“⟦十三五⟧”规划目标，种植水稻五千亩。\n二、2023年打算\n新建学校两所。",
      },
    ],
    alone: [
      "青槐县2022年工作总结\n一、产业\n2022年，全县紧紧围绕“十三五”规划目标，种植水稻五千亩，五年来面貌一新。\n二、2023年打算\n新建学校两所。",
      "青槐县2022年工作总结\n一、产业\n2022年，全县紧紧围绕“十四五”规划目标，种植水稻五千亩。\n二、2023年打算\n新建学校两所。",
      "2021年是“十四五”规划的开局之年。",
      "2023年是“十四五”规划承上启下的关键之年。",
    ],
  },
  find: function* (text: Checked): Generator<Mistake> {
    yield* wrongPlaces(text);
    yield* stalePlans(text);
  },
};

const LENGTH = 5;

function* wrongPlaces(text: Checked): Generator<Mistake> {
  for (const found of located("proof.plan-place", text.matching)) {
    const year = yearOf(text, found);
    const plan = plans.of(found.group("plan"));
    if (year === null || plan === null) continue;
    const said = placeOf(found);
    const right = year - plan.as.from + 1;
    if (said === right || said === null) continue;
    const { start, end } = found.span("word");
    const span = text.at(start, end);
    const inPlan = right >= 1 && right <= LENGTH;
    yield {
      span,
      message: {
        zh: inPlan
          ? `${year}年是“${found.group("plan")}”的第${chineseNumeral(right)}年`
          : `${year}年不在“${found.group("plan")}”（${plan.as.from}—${plan.as.to}年）之内`,
        en: inPlan ? `${year} is year ${right} of that plan` : `${year} is no year of that plan`,
      },
      ...(inPlan && { suggestion: { span, text: nameOf(right, found) } }),
    };
  }
}

/** 紧紧围绕“十三五”规划目标: a plan that ran out before the year that the report tells of. */
function* stalePlans(text: Checked): Generator<Mistake> {
  const year = text.review;
  if (year === null) return;
  const found = [...located("proof.plan-current", text.matching)];
  if (found.length === 0 || pattern("proof.looks-back").test(text.matching)) return;
  for (const one of found) {
    const plan = plans.of(one.group("plan"));
    if (plan === null || year <= plan.as.to + 1) continue;
    const { start, end } = one.span("plan");
    yield {
      span: text.at(start, end),
      message: {
        zh: `“${one.group("plan")}”已在${plan.as.to}年结束`,
        en: `that plan ended in ${plan.as.to}`,
      },
      severity: "warning",
      confidence: "likely",
    };
  }
}

/** The year that is said; 今年 is the one that its place in the report gives it. */
function yearOf(text: Checked, found: Located): number | null {
  const said = found.group("y");
  if (said !== "") return Number(said);
  const mention = text.years.mentions.find(({ start }) => start === found.start);
  return mention?.year ?? null;
}

const NTH: Readonly<Record<string, number>> = { 第二: 2, 第三: 3, 第四: 4 };
const placeOf = (found: Located): number | null =>
  found.group("first") !== "" ? 1 : found.group("final") !== "" ? LENGTH : (NTH[found.group("nth")] ?? null);

function nameOf(place: number, found: Located): string {
  const named = entriesOfKind("plan-year").find(({ id, as }) => as.place === place && inForce(id));
  const [name] = found.group("word").startsWith(ORDINAL_SIGN) ? [] : (named?.words ?? []);
  return name ?? ORDINAL_SIGN + chineseNumeral(place) + YEAR;
}
