import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { nameInFront } from "./left.js";
import { withoutTail } from "./left-end.js";
import { joined, type Name, nameOf } from "./name.js";
import { narrowed, type Phrase } from "./phrase.js";

export const shareVerbs = words("share-of");
const shareNouns = words("share-noun");

/** The longest whole that a share is taken of, in characters. */
const LONGEST_WHOLE = 14;

/** A share, and what has it: that may have a share of something else behind. */
export interface Share {
  readonly name: Name;
  readonly part: Name | null;
}

/** 民生支出|占一般公共预算支出|的比重达86%: the share has the name of both. Null where the clause tells no share. */
export function shareOf(author: MarkedText, clause: Phrase, before: () => Name | null): Share | null {
  const verb = author.marks.last(shareVerbs, clause.start, clause.end);
  if (verb === null) return null;
  const whole = withoutShareNoun(author, narrowed(clause, verb.start, clause.end));
  const part = nameInFront(author, narrowed(clause, clause.start, verb.start), false);
  const subject = part === null ? before() : nameOf(author, part);
  const length = whole.end - verb.start - 1;
  // 占全市45%: of a whole that is a place the share is the subject's
  if (length <= 0) return clause.end > verb.end && subject !== null ? { name: subject, part: subject } : null;
  if (length > LONGEST_WHOLE || hasBreak(author.matching.slice(verb.start + 1, whole.end))) return null;
  const ofWhole = nameOf(author, whole);
  return { name: subject === null ? ofWhole : joined(subject, ofWhole), part: subject };
}

const hasBreak = (text: string): boolean => [..."，。；、的"].some((c) => text.includes(c));

function withoutShareNoun(author: MarkedText, clause: Phrase): Phrase {
  const short = withoutTail(author, clause);
  const noun = author.marks.before(shareNouns, short.end, short.start + 1);
  return noun === null ? short : withoutTail(author, narrowed(short, short.start, noun.start));
}
