import { pattern } from "../../../lexicon/pattern.js";
import type { Checked } from "../../checked.js";
import { clauseAround } from "../../clauses.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { decimalsOf, scaled, valueIn } from "./figure.js";

/** 由A增加到B，增长x%: what A and B do not give. */
export const growthArithmetic: Rule = {
  id: "growth-arithmetic",
  about: { zh: "“由A增至B，增长x%”算不对", en: "A growth that the two levels beside it do not give" },
  severities: severities("e/e/-"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      {
        wrong: "一般公共预算收入由50亿元增至60亿元，增长⟦25%⟧。",
        right: "一般公共预算收入由50亿元增至60亿元，增长20%。",
      },
      {
        wrong: "合作医疗参合率从80%提高到90%，提高⟦5个百分点⟧。",
        right: "合作医疗参合率从80%提高到90%，提高10个百分点。",
      },
      { wrong: "园区产值由50亿元增至60亿元，⟦翻了一番⟧。" },
      { wrong: "电商交易额达到3亿元，比上年的2亿元增长⟦20%⟧。", right: "电商交易额达到3亿元，比上年的2亿元增长50%。" },
    ],
    alone: [
      "按可比价格计算，地区生产总值由412亿元增加到463亿元，年均增长8.1%。",
      "扣除价格因素，居民收入由2.1万元增加到2.4万元，实际增长9.8%。",
      "一般公共预算收入由50亿元增至60亿元，税收占比提高5个百分点。",
      "一般公共预算收入由50亿元增至60亿元，增长20%。",
      "电商交易额达到3亿元，比上年的2亿元增长50%。",
    ],
  },
  find: wrongGrowths,
};

/** Levels are rounded, growth is reckoned from what is not. */
const POINTS_OFF = 0.6;
const SHARE_OFF = 0.02;
const MOST_OFF = 1.5;
/** 2亿元 to 3亿元 may be anything from 20 to 133 per cent; but nobody says 增长20% of them. */
const MOST_SLACK = 0.25;
const MILDER = { severity: "warning", confidence: "look" } as const;
/** Between two rates little is lost. */
const RATE_OFF = 0.25;

function* wrongGrowths(text: Checked): Generator<Mistake> {
  for (const found of growthsIn(text.matching)) {
    const clause = clauseAround(text.matching, found);
    if (pattern("proof.other-reckoning").test(clause) || pattern("proof.gross-product").test(clause)) continue;
    const levels = levelsOf(found);
    if (levels === null) continue;
    const mistake = found.group("doubled") === "" ? wrongRate(text, found, levels) : wrongDoubling(text, found, levels);
    // 工业增加值由559亿元增加到690亿元，增长17%: where constant prices are usual, it may be right without saying so.
    if (mistake !== null) yield { ...mistake, ...(pattern("proof.constant-prices").test(clause) && MILDER) };
  }
}

/** 由50亿元增至60亿元，增长20%; 60亿元，比上年的50亿元增长20% */
function* growthsIn(matching: string): Generator<Located> {
  yield* located("proof.growth", matching);
  yield* located("proof.growth-on-last", matching);
}

interface Levels {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** By how much the growth may be another because both are rounded: 3.5 to 4.4 is anything from 22.5 to 29 per cent. */
  readonly slack: number;
}

/** Both levels in one unit; null where they are of two. */
function levelsOf(found: Located): Levels | null {
  const [a, b] = [valueIn(found.group("a")), valueIn(found.group("b"))];
  const [ua, ub] = [found.group("ua") || found.group("ub"), found.group("ub")];
  const [from, to] = [scaled(ua), scaled(ub)];
  // 由5家增加到8家企业: what is counted may stand behind the unit once.
  if (!from.base.startsWith(to.base) && !to.base.startsWith(from.base)) return null;
  if (a === 0) return null;
  const halves = [found.group("a"), found.group("b")].map((digits) => 0.5 * 10 ** -decimalsOf(digits));
  const slack = ((b / a) * ((halves[0] ?? 0) / a + (halves[1] ?? 0) / b) * to.factor) / from.factor;
  return { from: a * from.factor, to: b * to.factor, unit: to.base, slack: Math.min(slack, MOST_SLACK) };
}

function wrongRate(text: Checked, found: Located, { from, to, unit, slack }: Levels): Mistake | null {
  const said = valueIn(found.group("g"));
  const saidUnit = found.group("ug");
  const isFold = found.group("fold") !== "";
  const sign = pattern("proof.fall").test(found.group("way")) ? -1 : 1;
  const isRate = unit.startsWith("%");
  if (isRate !== (found.group("points") !== "")) return null;
  const right = isRate ? (to - from) * sign : ((to - from) / from) * sign * (isFold ? 1 : 100);
  const allowed = isRate
    ? RATE_OFF
    : isFold
      ? 0.15 + right * 0.05
      : Math.max(POINTS_OFF, Math.min(Math.abs(right) * SHARE_OFF, MOST_OFF), slack * 100);
  // 增长1.5倍 of 2 to 3 is a way to say 1.5 times as much: not ours.
  if (Math.abs(right - said) <= allowed || (isFold && Math.abs(right + 1 - said) <= allowed)) return null;
  const value = right.toFixed(decimalsOf(found.group("g")));
  const span = text.at(found.span("g").start, found.span("ug").end);
  return {
    span,
    message: {
      zh: `由${found.group("a")}到${found.group("b")}，应为${value}${saidUnit}，文中为${found.group("g")}${saidUnit}`,
      en: `from ${found.group("a")} to ${found.group("b")} is ${value}, not ${found.group("g")}`,
    },
    related: levelsAt(text, found),
    ...(right > 0 && { suggestion: { span, text: `${value}${saidUnit}` } }),
  };
}

/** 翻一番 is twice as much, 翻两番 four times; 0.9 of it is still called so. */
function wrongDoubling(text: Checked, found: Located, { from, to }: Levels): Mistake | null {
  const times = { 一: 1, "": 1, 两: 2, 二: 2, 三: 3, 四: 4 }[found.group("times") || found.group("more")] ?? 1;
  const ratio = to / from / 2 ** times;
  if (ratio > 0.9 && ratio < 1.6) return null;
  const { start, end } = found.span("doubled");
  return {
    span: text.at(start, end),
    message: {
      zh: `由${found.group("a")}到${found.group("b")}是${(to / from).toFixed(2)}倍，不是${found.group("doubled")}`,
      en: `from ${found.group("a")} to ${found.group("b")} is ${(to / from).toFixed(2)} times as much`,
    },
    related: levelsAt(text, found),
  };
}

function levelsAt(text: Checked, found: Located): NonNullable<Mistake["related"]> {
  const start = Math.min(found.span("a").start, found.span("b").start);
  const end = Math.max(found.span("ua").end, found.span("ub").end);
  return [{ span: text.at(start, end), message: { zh: "两个数值", en: "the two levels" } }];
}
