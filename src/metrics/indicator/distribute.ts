import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { NUMERALS } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { joined, type Name, nameOf, overlapped } from "./name.js";
import { isEmpty, narrowed, type Phrase, textOf } from "./phrase.js";

const heads = words("list-head");
const plainHeads = words("plain-head");
const completeEnds = words("complete-end");
const regions = words("region");
const bothRegions = words("both-regions");
const joints = words("list-joint");
const halves = words("half-word");
const levels = words("place-level");
const shareEnds = words("share-noun");
const wholeJoints = words("joint-inside");

/**
 * Deals the names of a subject out to `n` figures (分别): as many parts as figures get one each, 城乡 is two, and every
 * other subject belongs to all of them.
 */
export function distributed(author: MarkedText, subject: Phrase, n: number): Name[] {
  const parts = partsOf(author, subject);
  const all = parts.length === 1 ? allOf(author, subject) : null;
  if (all?.length === n) return all;
  if (parts.length !== n) return Array.from({ length: n }, () => nameOf(author, subject));
  const head = headOf(author, parts);
  return parts.map((part, i) => completed(author, parts, part, i, head));
}

/** How many names a subject lists. */
export function listed(author: MarkedText, subject: Phrase): number {
  const { length } = partsOf(author, subject);
  return length === 1 ? (allOf(author, subject)?.length ?? 1) : length;
}

/** 城乡居民收入, 存贷款余额, 一二三产增加值: two or three in one word. */
function allOf(author: MarkedText, subject: Phrase): Name[] | null {
  const both = author.marks.first(bothRegions, subject.start, subject.end);
  if (both === null) return null;
  const { first, second, third, length } = both.entry.as;
  const end = length === 0 ? both.end : both.start + length;
  const front = nameOf(author, narrowed(subject, subject.start, both.start));
  const back = nameOf(author, narrowed(subject, end, subject.end));
  return [first, second, ...(third === undefined ? [] : [third])].map((text) =>
    joined(joined(front, { text, from: [{ start: both.start, end }] }), back),
  );
}

/** The parts of a subject at 、 和 与 及 outside quotation marks; 与 and 和 inside words (和美, 参与) stay. */
export function partsOf({ marks, matching }: MarkedText, subject: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let start = subject.start;
  let quoted = false;
  for (let i = subject.start; i < subject.end; i++) {
    const c = matching[i] ?? "";
    if (c === "“" || c === "”") quoted = c === "“";
    const joint = quoted ? null : marks.at(joints, i, subject.end);
    if (joint === null || marks.at(wholeJoints, i) !== null || marks.before(wholeJoints, i + 1) !== null) continue;
    if (i > start) parts.push(narrowed(subject, start, i));
    start = joint.end;
    i = joint.end - 1;
  }
  if (start < subject.end) parts.push(narrowed(subject, start, subject.end));
  return parts;
}

/** What the last part lends to the others: 养老、失业和工伤|保险参保人数, 道路、亮化三项|工程. */
function headOf(author: MarkedText, parts: readonly Phrase[]): Phrase | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const counted = last.holes.at(-1);
  if (counted !== undefined) {
    const head = narrowed(last, counted.end, last.end);
    return plainHeads.of(author.matching.slice(head.start, head.end)) === null ? head : null;
  }
  let head: Phrase | null = null;
  for (let end = last.end; ; ) {
    // 存款、贷款余额: the longest would be all that the last part is
    const word = author.marks.before(heads, end, last.start + 1);
    if (word === null) return head ?? lastCharacter(author, parts, last);
    end = word.start;
    head = narrowed(last, word.start, last.end);
  }
}

/** 机耕; what is longer ends in a word of its own (生活污水|治理率). */
const LONGEST_DEED = 3;

