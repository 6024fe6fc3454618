import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { partsOfSums } from "./sums.js";
import { sumsOfParts } from "./totals.js";

/** Shares that do not come to 100, parts that are more than their sum. */
export const partsTotal: Rule = {
  id: "parts-total",
  about: { zh: "分项之和与总数不符", en: "Shares that do not come to 100, parts that do not come to their sum" },
  severities: severities("e/e/-"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "三次产业比调整为⟦8.1：41.2：53.7⟧。" },
      { wrong: "一、二、三产业占比分别为⟦8.1%、41.2%、53.7%⟧。" },
      { wrong: "全年完成投资20亿元，其中⟦工业投资14亿元、农业投资9亿元⟧。" },
      { wrong: "新建学校1所、医院1所、敬老院2所，共计⟦3所⟧。" },
    ],
    alone: [
      "三次产业比调整为8.1：41.2：50.7。",
      "面粉、糖、油按5：3：2配制。",
      "全年完成投资20亿元，其中工业投资12亿元、农业投资5亿元。",
      "新建学校1所、医院1所、敬老院2所，共计4所。",
      "全县有学校120所，新建5所、改建3所，共计8所。",
    ],
  },
  find: wrongSums,
};

const SIGN = /[：∶]/u;
/** Three shares of one decimal each may miss by so much. */
const OFF = 0.11;
/** Numbers that come to no more or less than this are meant as shares of a whole. */
const LEAST = 80;
const MOST = 120;

function* wrongSums(text: Checked): Generator<Mistake> {
  for (const found of located("proof.shares-of-whole", text.matching)) {
    const shares = ["a", "b", "c"].map((part) => Number(found.group(part)));
    const sum = shares.reduce((all, share) => all + share, 0);
    if (Math.abs(sum - 100) <= OFF + 1e-9 || sum < LEAST || sum > MOST) continue;
    const { start, end } = found.span("list");
    yield mistake(text.at(start, end), sum);
  }
  for (const found of located("proof.shares", text.matching)) {
    const said = text.matching.slice(found.start, found.end);
    const shares = said.split(SIGN).map(Number);
    const sum = shares.reduce((all, share) => all + share, 0);
    // 50：30：10 of round figures may be parts of anything.
    const round = shares.every((share) => share % 5 === 0);
    if (Math.abs(sum - 100) <= OFF + 1e-9 || sum < LEAST || sum > MOST || (round && Math.abs(sum - 100) >= 10))
      continue;
    yield mistake(text.at(found.start, found.end), sum);
  }
  yield* partsOfSums(text);
  yield* sumsOfParts(text);
}

const mistake = (span: Mistake["span"], sum: number): Mistake => ({
  span,
  message: {
    zh: `各部分之和是${Number(sum.toFixed(2))}，不是100`,
    en: `the shares come to ${Number(sum.toFixed(2))}, not to 100`,
  },
});
