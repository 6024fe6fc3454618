import { pattern } from "../../../lexicon/pattern.js";
import type { Metric } from "../../../metrics/metric.js";
import type { Checked } from "../../checked.js";
import { clauseAround } from "../../clauses.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { inLastYears } from "./last-years.js";

/** 税收收入 45亿元，增长20% where last year's report has 40亿元 */
export const growthAgainst: Rule = {
  id: "growth-against",
  about: {
    zh: "数值和增幅与上年报告对不上（需要 --against）",
    en: "Level and growth do not fit last year's report (with --against)",
  },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "look",
  source: null,
  examples: {
    found: [
      {
        wrong: "2020年，全县税收收入45亿元，增长⟦25%⟧。",
        against:
          "青槐县2020年政府工作报告\n一、2019年工作回顾\n2019年，全县税收收入40亿元，增长8%。\n二、2020年工作安排\n新建学校两所。",
      },
    ],
    alone: [
      {
        text: "2020年，全县税收收入45亿元，增长12.5%。",
        against:
          "青槐县2020年政府工作报告\n一、2019年工作回顾\n2019年，全县税收收入40亿元，增长8%。\n二、2020年工作安排\n新建学校两所。",
      },
      {
        text: "2020年，全县税收收入45亿元，同口径增长25%。",
        against:
          "青槐县2020年政府工作报告\n一、2019年工作回顾\n2019年，全县税收收入40亿元，增长8%。\n二、2020年工作安排\n新建学校两所。",
      },
    ],
  },
  find: misfits,
};

/** So much more or less is another unit. */
const SLIP = 1000;
/** Levels are rounded and last year's are revised. */
const POINTS_OFF = 2;
const SHARE_OFF = 0.15;

function* misfits(text: Checked): Generator<Mistake> {
  const { against, review } = text;
  if (against === null || review === null) return;
  const before = levels(against.metrics, review - 1);
  const now = levels(text.metrics, review);
  for (const metric of text.metrics) {
    const name = metric.canonical ?? metric.indicator;
    const last = before.get(name ?? "");
    const level = now.get(name ?? "");
    if (last === undefined || level === undefined || !isGrowthOf(metric, review)) continue;
    const said = (metric.value ?? 0) * (metric.change?.direction === "decrease" ? -1 : 1);
    const ratio = (level.normalized?.value ?? 0) / (last.normalized?.value ?? 1);
    // 亿元 last year, 万元 now: that is unit-slip's.
    if (ratio > SLIP || ratio < 1 / SLIP) continue;
    const right = (ratio - 1) * 100;
    if (level.normalized?.unit !== last.normalized?.unit) continue;
    if (Math.abs(right - said) <= Math.max(POINTS_OFF, Math.abs(right) * SHARE_OFF)) continue;
    if (pattern("proof.other-reckoning").test(clauseAround(text.matching, metric))) continue;
    yield {
      span: text.at(metric.start, metric.end),
      message: {
        zh: `上年报告为${last.text}，本年为${level.text}，增幅应为${right.toFixed(1)}%`,
        en: `from last year's ${last.text} to ${level.text} is ${right.toFixed(1)}%`,
      },
      related: [inLastYears(against, last)],
      ...(!isBeside(text, level, metric) && { severity: "info" as const }),
    };
  }
}

/** 税收收入1500万元，增长20%: the growth is surely that of the level in front of it. */
const isBeside = ({ matching }: Checked, level: Metric, growth: Metric): boolean =>
  level.end <= growth.start &&
  growth.start - level.end <= NEAR &&
  !/[。；\n0-9]/u.test(matching.slice(level.end, growth.start));

const NEAR = 12;

/** The first level of a year under each name; none where constant prices are usual, for their growth is another. */
function levels(metrics: readonly Metric[], year: number): Map<string, Metric> {
  const found = new Map<string, Metric>();
  for (const metric of metrics) {
    const name = metric.canonical ?? metric.indicator;
    if (name === null || found.has(name) || !isLevel(metric, year) || pattern("proof.constant-prices").test(name))
      continue;
    found.set(name, metric);
  }
  return found;
}

const isLevel = ({ normalized, upper, change, base, status, year: of, period, unit }: Metric, year: number): boolean =>
  (normalized?.value ?? 0) > 0 &&
  upper === null &&
  change === null &&
  !base &&
  status === "actual" &&
  of === year &&
  period === null &&
  unit !== "%";

const isGrowthOf = ({ value, unit, change, year, period, status }: Metric, review: number): boolean =>
  value !== null && unit === "%" && change !== null && year === review && period === null && status === "actual";
