import { type Word, words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Kind } from "../../lexicon/meanings.js";
import { pattern, patterns } from "../../lexicon/pattern.js";
import { Sieve } from "../../lexicon/sieve.js";
import { isDigit } from "../../text/characters.js";
import { unitsOf } from "../../text/unit-set.js";
import { isEmpty, lengthOf, narrowed, type Phrase } from "./phrase.js";

const times = new Sieve(patterns("time-phrase"));
const places = new Sieve(patterns("place-phrase"));
const itemNumbers = new Sieve([
  pattern("numbering.arabic"),
  pattern("numbering.half-paren-arabic"),
  pattern("numbering.paren-arabic"),
]);
const wholes = words("whole-front");
const manners = words("manner");
const actions = words("action");
const leads = words("name-lead");
const nounEnds = words("noun-end");
const objectNouns = words("object-noun");
const shortNames = words("short-name");

/** How many words may fall off a beginning: no clause has more, and a loop needs an end. */
const MOST_WORDS = 24;
const MARKS = unitsOf("，、：；。“”（）—- ");
const OPENING = "“".charCodeAt(0);
/** What closes a verb: 新建了, 查处出. */
const verbEnds = words("verb-end");

/** What is being cut, and what was cut already. */
interface State {
  readonly author: MarkedText;
  readonly phrase: Phrase;
  /** The figure is a rate: 建设用地增长3% keeps its verb, only strong ones fall. */
  readonly rate: boolean;
  /** A verb fell: of the next one that may be a noun it is the verb (发放|救助资金). */
  readonly acted: Acted;
}

/** Two of the verbs that may be nouns are a pair of verbs: 维修|整治|路面. */
type Acted = "no" | "yes" | "weak";

/** What falls off the beginning: up to where, and whether it was a verb (null: as it was). Or nothing more does. */
type Step = { readonly to: number; readonly acted: Acted | null } | "whole" | null;

/** The phrase without what stands in front of a name: time, place, scope, manner, and what was done with it. */
export function withoutLead(author: MarkedText, given: Phrase, rate: boolean): Phrase {
  let phrase = given;
  let acted: Acted = "no";
  for (let n = 0; n < MOST_WORDS && !isEmpty(phrase); n++) {
    const step = firstStep({ author, phrase, rate, acted });
    if (step === null || step === "whole") return phrase;
    phrase = narrowed(phrase, step.to, phrase.end);
    acted = step.acted ?? acted;
  }
  return phrase;
}

/** Called one by one and not out of a list: asked of every word that a clause in front of a figure begins with. */
const firstStep = (state: State): Step =>
  itemNumber(state) ??
  time(state) ??
  mark(state) ??
  whole(state) ??
  manner(state) ??
  action(state) ??
  lead(state) ??
  place(state);

/** Where words that begin at the phrase's start have to end: at its end, or at its first hole. */
const limitOf = ({ end, holes }: Phrase): number => holes[0]?.start ?? end;

function matched(list: Sieve<Kind>, { author, phrase }: State, limit = limitOf(phrase)): number | null {
  const end = list.endAt(author.matching, phrase.start, limit);
  return end < 0 ? null : end;
}

/** 1、力争粮食产量增长3%: an item's number; 一、二、三产业 and 1.5万亩 are none. */
function itemNumber(state: State): Step {
  const to = matched(itemNumbers, state);
  return to === null || isDigit(state.author.matching.charCodeAt(to)) ? null : { to, acted: null };
}

function time(state: State): Step {
  const to = matched(times, state);
  return to === null ? null : { to, acted: null };
}

function mark({ author, phrase }: State): Step {
  const code = author.matching.charCodeAt(phrase.start);
  if (!MARKS.has(code)) return null;
  const quotes = code === OPENING && author.matching.slice(phrase.start + 1, phrase.end).includes("”");
  return quotes ? null : { to: phrase.start + 1, acted: null };
}

/** 建成区, 新增就业: a noun that begins like a verb. */
function whole({ author, phrase }: State): Step {
  return author.marks.at(wholes, phrase.start, limitOf(phrase)) === null ? null : "whole";
}

/** 高质量|建成: how something was done. */
function manner({ author: { marks }, phrase, rate }: State): Step {
  if (rate) return null;
  const limit = limitOf(phrase);
  const how = marks.at(manners, phrase.start, limit);
  if (how === null) return null;
  const next = marks.at(actions, how.end, limit) ?? marks.at(manners, how.end, limit);
  if (next === null) return null;
  // 集中供养 is one word, 新|开工 is not 新开|工
  const did = marks.at(actions, phrase.start, limit);
  // 新增|植树造林 holds no 增植
  const isVerb = did !== null && (did.end >= next.end || marks.at(wholes, did.end, limit) !== null);
  return isVerb ? null : { to: how.end, acted: null };
}

function action(state: State): Step {
  const { author, phrase, rate, acted } = state;
  const did = author.marks.at(actions, phrase.start, limitOf(phrase));
  if (did === null || makesNoun(author, did.end)) return null;
  const { strength } = did.entry.as;
  if ((acted === "yes" && strength === "weak") || (rate && strength !== "strong") || !leavesName(state, did))
    return null;
  return { to: did.end + (isClosed(state, did.end) ? 1 : 0), acted: strength === "weak" ? "weak" : "yes" };
}

/** 带动|性 and 完成|率 are nouns. */
export const makesNoun = ({ marks }: MarkedText, verbEnd: number): boolean => marks.at(nounEnds, verbEnd) !== null;

/** 新建|了, 查出|过; not 发放过渡费. */
function isClosed({ author: { marks }, phrase }: State, at: number): boolean {
  return at < phrase.end && marks.at(verbEnds, at) !== null && marks.at(wholes, at, phrase.end) === null;
}

/** A verb falls only where it leaves something to name. */
function leavesName({ author: { marks, matching }, phrase }: State, did: Word<"action">): boolean {
  const rest = narrowed(phrase, did.end, phrase.end);
  const left = lengthOf(rest);
  if (left === 0) return !did.entry.as.noun;
  if (left === 1) return matching[rest.start] === "了" || marks.at(shortNames, rest.start, rest.end) !== null;
  // 改造面积, 发展基金: verb and noun are one name
  return did.entry.as.strength === "strong" || marks.at(objectNouns, rest.start, rest.end) === null;
}

function lead({ author, phrase }: State): Step {
  const word = author.marks.at(leads, phrase.start, limitOf(phrase));
  // 各类 says nothing of the verb in front: 开展|各类|培训
  return word === null ? null : { to: word.end, acted: word.entry.as.label === "every" ? null : "no" };
}

/** 河西村|建成冷库: where it was done; a hole may stand in it, as in 圩（wéi）子村|建成冷库. */
function place(state: State): Step {
  const to = matched(places, state, state.phrase.end);
  return to === null ? null : { to, acted: null };
}
