import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Run } from "../numbering/runs.js";
import { rankOf } from "../numbering/styles.js";
import type { Shape } from "./reach.js";

/** Why the members of a run are items of a list and no headings. */
export type ListReason = "below-list" | "notes" | "bracketed" | "childless" | "glossary" | "sentences";

/** Why a run is a list by itself, or null where it heads sections. */
export function listReason(author: MarkedText, run: Run, shapes: readonly Shape[], glued: boolean): ListReason | null {
  if (run.style === "bracketed") return "bracketed";
  if (isList(author, run, shapes, glued)) return "childless";
  if (isGlossary(author.matching, run, shapes)) return "glossary";
  return !glued && shapes.every((shape) => isSentence(author, run, shape)) ? "sentences" : null;
}

const ownUnits = words("own-unit");
const LONG_SENTENCE = 35;
const LEAST_COMMAS = 2;

/** （1）2021年，我镇安全生产工作紧紧围绕…: what the unit did, in some clauses, is no heading, though more text follows. */
function isSentence({ marks, matching }: MarkedText, run: Run, { extent: { heading } }: Shape): boolean {
  if (rankOf(run.style) < rankOf("arabic") || heading.end - heading.start < LONG_SENTENCE) return false;
  const commas = matching.slice(heading.start, heading.end).split("，").length - 1;
  return commas >= LEAST_COMMAS && marks.first(ownUnits, heading.start, heading.end) !== null;
}

/** In a list so many members have nothing below them. */
const MOST_CHILDLESS = 0.7;
/** 一、指导思想 with nothing below may still be a heading of an outline; a whole sentence is none. */
const SENTENCE = 24;

/** The last member of a list may be followed by the text that goes on behind the list. */
function isList({ matching }: MarkedText, run: Run, shapes: readonly Shape[], glued: boolean): boolean {
  const inner = shapes.length > 1 ? shapes.slice(0, -1) : shapes;
  const childless = inner.filter((s) => s.childless).length;
  if (childless < MOST_CHILDLESS * inner.length) return false;
  if (rankOf(run.style) >= rankOf("arabic")) return true;
  // 二、2023年工作安排新的一年，我们将…: without line breaks a heading and its text look like one sentence.
  if (glued) return false;
  return (
    rankOf(run.style) > rankOf("section") &&
    inner.every(({ extent: { heading } }) => isWholeSentence(matching.slice(heading.start, heading.end)))
  );
}

/** 新建饮水工程4处，力争自来水普及率达到95%: short, but a figure stands in each of its clauses. */
const isWholeSentence = (said: string): boolean =>
  said.length >= SENTENCE || (said.includes("，") && said.split("，").every((clause) => /\d/u.test(clause)));

const EXPLAINED = pattern("glossary.definition");
const SHORTEST_GLOSSARY = 3;
const LEAST_EXPLAINED = 0.3;
const LONGEST_TERM = 60;
const BEHIND_TERM = 8;

/** 1.三资：指农村集体的资金、资产和资源。 Terms with their explanations are entries, whatever stands above them. */
function isGlossary(matching: string, run: Run, shapes: readonly Shape[]): boolean {
  if (rankOf(run.style) < rankOf("arabic") || shapes.length < SHORTEST_GLOSSARY) return false;
  const explained = shapes.filter(({ extent: { heading, textStart } }) =>
    EXPLAINED.test(matching.slice(heading.start, Math.min(heading.start + LONGEST_TERM, textStart + BEHIND_TERM))),
  );
  return explained.length >= LEAST_EXPLAINED * shapes.length;
}
