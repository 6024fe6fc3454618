import type { PatternId } from "../../../lexicon/lexicon.generated.js";
import { words } from "../../../lexicon/lexicon.js";
import { pattern } from "../../../lexicon/pattern.js";
import type { Metric } from "../../../metrics/metric.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

const shares = words("share-name");
const mayPass = words("rate-above-whole");

/** A share above 100 %, a fall of more than all. */
export const shareOver100: Rule = {
  id: "share-over-100",
  about: { zh: "比率或降幅超过100%", en: "A share, a coverage or a fall of more than 100 %" },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      { wrong: "新型合作医疗参合率达到⟦104%⟧。" },
      { wrong: "全年信访总量同比下降⟦120%⟧。" },
      { wrong: "服务业增加值占生产总值的比重达到⟦106%⟧。" },
    ],
    alone: [
      "参保率92%，参保人数完成全年任务的205%。",
      "当年投资率高达118%。",
      "外贸依存度由254%下降为187%。",
      "重大刑事案件发案数下降100%。",
      "工业用电量增长120%。",
      "毕业生就业率达到97%。",
      "农业保险赔付率达到108%。",
      "学前三年毛入园率达到104%。",
    ],
  },
  find: aboveAll,
};

function* aboveAll(text: Checked): Generator<Mistake> {
  for (const metric of text.metrics) {
    const { value, unit, change } = metric;
    if (unit !== "%" || value === null || value <= 100) continue;
    // 依存度由254%下降为187%: that it fell to is a level.
    if (change !== null && standsBefore("proof.level-verb", text, metric)) continue;
    const falls = change?.direction === "decrease";
    if (!falls && (change !== null || !(isShare(metric) || isShareOf(text, metric)) || isOfTask(text, metric)))
      continue;
    yield {
      span: text.at(metric.start, metric.end),
      message: falls
        ? { zh: "降幅超过100%", en: "a fall of more than 100 %" }
        : { zh: `“${metric.indicator}”超过100%`, en: `${metric.indicator} of more than 100 %` },
    };
  }
}

/** 高新技术产业增加值占规上工业的比重达到106% */
const isShareOf = (text: Checked, metric: Metric): boolean => standsBefore("proof.share-level", text, metric);

/** 完成全年任务的205%: of what was set, not of all. */
const isOfTask = (text: Checked, metric: Metric): boolean => standsBefore("proof.of-task", text, metric);

/** Whether a match of a pattern ends where the figure begins. */
function standsBefore(id: PatternId, { matching }: Checked, { start }: Metric): boolean {
  const before = matching.slice(Math.max(0, start - NEAR), start + 1);
  return [...pattern(id).all(before)].some((found) => found.index + found[0].length === before.length - 1);
}

const NEAR = 24;

function isShare({ indicator }: Metric): boolean {
  if (indicator === null || mayPass.before(indicator, indicator.length) !== null) return false;
  return shares.before(indicator, indicator.length) !== null;
}
