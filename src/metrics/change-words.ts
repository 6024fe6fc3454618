import { words } from "../lexicon/lexicon.js";
import { unitBefore } from "../text/unit-at.js";
import { comparisonStart, mayEndInComparison } from "./basis.js";

/** A word of change and where it stands in the words in front of a figure. */
export interface ChangeWord {
  readonly word: string;
  readonly direction: "increase" | "decrease";
  readonly start: number;
}

const changes = words("change");
const joints = words("change-joint");

/**
 * The word of change that `lead`, the words in front of a figure, ends with; null for a level (增加到). Behind 增长 a 达
 * makes a level of an amount and none of a rate: 增长达20%.
 */
export function changeWord(lead: string, rate: boolean, counted = false): ChangeWord | null {
  let end = lead.length;
  let level: "always" | "unless-rate" | undefined;
  for (let joint = joints.before(lead, end); joint !== null; joint = joints.before(lead, end)) {
    end = joint.start;
    if (level !== "always") level = joint.entry.as.level ?? level;
  }
  const found = changes.before(lead, end);
  if (found === null) return null;
  const { direction, noun, rate: ofRates, measured } = found.entry.as;
  // 背街小巷提升8条: done to what is counted
  if (measured && counted) return null;
  const isLevel = level === "always" || (level === "unless-rate" && !(rate && ofRates));
  if (isLevel && !noun) return null;
  return { word: lead.slice(found.start, end), direction, start: found.start };
}

const named = words("named-change");

/** Whether the stretch may end so: nearly none does, and one character tells before it is cut out. */
export function mayHaveBasisStart(text: string, from: number, end: number): boolean {
  const last = unitBefore(text, end);
  return changes.mayEnd(last) || joints.mayEnd(last) || mayEndInComparison(text, from, end);
}

/** Where the comparison begins that `lead` ends with, or the word of change in front of it; null where there is none. */
export function basisStart(lead: string): number | null {
  const change = changeWord(lead, true);
  // 户均增收 and 粮食增产 are names with the change in them; 同比增收 is none.
  if (change !== null && named.of(change.word) === null) return change.start;
  const before = change === null ? lead : lead.slice(0, change.start);
  return comparisonStart(before);
}
