import { words } from "../../lexicon/lexicon.js";
import type { MarkedText, Marks } from "../../lexicon/marks.js";
import { isDigit, isHan, NUMERALS, OF } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { unitsOf } from "../../text/unit-set.js";

const qualities = words("quality");
const qualityOpenings = words("quality-opening");
const placeLevels = words("place-level");
const closing = words("name-close");
const joints = words("number-joint");
const actions = words("action");
const plainCounters = words("plain-counter");
const generic = words("generic-noun");

/** A joint is looked past this far. */
const JOINED = { longest: 7, behindTight: 5, behindLoose: 6 };

/** A name behind its figure as far as it was read, up to a 、. */
export interface Listed {
  readonly from: number;
  /** Where the noun begins: behind the last 的. */
  readonly noun: number;
  readonly end: number;
  readonly to: number;
}

/** 9个规模化、生态化、现代化的养殖场, 1个集采摘、观光于一体的农庄: an enumeration of qualities goes on to 的. */
export function endOfQualities({ marks, matching }: MarkedText, { from, end, to }: Listed): number | null {
  const rest = matching.slice(end, to);
  const de = rest.indexOf(OF);
  if (de < 0 || hasBreak(rest.slice(0, de))) return null;
  const listed = marks.before(qualities, end, from) !== null || marks.at(qualityOpenings, from) !== null;
  return listed ? end + de : null;
}

const hasBreak = (text: string): boolean => [..."，。；："].some((c) => text.includes(c));

const summing = words("summing");

/** What sums up a list stands at most so far behind its first mark, in characters. */
const LONGEST_LIST = 14;

/** 6个|风电、光伏等|新能源项目: where the word stands that sums up what is counted. */
export function endOfSummed(author: MarkedText, listed: Listed): number | null {
  const to = Math.min(listed.to, listed.end + LONGEST_LIST);
  const found = author.marks.first(summing, listed.end, to);
  if (found === null || summedAt(author, { ...listed, end: found.start }) === null) return null;
  const between = author.matching.slice(listed.end, found.start);
  return hasBreak(between) || HAS_DIGIT.test(between) ? null : found.start;
}

const HAS_DIGIT = /\d/;

/** The word that sums up in front of what is counted; none where a verb follows: 3所学校、幼儿园等|获评. */
export function summedAt({ marks, matching }: MarkedText, { from, end, to }: Listed): Span | null {
  const word = end > from + 1 ? marks.at(summing, end) : null;
  if (word === null || word.end >= to || !isHan(matching.charCodeAt(word.end))) return null;
  // 9条轨道交通等重大设施 counts lines, 6个风电等|项目 says less than what it sums up
  if (marks.before(plainCounters, from) === null || marks.at(generic, word.end) !== null) return null;
  return marks.at(closing, word.end) === null && marks.at(actions, word.end) === null ? word : null;
}

const IDIOM = 4;

/** 一支|政治坚定、业务精通、作风优良|的队伍: words of four characters each, up to 的. */
export function endOfIdiom({ matching }: MarkedText, { end, noun }: Listed): number | null {
  const behind = end + 1 + IDIOM;
  const goesOn = matching[behind] === "、" || matching[behind] === OF;
  return goesOn && (end - noun) % (IDIOM + 1) === IDIOM ? behind : null;
}

/** 12个|省、市重点项目, 21项|国家和省级改革试点: of two levels the noun stands behind the second. */
export function isLevel({ marks }: MarkedText, { end, noun }: Listed): boolean {
  const behind = marks.at(joints, end)?.end ?? end + 1;
  return marks.at(placeLevels, noun, end)?.end === end && marks.at(placeLevels, behind) !== null;
}

const attributives = words("attributive");
const LEVEL = "attributive.level";
const wholes = words("whole-inside");
const deeds = words("deed-noun");
const worksEnds = words("works-end");

