import type { Metric } from "../../../metrics/metric.js";
import { multiplierOf } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { inLastYears } from "../against/last-years.js";

/** 4.2万元 where last year's report has 3.9亿元 */
export const unitSlip: Rule = {
  id: "unit-slip",
  about: {
    zh: "与上年报告相比，单位差了一万倍（需要 --against）",
    en: "Against last year's report a unit is off by 万 (with --against)",
  },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong: "2020年，公益彩票销售总额达到⟦4.2万元⟧，增长7.7%。",
        against:
          "青槐县2020年政府工作报告\n一、2019年工作回顾\n2019年，公益彩票销售总额达到3.9亿元。\n二、2020年工作安排\n新建学校两所。",
      },
    ],
    alone: ["2020年，公益彩票销售总额达到4.2亿元，增长7.7%。"],
  },
  find: slips,
};

/** What is the same but for the unit changes by no more in a year. */
const MOST = 3;
const MYRIAD = 1e4;

function* slips(text: Checked): Generator<Mistake> {
  if (text.against === null) return;
  const before = levelsOf(text.against.metrics);
  for (const metric of text.metrics) {
    const own = levelOf(metric);
    const last = own === null ? undefined : before.get(own.key);
    if (own === null || last === undefined || metric.unit === last.metric.unit) continue;
    const ratio = own.value / last.value;
    const digits = ratio > 1 ? ratio / MYRIAD : ratio * MYRIAD;
    if (digits < 1 / MOST || digits > MOST) continue;
    yield {
      span: text.at(metric.start, metric.end),
      message: {
        zh: `上年报告为${last.metric.text}，单位疑差一万倍`,
        en: `last year's report has ${last.metric.text}: the unit may be off by 10 000`,
      },
      related: [inLastYears(text.against, last.metric)],
    };
  }
}

interface Level {
  readonly key: string;
  readonly value: number;
}

/** A level that is measured, under its name and base unit; null for what is no level or a count. */
function levelOf({ indicator, canonical, normalized, change, unit, upper }: Metric): Level | null {
  if (indicator === null || normalized?.value == null || normalized.value <= 0 || change !== null || upper !== null)
    return null;
  if (unit === null || ![...unit].some((c) => (multiplierOf(c) ?? 0) >= MYRIAD)) return null;
  return { key: `${canonical ?? indicator} ${normalized.unit}`, value: normalized.value };
}

function levelsOf(metrics: readonly Metric[]): Map<string, { readonly metric: Metric; readonly value: number }> {
  const levels = new Map<string, { metric: Metric; value: number }>();
  for (const metric of metrics) {
    const level = levelOf(metric);
    if (level !== null && !levels.has(level.key)) levels.set(level.key, { metric, value: level.value });
  }
  return levels;
}
