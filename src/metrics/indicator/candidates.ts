import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { isHan } from "../../text/characters.js";
import { clausesOf } from "./clauses.js";
import { nameInFront } from "./left.js";
import { withoutTail } from "./left-end.js";
import { joined, type Name, nameOf } from "./name.js";
import { narrowed, type Phrase } from "./phrase.js";
import { type Placed, type QuantityKind, quantityKind } from "./placed.js";
import { nameBehind } from "./right.js";

const actions = words("action");
const changeNouns = words("change-noun");
const multiples = words("multiple-of");
const placeEnds = words("place-end");
const shareVerbs = words("share-of");
const shareNouns = words("share-noun");
const boundBehind = pattern("bound-behind.any");

/** How many figures in a row are looked past for their common name. */
const CHAIN = 4;
/** The longest whole that a share is taken of, and the longest name of a place, in characters. */
const LONGEST_WHOLE = 14;
const LONGEST_PLACE = 12;

/** All that might name a figure. */
export interface Candidates {
  readonly kind: QuantityKind;
  readonly isChange: boolean;
  /** In front, in the figure's own clause. */
  readonly left: Name | null;
  /** Behind the figure. */
  readonly right: Name | null;
  /** The name of the figure before. */
  readonly carried: Name | null;
  /** In the clause before the figure's own. */
  readonly earlier: Name | null;
  /** 民生支出|占一般公共预算支出. */
  readonly share: Name | null;
  /** What the left name is, as far as choosing asks. */
  readonly leftIs: "place" | "area" | "change-noun" | "name";
  /** 安排|200亿元技改资金: the clause ends in a verb whose object stands behind the figure. */
  readonly endsInVerb: boolean;
}

export function candidatesOf(
  author: MarkedText,
  placed: readonly Placed[],
  i: number,
  here: Placed,
  carried: Name | null,
  sentenceEnd: number,
): Candidates {
  const kind = quantityKind(here);
  const clauses = clausesOf(author, { start: here.gapStart, end: here.figure.start });
  const own = clauses.at(-1) ?? { start: here.figure.start, end: here.figure.start, holes: [] };
  const before = clauses.at(-2);
  const left = leftOf(author, subjectOfMultiple(author, here, own) ?? own, kind);
  const right = rightOf(author, placed, i, sentenceEnd);
  const earlier = before === undefined ? null : nameInFront(author, before, false);
  return {
    kind,
    isChange: here.change !== null,
    left: left && nameOf(author, left),
    right: right && nameOf(author, right),
    carried,
    earlier: earlier && nameOf(author, earlier),
    share: here.figure.unit?.base === "%" ? shareOf(author, own, carried) : null,
    leftIs: left === null ? "name" : kindOfLeft(author, left),
    endsInVerb: endsInVerb(author, own),
  };
}

function kindOfLeft({ marks, matching }: MarkedText, left: Phrase): Candidates["leftIs"] {
  const text = matching.slice(left.start, left.end);
  if (changeNouns.of(text) !== null) return "change-noun";
  if (text === "面积") return "area";
  return text.length <= LONGEST_PLACE && marks.before(placeEnds, left.end, left.start) !== null ? "place" : "name";
}

/** 占全省40% alone says nothing of what has the share. */
function leftOf(author: MarkedText, clause: Phrase, kind: QuantityKind): Phrase | null {
  const name = nameInFront(author, clause, kind === "rate");
  return name !== null && author.marks.at(shareVerbs, name.start, name.end) === null ? name : null;
}

/** 支出是收入的6倍: the subject of a multiple stands in front of 是. Null where there is no 是. */
function subjectOfMultiple(author: MarkedText, { figure }: Placed, clause: Phrase): Phrase | null {
  if (figure.unit?.form !== "倍" || author.matching[clause.end - 1] !== "的") return null;
  const is = author.marks.last(multiples, clause.start, clause.end);
  return is && narrowed(clause, clause.start, is.start);
}

/** What is counted where it stands behind the figure, or behind the last of several (388户771人贫困人口). */
function rightOf(author: MarkedText, placed: readonly Placed[], i: number, sentenceEnd: number): Phrase | null {
  const { matching } = author;
  let k = i;
  while (k < i + CHAIN && placed[k + 1]?.figure.start === placed[k]?.figure.end) k++;
  const end = placed[k]?.figure.end;
  if (end === undefined || !mayBegin(matching, end)) return null;
  const next = placed[k + 1]?.figure;
  const from = end + (boundBehind.at(matching, end)?.[0].length ?? 0);
  if (!mayBegin(matching, from)) return null;
  const isOf = matching[from] === "的";
  // 总投资288亿元的57个项目: what follows 的 belongs to the next figure
  if (isOf && next?.start === from + 1) return null;
  return nameBehind(author, isOf ? from + 1 : from, Math.min(sentenceEnd, next?.start ?? sentenceEnd));
}

const mayBegin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isHan(code) || text[at] === "“" || (code >= 0x41 && code <= 0x5a);
};

/** 民生支出|占一般公共预算支出|的比重达86%: the share has the name of both. */
function shareOf(author: MarkedText, clause: Phrase, carried: Name | null): Name | null {
  const verb = author.marks.last(shareVerbs, clause.start, clause.end);
  if (verb === null) return null;
  const whole = withoutShareNoun(author, narrowed(clause, verb.start, clause.end));
  const part = nameInFront(author, narrowed(clause, clause.start, verb.start), false);
  const subject = part === null ? carried : nameOf(author, part);
  const length = whole.end - verb.start - 1;
  // 占全市45%: of a whole that is a place the share is the subject's
  if (length <= 0) return clause.end > verb.end ? subject : null;
  if (length > LONGEST_WHOLE || hasBreak(author.matching.slice(verb.start + 1, whole.end))) return null;
  return subject === null ? nameOf(author, whole) : joined(subject, nameOf(author, whole));
}

const hasBreak = (text: string): boolean => [..."，。；、的"].some((c) => text.includes(c));

function withoutShareNoun(author: MarkedText, clause: Phrase): Phrase {
  const short = withoutTail(author, clause);
  const noun = author.marks.before(shareNouns, short.end, short.start + 1);
  return noun === null ? short : withoutTail(author, narrowed(short, short.start, noun.start));
}

function endsInVerb({ marks, matching }: MarkedText, clause: Phrase): boolean {
  let { end } = clause;
  while (end > clause.start && "了约近超过".includes(matching[end - 1] ?? "\0")) end--;
  const verb = marks.before(actions, end, clause.start);
  return verb !== null && !verb.entry.as.level && !verb.entry.as.noun && verb.end - verb.start > 1;
}
