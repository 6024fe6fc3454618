import { words } from "../../../lexicon/lexicon.js";
import { pattern } from "../../../lexicon/pattern.js";
import type { Metric } from "../../../metrics/metric.js";
import type { Checked } from "../../checked.js";
import type { Mistake } from "../../rule.js";

/** 学校1所、医院1所、敬老院2所，共计3所: a sum that stands behind its parts and is another. */
export function* sumsOfParts(text: Checked): Generator<Mistake> {
  const { matching, metrics } = text;
  for (const [i, total] of metrics.entries()) {
    const last = metrics[i - 1];
    if (last === undefined || pattern("proof.in-all").at(matching, last.end)?.[0].length !== total.start - last.end)
      continue;
    const parts = partsBefore(text, i, total);
    const [first] = parts;
    if (first === undefined || parts.length < LEAST || comesTo(parts, total)) continue;
    yield {
      span: text.at(total.start, total.end),
      message: {
        zh: `各分项之和是${sumOf(parts)}，文中为${total.value}`,
        en: `the parts come to ${sumOf(parts)}, not to ${total.value}`,
      },
      related: [{ span: text.at(first.start, last.end), message: { zh: "各分项", en: "the parts" } }],
    };
  }
}

/** Two of one kind may be all that is left of something else. */
const LEAST = 2;

/** The figures of the total's own unit right in front of it, each but for a mark and a name behind the one before. */
function partsBefore({ matching, metrics }: Checked, at: number, total: Metric): Metric[] {
  const parts: Metric[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const part = metrics[i];
    if (part === undefined || !isPlain(part) || part.unit !== total.unit) break;
    const before = metrics[i - 1]?.end ?? Number.NEGATIVE_INFINITY;
    parts.unshift(part);
    // 全县学校120所，新建5所: what stands in front of a comma is no part of the same list.
    if (part.start - before > LONGEST_NAME || joints.at(matching, before) === null) break;
  }
  return isPlain(total) ? parts : [];
}

const isPlain = ({ value, upper, change, bound, base, masked }: Metric): boolean =>
  value !== null && upper === null && change === null && bound === "exact" && !base && !masked;

const LONGEST_NAME = 12;
const joints = words("number-joint");

const sumOf = (parts: readonly Metric[]): number =>
  Number(parts.reduce((sum, { value }) => sum + (value ?? 0), 0).toFixed(4));

/** Whether the parts come to the total; rounded figures may miss by a little. */
function comesTo(parts: readonly Metric[], { value }: Metric): boolean {
  const whole = value ?? 0;
  const exact = Number.isInteger(whole) && parts.every((part) => Number.isInteger(part.value));
  return Math.abs(sumOf(parts) - whole) <= (exact ? 0 : whole * ROUNDING);
}

const ROUNDING = 0.01;