/** 公办、民办|幼儿园教师, 节能及|循环经济|项目: what is said of a thing, and half a name, go on behind the mark. */
export function isUnfinished(author: MarkedText, listed: Listed): boolean {
  const { marks, matching } = author;
  const behind = marks.at(joints, listed.end)?.end ?? listed.end + 1;
  if (!isHan(matching.charCodeAt(behind)) || isNumeral(matching[behind])) return false;
  const said = marks.spans(attributives, listed.noun, listed.end);
  // 7个|国家级、西河村等|3个市级: a level alone stands for a thing
  if (said !== null) return said.id !== LEVEL || marks.at(attributives, behind) !== null;
  return joinsGeneric(author, listed, behind);
}

/** Names of works and tasks are lists of what they are about, of at most so many characters behind the mark. */
const LONGEST_ABOUT = 14;

/** 17项|电网、|水利|工程: what counts whatever there is counts works, which stand behind the second. */
function joinsGeneric({ marks, matching }: MarkedText, { from, noun, end, to }: Listed, behind: number): boolean {
  if (marks.before(plainCounters, from) === null || marks.before(generic, end, noun) !== null) return false;
  if (marks.at(actions, behind) !== null || marks.at(closing, behind) !== null) return false;
  for (let at = behind + 1; at < Math.min(to, behind + LONGEST_ABOUT); at++) {
    if (isNumeral(matching[at]) || !isHan(matching.charCodeAt(at)) || matching[at] === OF) return false;
    const works = marks.at(generic, at);
    if (works === null && marks.at(closing, at) !== null && marks.at(wholes, at) === null) return false;
    if (works !== null && (CLAUSE_ENDS.has(matching.charCodeAt(works.end)) || isClosed(marks, works.end))) return true;
  }
  return false;
}

const CLAUSE_ENDS = unitsOf("，。；、：\n");

const isClosed = (marks: Marks, at: number): boolean =>
  marks.at(closing, at) !== null || marks.at(deeds, at) !== null || marks.at(worksEnds, at) !== null;

export const isNumeral = (c = ""): boolean => c !== "" && (isDigit(c.charCodeAt(0)) || NUMERALS.includes(c));

/** 村组干部和|党员: what a joining word adds counts too where it is short and has no figure. */
export function joinsShort({ matching, marks }: MarkedText, noun: number, at: number, to: number): boolean {
  // 10家医疗机构|与华东医院|建立协作: with whom something is done
  const joint = marks.at(joints, at);
  const actor = joint?.entry.id === WITH ? (marks.before(holders, at, noun) ?? marks.before(agents, at, noun)) : null;
  if (actor !== null) return false;
  const from = joint?.end ?? at + 1;
  const tight = matching[at] === "及" || matching[at] === "、";
  const longest = tight ? JOINED.behindTight : JOINED.behindLoose;
  let end = from;
  while (end < from + JOINED.longest && isHan(matching.charCodeAt(end))) end++;
  const length = end - from;
  if (length < 2) return false;
  for (let i = 1; i < length; i++)
    if (marks.at(closing, from + i, end) !== null) return i >= 2 && i <= longest && !tight;
  // 40场赛事和|刘云、张平等|19场演唱会: the names belong to the next figure
  const listed = matching[end] === "、" && marks.before(summing, to) !== null && isNumeral(matching[to]);
  if (listed && !hasBreak(matching.slice(end + 1, to))) return false;
  return length <= longest && "，。；、".includes(matching[end] || "\0");
}

const WITH = "number-joint.with";
const holders = words("holder");
const agents = words("agent");

const shortNames = words("short-name");

/** 14个|区|入围: what is counted is a level where it follows at once; 过千亿的|市 is not. */
export function isShortName(text: string, at: number, from: number): boolean {
  const c = text[at] ?? "";
  return shortNames.of(c) !== null || (at === from && placeLevels.of(c)?.id === "place-level.word");
}
