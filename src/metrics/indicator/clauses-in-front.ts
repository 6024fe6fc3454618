import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pairOpening } from "../pairs.js";
import { type Carried, isOfPeople } from "./carried.js";
import { clausesOf } from "./clauses.js";
import { nameInFront } from "./left.js";
import { makesNoun } from "./left-beginning.js";
import { narrowed, type Phrase } from "./phrase.js";
import { type Placed, quantityKind } from "./placed.js";

const actions = words("action");
const comparators = words("comparator");
const heads = words("list-head");
const manners = words("manner");
const SIGNS = new Set("+-");

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
  return withoutOrigin(author, here, clausesOf(author, { start: gapStart, end }, announced));
}

/** 补助标准|由现行|300元提高到400元: the name stands in front of the word that opens the pair, where there is one. */
function withoutOrigin(author: MarkedText, here: Placed, clauses: Phrase[]): Phrase[] {
  const own = clauses.at(-1);
  const opening = own && pairOpening(author.marks, here.figure, own.start);
  if (own === undefined || opening === undefined || opening === null) return clauses;
  const named = narrowed(own, own.start, opening);
  return nameInFront(author, named, false) === null ? clauses : [...clauses.slice(0, -1), named];
}

/**
 * Where a name ends that the count before has taken. A verb follows it, or it is a count of people (3个|村|1200人);
 * 3家|规模工业|总产值 is one name.
 */
function takenEnd(author: MarkedText, { figure, gapStart }: Placed, { name, figure: before }: Carried): number | null {
  const { marks, matching } = author;
  const taken = name.from.at(-1);
  if (before.unit?.classifier !== true || taken === undefined) return null;
  if (taken.start < gapStart || taken.end > figure.start) return null;
  // 50头以上|养殖大户|23户 counts them
  if (taken.end === figure.start && matching[taken.end - 1] === figure.unit?.form) return null;
  if (taken.end === figure.start) return isOfPeople(figure) && !isOfPeople(before) ? taken.end : null;
  // 5个|村|不足|10万元; 4个|园区产值|超过3亿元 is what they have
  const compared = figure.unit?.base === "CNY" && marks.at(comparators, taken.end)?.end === figure.start;
  if (compared && marks.before(heads, taken.end, taken.start) === null) return figure.start;
  // 1800个|行政村污水治理|、农村改厕27万户
  if (matching[taken.end] === "、") return taken.end;
  const did = marks.at(actions, taken.end);
  // 30个|自然村|覆盖率
  if (did !== null && makesNoun(author, did.end)) return null;
  const verb = did?.entry.as;
  const follows = verb === undefined ? marks.at(manners, taken.end) !== null : !verb.level && !verb.noun;
  return follows ? taken.end : null;
}
