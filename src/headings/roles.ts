import { words } from "../lexicon/lexicon.js";
import { firstOf, type Pattern, pattern, patterns } from "../lexicon/pattern.js";
import type { Role } from "../model/report.js";
import { headsNotes } from "./notes.js";

/** What a heading says that its section is about; the first that fits counts. */
const HEADINGS = patterns("heading-role");

/** A long heading speaks of its matter (坚持目标导向，…): only a short one names its part. */
const LONGEST_PART_HEADING = 34;

/** A role, and the entry of the lexicon that gives it. */
export interface SaidRole {
  readonly role: Role;
  readonly by: string;
}

/** The role that a heading's own words name, or null. */
export function roleOfHeading(said: string): SaidRole | null {
  if (headsNotes(said)) return { role: "other", by: "back-matter.heading" };
  return said.length > LONGEST_PART_HEADING ? null : saidBy(HEADINGS, said);
}

function saidBy(list: readonly Pattern<"heading-role" | "subheading-role">[], said: string): SaidRole | null {
  const found = firstOf(list, said)?.entry;
  return found === undefined ? null : { role: found.as.role, by: found.id };
}

const titleWords = words("title-word");

/** Whether a title names a plan; a title that names a review too is asked about its plan all the same. */
export const namesPlan = (title: string): boolean => says(title, "plan");

/** What the text is about before a heading says so: a plan's title makes it a plan, anything else is a review. */
export const roleOfTitle = (title: string | null): Role =>
  title !== null && namesPlan(title) && !says(title, "review") ? "plan" : "review";

function says(title: string, role: "review" | "plan"): boolean {
  for (const { entry } of titleWords.all(title)) if (entry.as.role === role) return true;
  return false;
}

const AHEAD = pattern("passage-role.ahead");
const BACK = pattern("passage-role.back");
const ADMITS = pattern("passage-role.admits");
const NO_ADMISSION = pattern("passage-role.counted");
const LONGEST_ADMISSION = 200;

/** A passage without a heading that looks ahead: 2020年，我镇将紧紧围绕…主要预期目标是… */
export const looksAhead = (said: string): boolean => BACK.at(said, 0) === null && AHEAD.at(said, 0) !== null;

/** 在肯定成绩的同时，我们也清醒地看到…问题 */
export const admitsProblems = (said: string): boolean =>
  NO_ADMISSION.at(said, 0) === null && ADMITS.test(said.slice(0, LONGEST_ADMISSION));

const SUBHEADINGS = patterns("subheading-role");
const LONGEST_SUBHEADING = 14;

/** Below the top level only a heading that says nothing else changes the role: （三）存在的问题, （四）下步打算. */
export const roleOfSubheading = (said: string): SaidRole | null =>
  said.length > LONGEST_SUBHEADING ? null : saidBy(SUBHEADINGS, said);
