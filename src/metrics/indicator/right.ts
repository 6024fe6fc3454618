import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { isDigit, isHan, NUMERALS } from "../../text/characters.js";
import { REACH } from "./clauses.js";
import { isEmpty, type Phrase } from "./phrase.js";
import { trimmed } from "./trimmed.js";

const middles = words("middle");
const closing = words("name-close");
const wholes = words("whole-inside");
const leading = words("leading-verb");
const holders = words("holder");
const leads = words("name-lead");
const maskedPlace = pattern("name-seam.masked-place");
const rankMarks = words("rank-mark");
const placeLevels = words("place-level");
const landmarks = words("landmark");
const shortNames = words("short-name");
const qualities = words("quality");
const qualityOpenings = words("quality-opening");

const STOPS = new Set("，。；：、（）\n！？《》…[]");
/** How far a noun may have begun in front of a word that stands inside it. */
const NOUN_REACH = 3;
/** A joint is looked past this far. */
const JOINED = { longest: 7, behindTight: 5, behindLoose: 6 };

/** A name behind its figure as far as it was read. */
interface State {
  readonly author: MarkedText;
  readonly from: number;
  /** Where the noun begins: behind the last 的. */
  noun: number;
  end: number;
  readonly to: number;
  /** A verb led to the name: 520户|进行|改厕. */
  led: boolean;
}

/** The name goes on behind these characters, ends here, or there is none; null where a rule says nothing. */
type Step = { readonly on: number } | "end" | "none" | null;

const STEPS: readonly ((state: State) => Step)[] = [quoted, digit, stop, de, joint, closed, closingWord];

/** The name of what a figure counts where it stands behind it: 3家|龙头企业. Null where none does. */
export function nameBehind(author: MarkedText, from: number, limit: number): Phrase | null {
  const state: State = { author, from, noun: from, end: from, to: Math.min(limit, from + REACH), led: false };
  while (state.end < state.to) {
    const step = firstStep(state);
    if (step === "none") return null;
    if (step === "end") break;
    state.end = Math.min(state.to, step === null ? state.end + 1 : step.on);
  }
  const begun = withoutOpening(author, { start: state.noun, end: state.end, holes: [] });
  const name = withoutMiddle(author, trimmed(author, begun, false));
  if (isEmpty(name)) return null;
  // 21个|位: a word that was cut in two names nothing
  if (name.end - name.start === 1 && !isShortName(author.matching, name.start, from)) return null;
  return landmarks.of(author.matching.slice(name.start, name.end)) === null ? name : null;
}

/** 14个|区|入围: what is counted is a level where it follows at once; 过千亿的|市 is not. */
function isShortName(text: string, at: number, from: number): boolean {
  const c = text[at] ?? "";
  return shortNames.of(c) !== null || (at === from && placeLevels.of(c) !== null);
}

function firstStep(state: State): Step {
  for (const step of STEPS) {
    const found = step(state);
    if (found !== null) return found;
  }
  return null;
}

/** A title in quotation marks is one word of a name. */
function quoted({ author: { matching }, end, to }: State): Step {
  if (matching[end] !== "“") return matching[end] === "”" ? { on: end + 1 } : null;
  const closes = matching.slice(end, to).indexOf("”");
  return { on: closes < 0 ? to : end + closes + 1 };
}

/** Another figure, or a rank: 44个|中心城市|第一位. */
function digit({ author: { matching, marks }, end }: State): Step {
  if (isDigit(matching.charCodeAt(end)) || matching[end] === "%") return "end";
  return marks.at(rankMarks, end) !== null && isNumeral(matching[end + 1]) ? "end" : null;
}

const isNumeral = (c = ""): boolean => c !== "" && (isDigit(c.charCodeAt(0)) || NUMERALS.includes(c));

