import { pattern } from "../../../lexicon/pattern.js";
import type { Checked } from "../../checked.js";
import { clauseAround } from "../../clauses.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { decimalsOf, scaled, valueIn } from "./figure.js";

/** L，比上年增加X，增长Y% */
export const incrementArithmetic: Rule = {
  id: "increment-arithmetic",
  about: { zh: "“达L，增加X，增长y%”算不对", en: "A growth that level and increment do not give" },
  severities: severities("e/e/-"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      {
        wrong: "全年税收收入达到44亿元，比上年增加4亿元，增长⟦11%⟧。",
        right: "全年税收收入达到44亿元，比上年增加4亿元，增长10%。",
      },
      { wrong: "种植面积2.3万亩，比上年的2万亩增加⟦5000亩⟧。" },
    ],
    alone: [
      "全年税收收入达到44亿元，比上年增加4亿元，增长10%。",
      "全年税收收入达到44亿元，比上年增加4亿元，同口径增长11%。",
      "种植面积2.3万亩，比上年的2万亩增加3020亩。",
    ],
  },
  find: wrongIncrements,
};

const POINTS_OFF = 0.3;
const SHARE_OFF = 0.03;
const MOST_OFF = 1.5;

function* wrongIncrements(text: Checked): Generator<Mistake> {
  for (const found of located("proof.increment", text.matching)) {
    const clause = clauseAround(text.matching, found);
    if (pattern("proof.other-reckoning").test(clause) || pattern("proof.gross-product").test(clause)) continue;
    const right = growthOf(found);
    const said = valueIn(found.group("y"));
    if (right === null || Math.abs(right - said) <= Math.max(POINTS_OFF, Math.min(right * SHARE_OFF, MOST_OFF)))
      continue;
    const value = right.toFixed(decimalsOf(found.group("y")));
    const { start, end } = found.span("y");
    const span = text.at(start, end + 1);
    yield {
      span,
      message: {
        zh: `按${found.group("l")}和${found.group("x")}计算应为${value}%，文中为${found.group("y")}%`,
        en: `${found.group("x")} of ${found.group("l")} is a change of ${value}%, not ${found.group("y")}%`,
      },
      related: [
        { span: text.at(found.start, found.span("ux").end), message: { zh: "总量和增量", en: "level and increment" } },
      ],
      suggestion: { span, text: `${value}%` },
    };
  }
  yield* wrongSteps(text);
}

/** 2.3万亩，比上年的2万亩增加5000亩: an increment that is not the difference of two levels. */
function* wrongSteps(text: Checked): Generator<Mistake> {
  for (const found of located("proof.increment-on-last", text.matching)) {
    const [level, last, step] = ["l", "a", "x"].map((figure) => sizeOf(found, figure));
    // 2.3万亩 beside 2万亩: both are as fine as the finer.
    const half = Math.min(level?.half ?? 0, last?.half ?? 0);
    if (level === undefined || last === undefined || step === undefined) continue;
    if (!level.base.startsWith(last.base) || !last.base.startsWith(step.base)) continue;
    const falls = pattern("proof.fall").test(found.group("way"));
    const right = falls ? last.value - level.value : level.value - last.value;
    if (Math.abs(right - step.value) <= 2 * half + step.half) continue;
    const span = text.at(found.span("x").start, found.span("ux").end);
    yield {
      span,
      message: {
        zh: `由${found.group("a")}${found.group("ua")}到${found.group("l")}${found.group("ul")}，差额不是${found.group("x")}${found.group("ux")}`,
        en: `from ${found.group("a")} to ${found.group("l")} is not ${found.group("x")}`,
      },
      related: [
        { span: text.at(found.start, found.span("ua").end), message: { zh: "两个数值", en: "the two levels" } },
      ],
    };
  }
}

/** A figure in its base unit, and half a unit of its last digit. */
function sizeOf(found: Located, figure: string): { base: string; value: number; half: number } {
  const { factor, base } = scaled(found.group(`u${figure}`));
  const digits = found.group(figure);
  return { base, value: valueIn(digits) * factor, half: 0.5 * 10 ** -decimalsOf(digits) * factor };
}

/** By how many per cent the level changed; null where the figures are of two units or of two senses. */
function growthOf(found: Located): number | null {
  const falls = pattern("proof.fall").test(found.group("way"));
  if (falls !== pattern("proof.fall").test(found.group("sense"))) return null;
  const [level, step] = [scaled(found.group("ul")), scaled(found.group("ux"))];
  if (level.base !== step.base) return null;
  const [l, x] = [valueIn(found.group("l")) * level.factor, valueIn(found.group("x")) * step.factor];
  const before = falls ? l + x : l - x;
  return before > 0 ? (x / before) * 100 : null;
}