/** 机耕、机插、机收|率: the last part has one character more than each of the others, which is the end of a name. */
function lastCharacter({ marks }: MarkedText, parts: readonly Phrase[], last: Phrase): Phrase | null {
  const end = marks.before(completeEnds, last.end, last.end - 1);
  if (end?.entry.id !== "complete-end.rate" || end.start - last.start > LONGEST_DEED) return null;
  if (parts.some((one) => one !== last && one.end - one.start !== end.start - last.start)) return null;
  return narrowed(last, end.start, last.end);
}

/** A part with the head that the last one lends it: 化学需氧量、二氧化硫|排放量, 城镇、农村|居民收入. */
function completed(author: MarkedText, parts: readonly Phrase[], given: Phrase, i: number, head: Phrase | null): Name {
  const { marks } = author;
  const last = parts.at(-1);
  const counted = given.holes.at(-1);
  const part =
    counted !== undefined && !takesHead(author, given, counted) ? narrowed(given, given.start, counted.start) : given;
  if (last === undefined || given === last) return withOpening(author, parts, part, i);
  const region = marks.at(regions, part.start, part.end);
  const lastRegion = marks.at(regions, last.start, last.end);
  // 城镇、农村常住居民人均可支配收入: only the first word differs.
  if (region?.end === part.end && lastRegion !== null)
    return joined(nameOf(author, part), nameOf(author, narrowed(last, lastRegion.end, last.end)));
  // 省、市|重点项目投资
  const level = levels.of(textOf(author.matching, part)) === null ? null : marks.at(levels, last.start, last.end);
  // 市、县|两级投入
  if (level !== null && !NUMERALS.includes(author.matching[level.end] ?? ""))
    return joined(nameOf(author, part), nameOf(author, narrowed(last, level.end, last.end)));
  if (isHalf(author, part.end - 1) && isHalf(author, last.start))
    return joined(nameOf(author, part), nameOf(author, narrowed(last, last.start + 1, last.end)));
  const own = withOpening(author, parts, part, i);
  if (head === null || isEmpty(head)) return own;
  // 建材业增加值、低碳经济|占比
  const told = marks.at(heads, head.start, head.end);
  const isOfAmount = told?.entry.id === "list-head.of-amount" && told.end === head.end;
  const isWhole = isOfAmount ? marks.before(shareEnds, part.end, part.start) !== null : isComplete(author, part);
  return isWhole ? own : overlapped(own, nameOf(author, head));
}

/** 一、二、三|产增加值, 存、贷|款余额: all but the first character stands once. */
const isHalf = ({ matching, marks }: MarkedText, at: number): boolean =>
  NUMERALS.includes(matching[at] ?? "，") || marks.at(halves, at) !== null;

/** 亮化三项|工程; not 贷款余额三项|指标. */
function takesHead(author: MarkedText, part: Phrase, counted: Span): boolean {
  const isPlain = plainHeads.of(author.matching.slice(counted.end, part.end)) !== null;
  return !isPlain && !isComplete(author, narrowed(part, part.start, counted.start));
}

/** 地区生产总值 needs no head from another; 刑事案件 in 刑事案件、治安案件发案数 and 进口 in 进口、出口总值 do. */
function isComplete({ marks }: MarkedText, part: Phrase): boolean {
  if (marks.before(completeEnds, part.end, part.start) !== null) return true;
  const head = marks.before(heads, part.end, part.start);
  return head?.entry.as.closes === true && head.start > part.start;
}

const TOWARDS = "对";

/** 对俄、欧出口: what opens the first holds for all. */
function withOpening(author: MarkedText, parts: readonly Phrase[], part: Phrase, i: number): Name {
  const name = nameOf(author, part);
  const first = parts[0];
  if (i === 0 || first === undefined || !author.matching.startsWith(TOWARDS, first.start)) return name;
  if (author.matching.startsWith(TOWARDS, parts.at(-1)?.start)) return name;
  const opening: Span = { start: first.start, end: first.start + 1 };
  return joined({ text: author.text.slice(opening.start, opening.end), from: [opening] }, name);
}