function stop(state: State): Step {
  const { author, end, noun, to } = state;
  const c = author.matching[end] ?? "";
  if (!STOPS.has(c)) return null;
  if (c !== "、") return "end";
  const rest = author.matching.slice(end, to);
  const de = rest.indexOf("的");
  if (de >= 0 && listsQualities(state) && !hasBreak(rest.slice(0, de))) return { on: end + de };
  const joins = isLevel(state) || (end > noun + 1 && joinsShort(author, end));
  return joins ? { on: end + 1 } : "end";
}

/** 12个|省、市重点项目: of two levels the noun stands behind the second. */
const isLevel = ({ author: { marks }, end, noun }: State): boolean =>
  end === noun + 1 && marks.at(placeLevels, noun) !== null && marks.at(placeLevels, end + 1) !== null;

/** 9个规模化、生态化、现代化的养殖场, 1个集采摘、观光于一体的农庄: an enumeration of qualities goes on to 的. */
const listsQualities = ({ author: { marks }, from, end }: State): boolean =>
  marks.before(qualities, end, from) !== null || marks.at(qualityOpenings, from) !== null;

const hasBreak = (text: string): boolean => [..."，。；："].some((c) => text.includes(c));

/** 36个村|的场所改造: of a holder what it has is not counted; behind any other 的 the noun begins. */
function de(state: State): Step {
  const { author, end, noun, from } = state;
  if (author.matching[end] !== "的") return null;
  if (end > from && author.marks.before(holders, end, noun) !== null) return "end";
  state.noun = end + 1;
  return { on: end + 1 };
}

const joints = words("number-joint");

function joint({ author, end, noun, from }: State): Step {
  const word = author.marks.at(joints, end);
  if (word === null) return null;
  if (end === from) return "none";
  return end > noun + 1 && !joinsShort(author, end) ? "end" : { on: word.end };
}

/** 46户低保户|发放了: a verb is what 了 closes. */
function closed({ author: { matching }, end, noun, led }: State): Step {
  const verb = end > noun + (led ? 3 : 1) && matching[end + 2] === "了" && isHan(matching.charCodeAt(end + 1));
  return verb ? "end" : null;
}

function closingWord(state: State): Step {
  const { author, end, noun, from, led } = state;
  if (end !== from && end <= noun + (led ? 3 : 0)) return null;
  const word = author.marks.at(closing, end);
  if (word === null || isInsideNoun(state)) return null;
  if (end > from) return "end";
  // 10亿元|长期国债: at its beginning such a word belongs to the name
  if (word.entry.as.label === "attribute" && author.marks.at(closing, word.end) === null) return { on: word.end };
  // X户|如期脱贫: the verb leads to the name
  if (author.marks.at(leading, end) === null) return "none";
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

/** 村组干部和|党员: what a joining word adds counts too where it is short and has no figure. */
function joinsShort({ matching, marks }: MarkedText, at: number): boolean {
  const from = marks.at(joints, at)?.end ?? at + 1;
  const tight = matching[at] === "及" || matching[at] === "、";
  const longest = tight ? JOINED.behindTight : JOINED.behindLoose;
  let end = from;
  while (end < from + JOINED.longest && isHan(matching.charCodeAt(end))) end++;
  const length = end - from;
  if (length < 2) return false;
  for (let i = 1; i < length; i++)
    if (marks.at(closing, from + i, end) !== null) return i >= 2 && i <= longest && !tight;
  return length <= longest && "，。；、".includes(matching[end] || "\0");
}

/** 9个|高标准|养殖场; X座|X|渗漏处理: a place that was taken out. */
function withoutOpening({ marks, matching }: MarkedText, name: Phrase): Phrase {
  const lead = marks.at(leads, name.start, name.end);
  const start = lead?.entry.as.label === "attribute" ? lead.end : name.start;
  const masked = maskedPlace.at(matching.slice(start, name.end), 0)?.[0].length ?? 0;
  return { ...name, start: start + masked };
}

/** 12个项目|中. 高中 and 初中 are schools. */
function withoutMiddle({ marks }: MarkedText, name: Phrase): Phrase {
  return marks.before(middles, name.end, name.start + 2) !== null ? { ...name, end: name.end - 1 } : name;
}
