import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { type Carried, isOfPeople, mayCarry } from "./carried.js";
import { clausesOf } from "./clauses.js";
import { nameInFront } from "./left.js";
import { isPredicated } from "./left-end.js";
import { type Name, nameOf } from "./name.js";
import { isEmpty, narrowed, type Phrase } from "./phrase.js";
import { type Placed, type QuantityKind, quantityKind } from "./placed.js";
import { rightOf } from "./right-of.js";
import { shareOf, shareVerbs } from "./share-of.js";

const tails = words("name-tail");
const actions = words("action");
const manners = words("manner");
const changeNouns = words("change-noun");
const multiples = words("multiple-of");
const heads = words("list-head");
const completeEnds = words("complete-end");
const placeEnds = words("place-end");

/** The longest name of a place, in characters. */
const LONGEST_PLACE = 12;

/** The longest name that is taken from a clause before, in characters. */
const LONGEST_EARLIER = 12;

/** All that might name a figure. */
export interface Candidates {
  readonly kind: QuantityKind;
  readonly isChange: boolean;
  /** The figure counts things: 34个, 120人. */
  readonly isCounted: boolean;
  /** In front, in the figure's own clause. */
  readonly left: Name | null;
  /** Behind the figure. */
  readonly right: Name | null;
  /** The name of the figure before, where nothing parts the two. */
  readonly carried: Name | null;
  /** The name of the figure before, whatever stands between. */
  readonly before: Name | null;
  /** In a clause before the figure's own that says something of it: 床位继续增加，达到260张. */
  readonly predicated: Name | null;
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
  last: Carried | null,
  sentenceEnd: number,
): Candidates {
  const kind = quantityKind(here);
  const clauses = clausesInFront(author, here, last);
  const own = clauses.at(-1) ?? { start: here.figure.start, end: here.figure.start, holes: [] };
  const left = leftOf(author, subjectOfMultiple(author, here, own) ?? own, kind);
  const behind = lazily(() => rightOf(author, placed, i, sentenceEnd));
  const before = lazily(() => clauses.slice(0, -1).filter((clause) => !isEmpty(clause)));
  const name = (phrase: Phrase | null): Name | null => phrase && nameOf(author, phrase);
  const named = (clause: Phrase | undefined): Name | null =>
    clause === undefined ? null : name(leftOf(author, clause, kind));
  const leftName = lazily(() => (behind() !== null && isNameOf(last, left) ? null : name(left)));
  const right = lazily(() => name(behind()));
  const predicated = lazily(() => named(before().findLast((clause) => isPredicated(author, clause))));
  const earlier = lazily(() => telling(author, kind, named(before().at(-1))));
  return {
    kind,
    isChange: here.change !== null,
    isCounted: here.figure.unit?.classifier === true,
    get left() {
      return leftName();
    },
    get right() {
      return right();
    },
    carried: last !== null && mayCarry(author, here, last, own) ? last.base : null,
    before: last?.base ?? null,
    get predicated() {
      return predicated();
    },
    get earlier() {
      return earlier();
    },
    share: here.figure.unit?.base === "%" ? shareOf(author, own, last?.name ?? null) : null,
    leftIs: left === null ? "name" : kindOfLeft(author, left),
    get endsInVerb() {
      return endsInVerb(author, own);
    },
  };
}

/** Most figures are named by what stands in front of them: what no row asks for is not looked for. */
function lazily<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** 5000平米的服务中心、1.46万平米的科创大厦: the words in front name the figure before. */
const isNameOf = (last: Carried | null, left: Phrase | null): boolean =>
  left !== null && last?.name.from.length === 1 && last.name.from[0]?.start === left.start;

/** Of a clause that says nothing of its figure, only a short name serves; a rate needs one that measures something. */
function telling({ marks }: MarkedText, kind: QuantityKind, name: Name | null): Name | null {
  const last = name?.from.at(-1);
  if (last === undefined || name === null || kind === "count" || name.text.length > LONGEST_EARLIER) return null;
  const measures =
    (marks.before(heads, last.end, last.start) ?? marks.before(completeEnds, last.end, last.start)) !== null;
  return kind === "rate" && !measures ? null : name;
}

/** The clauses in front of a figure, without a name there that the figure before has taken: 46户|困难家庭|发放补贴2万元. */
export function clausesInFront(author: MarkedText, here: Placed, last: Carried | null): Phrase[] {
  const { figure, gapStart, announced } = here;
  const signed = figure.sign !== 0 && SIGNS.has(author.matching[figure.start - 1] ?? "");
  const end = signed ? figure.start - 1 : figure.start;
  const taken = last === null ? null : takenEnd(author, here, last);
  if (taken !== null) {
    const clauses = clausesOf(author, { start: taken, end }, announced);
    const own = clauses.at(-1);
    if (taken === figure.start || (own && nameInFront(author, own, quantityKind(here) === "rate") !== null))
      return clauses;
  }
  return clausesOf(author, { start: gapStart, end }, announced);
}

/**
 * Where a name ends that the count before has taken. A verb follows it, or it is a count of people (3个|村|1200人);
 * 3家|规模工业|总产值 is one name.
 */
function takenEnd(
  { marks }: MarkedText,
  { figure, gapStart }: Placed,
  { name, figure: before }: Carried,
): number | null {
  const taken = name.from.at(-1);
  if (before.unit?.classifier !== true || taken === undefined) return null;
  if (taken.start < gapStart || taken.end > figure.start) return null;
  if (taken.end === figure.start) return isOfPeople(figure) && !isOfPeople(before) ? taken.end : null;
  const verb = marks.at(actions, taken.end)?.entry.as;
  const follows = verb === undefined ? marks.at(manners, taken.end) !== null : !verb.level && !verb.noun;
  return follows ? taken.end : null;
}

const behindVerbs = words("behind-verb");
const SIGNS = new Set("+-");

function kindOfLeft({ marks, matching }: MarkedText, left: Phrase): Candidates["leftIs"] {
  const text = matching.slice(left.start, left.end);
  if (changeNouns.of(text) !== null) return "change-noun";
  if (text === "面积") return "area";
  return text.length <= LONGEST_PLACE && marks.before(placeEnds, left.end, left.start) !== null ? "place" : "name";
}

/** 占全省40% alone says nothing of what has the share. */
function leftOf(author: MarkedText, clause: Phrase, kind: QuantityKind): Phrase | null {
  // 已签订合同的有6个: of what, the clause does not say
  if (author.marks.before(tails, clause.end, clause.start)?.entry.as.label === "headless") return null;
  const name = nameInFront(author, clause, kind === "rate");
  return name !== null && author.marks.at(shareVerbs, name.start, name.end) === null ? name : null;
}

/** 支出是收入的6倍: the subject of a multiple stands in front of 是. Null where there is no 是. */
function subjectOfMultiple(author: MarkedText, { figure }: Placed, clause: Phrase): Phrase | null {
  if (figure.unit?.form !== "倍" || author.matching[clause.end - 1] !== "的") return null;
  const is = author.marks.last(multiples, clause.start, clause.end);
  return is && narrowed(clause, clause.start, is.start);
}

function endsInVerb({ marks }: MarkedText, clause: Phrase): boolean {
  let { end } = clause;
  for (let word = marks.before(behindVerbs, end, clause.start); word !== null; ) {
    end = word.start;
    word = marks.before(behindVerbs, end, clause.start);
  }
  const verb = marks.before(actions, end, clause.start);
  return verb !== null && !verb.entry.as.level && !verb.entry.as.noun && verb.end - verb.start > 1;
}
