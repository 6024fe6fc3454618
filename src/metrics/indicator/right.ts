import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { isDigit, isHan, OF } from "../../text/characters.js";
import { unitAt } from "../../text/unit-at.js";
import { unitsOf } from "../../text/unit-set.js";
import { REACH } from "./clauses.js";
import { endOfGrade } from "./grades.js";
import { isEmpty, type Phrase } from "./phrase.js";
import { endOfSaid, isDeedTo, untilAdverb, untilBound, withoutMiddle } from "./right-ends.js";
import {
  endOfIdiom,
  endOfQualities,
  endOfSummed,
  isLevel,
  isNumeral,
  isShortName,
  isUnfinished,
  joinsShort,
  type Listed,
  summedAt,
} from "./right-lists.js";
import { trimmed } from "./trimmed.js";

const closing = words("name-close");
const wholes = words("whole-inside");
const leading = words("leading-verb");
const holders = words("holder");
const leads = words("name-lead");
const actions = words("action");
const maskedPlace = pattern("name-seam.masked-place");
const rankMarks = words("rank-mark");
const landmarks = words("landmark");
/** 连跨4个|千万元台阶 */
const steps = pattern("void-phrase.step");

const STOPS = unitsOf("，。；：、（）\n！？《》…[]");
/** How far a noun may have begun in front of a word that stands inside it. */
const NOUN_REACH = 3;
/** A name behind its figure as far as it was read. */
interface State extends Listed {
  readonly author: MarkedText;
  readonly from: number;
  /** Where the noun begins: behind the last 的. */
  noun: number;
  end: number;
  readonly to: number;
  /** A verb led to the name: 520户|进行|改厕. */
  led: boolean;
  /** Where the first 的 stands: 60座|电排站设备|的更新改造. */
  of: number | null;
}

/** The name goes on behind these characters, ends here, or there is none; null where a rule says nothing. */
type Step = { readonly on: number } | "end" | "none" | null;

/** The name of what a figure counts where it stands behind it: 3家|龙头企业. Null where none does. */
export function nameBehind(author: MarkedText, from: number, limit: number): Phrase | null {
  const state: State = { author, from, noun: from, end: from, to: Math.min(limit, from + REACH), led: false, of: null };
  while (state.end < state.to) {
    const step = firstStep(state);
    if (step === "none") return null;
    if (step === "end") break;
    state.end = Math.min(state.to, step === null ? state.end + 1 : step.on);
  }
  const end = untilAdverb(author, state.noun, untilBound(author, state.noun, state.end));
  const whole = named(author, state.noun, end);
  const { of } = state;
  const name = of !== null && isDeedTo(author, { start: from, end: of }, whole) ? named(author, from, of) : whole;
  if (isEmpty(name)) return null;
  // 21个|位: a word that was cut in two names nothing
  if (name.end - name.start === 1 && !isShortName(author.matching, name.start, from)) return null;
  const text = author.matching.slice(name.start, name.end);
  // 投资6亿元的|年产|5万吨: a verb is no name
  if (actions.of(text)?.id === "action.yield") return null;
  return landmarks.of(text) === null && !steps.covers(text) ? name : null;
}

const named = (author: MarkedText, start: number, end: number): Phrase =>
  withoutMiddle(author, trimmed(author, withoutOpening(author, { start, end, holes: [] }), false));

/** Called one by one and not out of a list: asked of every character behind every figure. */
const firstStep = (state: State): Step =>
  quoted(state) ??
  digit(state) ??
  stop(state) ??
  de(state) ??
  sum(state) ??
  joint(state) ??
  closed(state) ??
  closingWord(state);

/** A title in quotation marks is one word of a name. */
function quoted({ author: { matching }, end, to }: State): Step {
  // “3个一批|”行动: where the figure stands inside, the name ends with the quotation.
  if (matching[end] !== "“") return matching[end] === "”" ? "end" : null;
  const closes = matching.slice(end, to).indexOf("”");
  return closes < 0 ? "end" : { on: end + closes + 1 };
}

/** Another figure, or a rank: 44个|中心城市|第一位. */
function digit({ author, end }: State): Step {
  const { matching, marks } = author;
  const graded = endOfGrade(author, end);
  if (graded !== null) return { on: graded };
  if (isDigit(matching.charCodeAt(end)) || matching[end] === "%") return "end";
  return marks.at(rankMarks, end) !== null && isNumeral(matching[end + 1]) ? "end" : null;
}

