import type { Metric } from "../../../metrics/metric.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { inLastYears } from "./last-years.js";

/** A sentence with figures of a year that last year's report has word for word. */
export const copiedFigures: Rule = {
  id: "copied-figures",
  about: {
    zh: "连同数字照抄上年报告的句子（需要 --against）",
    en: "A sentence that was copied from last year's report, figures and all (with --against)",
  },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong: "⟦全县新建标准厂房12万平方米，引进企业35家，带动就业2100人。⟧",
        against:
          "青槐县2020年政府工作报告\n一、2019年工作回顾\n全县新建标准厂房12万平方米，引进企业35家，带动就业2100人。\n二、2020年工作安排\n新建学校两所。",
      },
    ],
    alone: [
      {
        text: "全县新建标准厂房14万平方米，引进企业36家，带动就业2200人。",
        against:
          "青槐县2020年政府工作报告\n一、2019年工作回顾\n全县新建标准厂房12万平方米，引进企业35家，带动就业2100人。\n二、2020年工作安排\n新建学校两所。",
      },
    ],
  },
  find: copied,
};

/** A shorter sentence, or one of a single figure, may be said twice. */
const LEAST = 18;
const FIGURES = 2;
const SENTENCE = /[^。！？；\n]+[。！？；]/gu;

function* copied(text: Checked): Generator<Mistake> {
  const { against, review } = text;
  if (against === null) return;
  const before = new Map<string, number>();
  for (const { index, 0: sentence } of against.matching.matchAll(SENTENCE))
    if (sentence.length >= LEAST) before.set(sentence, index);
  const done = text.metrics.filter((metric) => isDoneIn(metric, review));
  let next = 0;
  for (const { index, 0: sentence } of text.matching.matchAll(SENTENCE)) {
    const end = index + sentence.length;
    while ((done[next]?.start ?? end) < index) next++;
    const from = next;
    while ((done[next]?.end ?? end + 1) <= end) next++;
    const at = before.get(sentence);
    if (at === undefined || next - from < FIGURES) continue;
    yield {
      span: text.at(index, end),
      message: { zh: "与上年报告的句子和数字完全相同", en: "last year's report has the same sentence and figures" },
      related: [inLastYears(against, { start: at, end: at + sentence.length })],
    };
  }
}

/** What was done in the year that is reviewed: a target or a figure of five years may stand in two reports. */
const isDoneIn = ({ status, base, period, year }: Metric, review: number | null): boolean =>
  status === "actual" && !base && period === null && (review === null || year === review);
