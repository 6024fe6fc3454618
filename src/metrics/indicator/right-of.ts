import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Quantity } from "../../quantities/quantity.js";
import { isHan, OF } from "../../text/characters.js";
import { isCapital, isGrade } from "./grades.js";
import { ofThing } from "./of-level.js";
import { narrowed, type Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";
import { nameBehind } from "./right.js";

const holders = words("holder");
const comparators = words("comparator");
const heads = words("list-head");
const ownHeads = words("own-head");
const boundBehind = pattern("bound-behind.any");
/** 3家|产值超十亿元的|龙头企业 */
const worth = pattern("counted-class.worth");
const attributives = words("attributive");
const joints = words("list-joint");
const rates = words("complete-end");
const shares = words("share-noun");

/** How many figures in a row are looked past for their common name. */
const CHAIN = 4;

/** What is counted where it stands behind the figure, or behind the last of several (388户771人贫困人口). */
export function rightOf(author: MarkedText, placed: readonly Placed[], i: number, sentenceEnd: number): Phrase | null {
  const { matching } = author;
  let k = i;
  while (k < i + CHAIN && placed[k + 1]?.figure.start === placed[k]?.figure.end) k++;
  const figure = placed[k]?.figure;
  if (figure === undefined) return null;
  const next = placed[k + 1]?.figure;
  const bound = Math.max(figure.end, boundBehind.endAt(matching, figure.end));
  // 7万套|（间）|保障性租赁住房: another counter in brackets is passed over, as 以上 is
  if (bound === figure.end && !mayBegin(matching, bound)) return null;
  const valued = figure.unit?.classifier === true ? worth.endAt(matching, bound) : bound;
  const from = valued <= (next?.start ?? valued) ? Math.max(bound, valued) : bound;
  if (!mayBegin(matching, from)) return null;
  const isOf = matching[from] === OF;
  // 总投资288亿元的57个项目: what follows 的 belongs to the next figure
  if (isOf && next?.start === from + 1) return null;
  if (next !== undefined && hasAmount(author, figure, from, next)) {
    const beyond = Math.max(next.end, boundBehind.endAt(matching, next.end));
    return nameBehind(
      author,
      matching[beyond] === OF ? beyond + 1 : beyond,
      Math.min(sentenceEnd, placed[k + 2]?.figure.start ?? sentenceEnd),
    );
  }
  const name = nameBehind(author, isOf ? from + 1 : from, Math.min(sentenceEnd, next?.start ?? sentenceEnd));
  if (name === null || next === undefined) return name;
  return ofNext(author, placed, k, name, sentenceEnd) ?? whoHas(author, figure, name, next);
}

/** 4个|国家级|、6个省级|和16个|市级示范区: all are 示范区. Null where the first has a noun of its own. */
function ofNext(
  author: MarkedText,
  placed: readonly Placed[],
  k: number,
  name: Phrase,
  sentenceEnd: number,
): Phrase | null {
  const isLevel = (one: Phrase): boolean => author.marks.spans(attributives, one.start, one.end) !== null;
  let at = name;
  for (let i = k + 1; i <= k + CHAIN && isLevel(at); i++) {
    const next = placed[i];
    if (next === undefined || author.marks.at(joints, at.end)?.end !== next.figure.start) return null;
    const behind = nameBehind(
      author,
      next.figure.end,
      Math.min(sentenceEnd, placed[i + 1]?.figure.start ?? sentenceEnd),
    );
    const level = behind && author.marks.at(attributives, behind.start, behind.end);
    if (behind === null || level === null) return null;
    if (level.end < behind.end) return ofThing(name, behind, level);
    at = behind;
  }
  return null;
}

/** 3家|企业|产值|10亿元: of whose amount the next figure tells, the first counts. */
function whoHas(author: MarkedText, figure: Quantity, name: Phrase, next: Quantity): Phrase {
  const { marks } = author;
  if (figure.unit?.classifier !== true) return name;
  if (next.unit?.base === "%") return whoHasRate(author, name);
  if (next.unit?.base !== "CNY") return name;
  const who = marks.at(holders, name.start, name.end);
  const amount = marks.before(heads, name.end, who?.end);
  return who === null || amount?.entry.as.closes !== true ? name : narrowed(name, name.start, who.end);
}

/** 20个|国考断面|水质优良率|100% */
function whoHasRate({ marks }: MarkedText, name: Phrase): Phrase {
  const rate = marks.before(shares, name.end, name.start) ?? marks.before(rates, name.end, name.start);
  if (rate === null) return name;
  for (let at = name.start; at < rate.start; at++) {
    const who = marks.at(holders, at, rate.start);
    if (who !== null && who.end - name.start > 1) return narrowed(name, name.start, who.end);
  }
  return name;
}

/** 5个|产值|3亿元|的龙头企业: what is counted stands behind the amount that each of them has. */
function hasAmount({ matching, marks }: MarkedText, figure: Quantity, from: number, next: Quantity): boolean {
  if (figure.unit?.classifier !== true || next.unit?.base !== "CNY") return false;
  const behind = Math.max(next.end, boundBehind.endAt(matching, next.end));
  const compared = marks.before(comparators, next.start, from)?.start ?? next.start;
  const amount = marks.before(ownHeads, compared, from) ?? marks.before(heads, compared, from);
  if (amount === null || amount.start - from > LONGEST_OPENING) return false;
  // 45个|总投资850亿元|旅游项目: without 的 only where nothing else is told between
  if (matching[behind] !== OF && !(amount.start === from && mayBegin(matching, behind))) return false;
  return ![...matching.slice(from, amount.start)].some((c) => BREAKS.has(c));
}

/** What may stand in front of 产值 or 收入: 年主营业务. */
const LONGEST_OPENING = 6;

const BREAKS = new Set("，。；：、");

const mayBegin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isHan(code) || text[at] === "“" || isCapital(code) || isGrade(text, at);
};