function stop(state: State): Step {
  const { author, end, noun } = state;
  if (!STOPS.has(unitAt(author.matching, end))) return null;
  if (author.matching[end] !== "、") return "end";
  const de = endOfQualities(author, state);
  if (de !== null) return { on: de };
  const idiom = endOfIdiom(author, state);
  if (idiom !== null) return { on: idiom };
  const sumAt = endOfSummed(author, state);
  if (sumAt !== null) return { on: sumAt };
  const joins =
    isLevel(author, state) ||
    isUnfinished(author, state) ||
    (end > noun + 1 && joinsShort(author, noun, end, state.to));
  return joins ? { on: end + 1 } : "end";
}

/** 36个村|的场所改造: of a holder what it has is not counted; behind any other 的 the noun begins. */
function de(state: State): Step {
  const { author, end, noun, from } = state;
  if (author.matching[end] !== OF) return null;
  if (end > from && author.marks.before(holders, end, noun) !== null) return "end";
  state.of ??= noun === from ? end : null;
  state.noun = end + 1;
  return { on: end + 1 };
}

/** 24个|风电光伏等|新能源项目: behind what sums up stands what is counted. */
function sum(state: State): Step {
  const word = summedAt(state.author, state);
  if (word === null) return null;
  state.noun = word.end;
  return { on: word.end };
}

const joints = words("number-joint");
function joint(state: State): Step {
  const { author, end, noun, from } = state;
  const word = author.marks.at(joints, end);
  // 省级|及以上|园区
  if (word === null || author.marks.at(wholes, end) !== null) return null;
  if (end === from) return "none";
  // 20家企业|与我市|签约
  if (leads.at(author.matching, word.end)?.entry.as.label === "scope") return "end";
  if (isLevel(author, state) || isUnfinished(author, state)) return { on: word.end };
  return end > noun + 1 && !joinsShort(author, noun, end, state.to) ? "end" : { on: word.end };
}

/** 46户低保户|发放了, 26个行政村|通了: a verb is what 了 closes. */
function closed({ author: { marks, matching }, end, noun, led }: State): Step {
  if (matching[end + 1] === "了" && marks.before(holders, end, noun) !== null) return "end";
  const verb = matching[end + 2] === "了" && end > noun + (led ? 3 : 1) && isHan(matching.charCodeAt(end + 1));
  return verb && marks.before(holders, end + 1, noun) === null ? "end" : null;
}

function closingWord(state: State): Step {
  const { author, end, noun, from } = state;
  if (end !== from && end <= noun + (state.led ? 3 : 0)) return null;
  const word = author.marks.at(closing, end);
  if (word === null || isInsideNoun(state)) return null;
  if (end > from) return "end";
  // 10亿元|长期国债: at its beginning such a word belongs to the name
  const closes = author.marks.at(closing, word.end) !== null && author.marks.at(wholes, word.end) === null;
  if (word.entry.as.label === "attribute" && !closes) return { on: word.end };
  // X户|如期脱贫: the verb leads to the name; 74个|实施新标准|的|城市: behind what is said of them
  // 5户|获|得贷款: 获得 leads to none
  const led = author.marks.at(leading, end);
  if (led === null || led.end < word.end) {
    const said = endOfSaid(author, state, word.end);
    return said === null ? "none" : { on: said };
  }
  state.noun = word.end;
  state.led = true;
  return { on: word.end };
}

/** Whether the word at the end of the name is part of a longer noun that began a little before: 就|业岗位. */
function isInsideNoun({ author: { marks }, from, end }: State): boolean {
  for (let start = end; start >= from && end - start <= NOUN_REACH; start--)
    if ((marks.at(wholes, start)?.end ?? 0) > end) return true;
  return false;
}

/** 9个|高标准|养殖场; X座|X|渗漏处理: a place that was taken out. */
function withoutOpening({ marks, matching }: MarkedText, name: Phrase): Phrase {
  const lead = marks.at(leads, name.start, name.end);
  const start = lead?.entry.as.label === "attribute" ? lead.end : name.start;
  const masked = Math.max(0, maskedPlace.endAt(matching.slice(start, name.end), 0));
  return { ...name, start: start + masked };
}
