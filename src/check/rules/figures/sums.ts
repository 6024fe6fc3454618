import { pattern } from "../../../lexicon/pattern.js";
import type { Metric } from "../../../metrics/metric.js";
import type { Checked } from "../../checked.js";
import type { Mistake } from "../../rule.js";

const AMONG = "其中";

/** 完成投资20亿元，其中工业投资14亿元、农业投资9亿元: parts that are more than what they are parts of. */
export function* partsOfSums(text: Checked): Generator<Mistake> {
  const { matching, metrics } = text;
  for (let at = matching.indexOf(AMONG); at >= 0; at = matching.indexOf(AMONG, at + AMONG.length)) {
    const before = lastBefore(metrics, at);
    const total = metrics[before];
    if (total === undefined || matching.slice(total.end, at).length > NEAR || !isPlain(total)) continue;
    const parts = partsBehind(text, before + 1, at);
    const sum = parts.reduce((all, { normalized }) => all + (normalized?.value ?? 0), 0);
    const whole = total.normalized?.value ?? 0;
    const [first, last] = [parts[0], parts.at(-1)];
    if (parts.length < 2 || first === undefined || last === undefined || parts.some((part) => !isPartOf(part, total)))
      continue;
    if (sum <= whole * (1 + ROUNDING) || parts.some(({ normalized }) => (normalized?.value ?? 0) >= whole)) continue;
    yield {
      span: text.at(at + 2, last.end),
      message: { zh: "各分项之和大于总数", en: "the parts are more than their sum" },
      related: [{ span: text.at(total.start, total.end), message: { zh: "总数", en: "the sum" } }],
    };
  }
}

/** Marks that may stand between a sum and 其中. */
const NEAR = 3;
const ROUNDING = 0.01;

const isPlain = ({ normalized, upper, change, bound }: Metric): boolean =>
  normalized?.value != null && upper === null && change === null && bound === "exact";

const isPartOf = (part: Metric, total: Metric): boolean =>
  isPlain(part) && part.unit === total.unit && part.normalized?.unit === total.normalized?.unit && !part.base;

/** The figures behind 其中 up to the end of its list: each but for a mark and a name right behind the one before. */
function partsBehind({ matching, metrics }: Checked, from: number, at: number): Metric[] {
  const parts: Metric[] = [];
  let end = at + 2;
  for (let i = from; i < metrics.length; i++) {
    const metric = metrics[i];
    if (metric === undefined) break;
    const gap = matching.slice(end, metric.start);
    // 协议投资亿元以上项目100个, 开发新产品60项: no part of the same sum.
    if (gap.length > LONGEST_NAME || /[。；\n]/u.test(gap) || pattern("proof.no-part").test(gap)) break;
    parts.push(metric);
    end = metric.end;
  }
  return parts;
}

const LONGEST_NAME = 16;

function lastBefore(metrics: readonly Metric[], at: number): number {
  let [low, high] = [0, metrics.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((metrics[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
