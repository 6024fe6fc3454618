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
    ],
    alone: [
      "全年税收收入达到44亿元，比上年增加4亿元，增长10%。",
      "全年税收收入达到44亿元，比上年增加4亿元，同口径增长11%。",
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
