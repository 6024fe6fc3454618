import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { beginsText } from "../text-start.js";
import { type Clause, isPredicated } from "./clause.js";
import type { Reason } from "./heading-end.js";
import { reason } from "./weights.js";

const starts = words("text-start");
const ends = words("heading-end");
const adverbs = words("predicate-adverb");
const admissions = words("admission");
const postpositions = words("postposition");
const causative = words("causative-verb");
const nouns = words("closing-noun");
const subjects = words("subject-noun");
const transitive = words("transitive-verb");
const compounds = words("closing-compound");
const continuations = words("heading-continuation");
const YEAR = pattern("year-start.year");

/** What the words at `at` say about a text's beginning there. */
export function startReason(author: MarkedText, clause: Clause, at: number): Reason {
  const { marks, matching } = author;
  if (YEAR.at(matching, at) !== null) return reason("strong");
  const admitted = marks.before(admissions, at) !== null;
  if (admitted && beginsText(matching, at)) return reason("strong");
  if (clause.local && marks.at(postpositions, at) !== null) return reason("never");
  // 整体效率显著｜提高
  if (marks.before(adverbs, at) !== null && marks.at(ends, at) !== null) return reason("predicate-follows");
  const from = matching[at] === "“" ? at + 1 : at;
  if (opensPredicate(author, clause, from) || lacksPredicate(author, clause, at, from))
    return reason("predicate-follows");
  if (closesHeading(author, from) && !admitted && !isPredicated(author, clause, at)) return reason("never");
  const word = marks.at(continuations, from) ?? marks.at(starts, from);
  return word === null ? reason("unknown-start") : { by: word.entry.id, weight: word.entry.as.weight };
}

/** 民生事业｜全面发展: what looks like the first word of a text may be the heading's own predicate. */
function opensPredicate({ marks }: MarkedText, clause: Clause, from: number): boolean {
  const adverb = marks.at(adverbs, from);
  return (
    adverb !== null &&
    marks.at(ends, adverb.end) !== null &&
    (!clause.verbal || marks.at(causative, clause.start) !== null)
  );
}

/** 产业转型步伐｜加快, 发展势头｜不断增强: a subject whose predicate is still to come. */
function lacksPredicate({ marks }: MarkedText, clause: Clause, at: number, from: number): boolean {
  if (clause.verbal || marks.before(subjects, at) === null) return false;
  const verb = marks.at(adverbs, from)?.end ?? from;
  return marks.at(transitive, verb) !== null || marks.at(ends, verb) !== null;
}

/** 政务服务｜水平 is one phrase; 市场活力持续释放｜重点改革不断深化: a clause that is complete needs no noun. */
const closesHeading = ({ marks }: MarkedText, from: number): boolean =>
  marks.at(nouns, from) !== null && marks.at(compounds, from) === null;
