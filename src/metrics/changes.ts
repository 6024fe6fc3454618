import { pattern } from "../lexicon/pattern.js";
import type { Quantity } from "../quantities/quantity.js";
import { basisOf, hasTime } from "./basis.js";
import { changeWord } from "./change-words.js";
import type { Metric } from "./metric.js";
import { isRate, signOf } from "./signs.js";

export type Change = NonNullable<Metric["change"]>;

const growthBehind = pattern("change-cue.growth-behind");
const comparedWith = pattern("change-cue.compared");

/** What changed by how much: direction, and what it is measured against as written. `lead` stands in front of the figure. */
export function changeOf(text: string, figure: Quantity, lead: string): Change | null {
  const sign = signOf(figure, lead);
  if (sign !== null) return sign;
  return worded(text, figure, lead) ?? (lead.endsWith(CLOSING) ? worded(text, figure, withoutRemark(lead)) : null);
}

const CLOSING = "）";
const OPENING = "（";

/** 同比增长（以下简称增长）|8%, 增长（同口径）|8% */
const withoutRemark = (lead: string): string => lead.slice(0, Math.max(0, lead.lastIndexOf(OPENING)));

function worded(text: string, figure: Quantity, lead: string): Change | null {
  const found = changeWord(lead, isRate(figure), figure.unit?.classifier);
  if (found !== null) return { direction: found.direction, basis: basisOf(lead.slice(0, found.start)) };
  if (growthBehind.endAt(text, figure.end) >= 0) return { direction: "increase", basis: null };
  return compared(lead);
}

/** 比上年多120人, 比去年同期低0.3个百分点 */
function compared(lead: string): Change | null {
  const found = comparedWith.search(lead.slice(-REACH));
  if (found === null || found.index + found[0].length < Math.min(REACH, lead.length)) return null;
  const [whole, other = "", more] = found;
  if (!hasTime(other)) return null;
  const at = lead.length - whole.length + whole.indexOf(other) + other.length;
  return { direction: more === undefined ? "decrease" : "increase", basis: basisOf(lead.slice(0, at)) };
}

const REACH = 24;
