import { words } from "../lexicon/lexicon.js";
import { type AuthorText, beginsLine } from "../text/author-text.js";
import { isDigit, isLatin } from "../text/characters.js";
import type { Span } from "../text/span.js";
import { type Family, FORMS, ordinalOf } from "./styles.js";

/**
 * Where a candidate stands. `paragraph`: a paragraph begins with it. `line`: a joined physical line begins with
 * it. `sentence`: a sentence ended before it, so it may be run in or glued. `amid`: none of these.
 */
export type Place = "paragraph" | "line" | "sentence" | "amid";

/** Something that may be a numbering marker; the sequence decides. Spans are of the author text. */
export interface Candidate extends Span {
  readonly family: Family;
  readonly ordinal: number;
  readonly place: Place;
  /** Where the sentence before it ended last, or the paragraph began: nothing but a heading fits in between. */
  readonly sentenceStart: number;
  /** Looks like something else (8.8个, 三，): it needs its neighbours in the sequence more than others do. */
  readonly doubtful: boolean;
}

/** Every place of the author text that may be a marker, in order. Linear. */
export function findCandidates(author: AuthorText): Candidate[] {
  const { matching } = author;
  const found: Candidate[] = [];
  let sentenceStart = 0;
  for (let i = 0; i < matching.length; i++) {
    const code = matching.charCodeAt(i);
    const said = role[code] ?? 0;
    if (said === 0) continue;
    if (said === ENDS) {
      sentenceStart = i + 1;
      continue;
    }
    // 一二五、 is looked at as a whole: its own tail is no numeral.
    if (said === NUMERAL && role[matching.charCodeAt(i - 1)] === NUMERAL) continue;
    const marker = markerAt(matching, i);
    if (marker === null) continue;
    const { end, family, ordinal } = marker;
    if (isInsideSomethingElse(matching, i, end, family, ordinal)) continue;
    // A note that is none at the beginning of a line has been told by what it says.
    const place =
      family === "bracketed" && i > 0 && matching[i - 1] !== "\n"
        ? "sentence"
        : placeOf(author, i, sentenceStart, ordinal);
    const doubtful = isDoubtful(matching, i, end, family);
    if (!doubtful || place === "paragraph" || place === "line")
      found.push({ start: i, end, family, ordinal, place, sentenceStart, doubtful });
    i = end - 1;
  }
  return found;
}

const ENDS = 1;
const OPENS = 2;
const NUMERAL = 3;
/** What a character can mean here: the end of a sentence, the first of a marker. Most mean nothing. */
const role = new Uint8Array(0x10000);
for (const c of "第（[［〔㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩") role[c.charCodeAt(0)] = OPENS;
for (let c = 0x2460; c <= 0x249b; c++) role[c] = OPENS;
for (const c of "一二三四五六七八九十0123456789") role[c.charCodeAt(0)] = NUMERAL;
for (const c of "。！？；\n") role[c.charCodeAt(0)] = ENDS;

const MARKER = new RegExp(FORMS.map((f) => f.pattern).join("|"), "y");

function markerAt(matching: string, at: number): { end: number; family: Family; ordinal: number } | null {
  MARKER.lastIndex = at;
  const match = MARKER.exec(matching);
  if (match === null) return null;
  for (let group = 1; group < match.length; group++) {
    const numeral = match[group];
    if (numeral === undefined) continue;
    const ordinal = ordinalOf(numeral);
    const family = FORMS[group - 1]?.family;
    return ordinal === null || family === undefined ? null : { end: at + match[0].length, family, ordinal };
  }
  return null;
}

function placeOf(author: AuthorText, start: number, sentenceStart: number, ordinal: number): Place {
  const { matching } = author;
  const before = matching[start - 1];
  if (before === undefined || before === "\n") return "paragraph";
  if (beginsLine(author, start)) return "line";
  if (sentenceStart === start || before === "：") return "sentence";
  // Glued to the title: …工作计划一、2020年工作总结. Nothing but a title can stand there.
  if (sentenceStart === 0 && start <= LONGEST_TITLE) return "sentence";
  if (ordinal === 1 && titleWords.before(matching, start)?.entry.as.names === "report") return "sentence";
  if (
    /[”’』」）】…*※]/u.test(before) &&
    start - sentenceStart > 1 &&
    SENTENCE_CLOSED.test(matching.slice(start - 2, start))
  )
    return "sentence";
  return "amid";
}
const LONGEST_TITLE = 60;
const titleWords = words("title-word");
const SENTENCE_CLOSED = /[。！？；…][”’』」）】]|……|[】※]$/u;

/** What stands in front of or behind a numeral that counts or names and does not number. */
function isInsideSomethingElse(matching: string, start: number, end: number, family: Family, ordinal: number): boolean {
  const before = matching[start - 1] ?? "\n";
  const after = matching[end] ?? "\n";
  switch (family) {
    case "chinese":
      return (
        /[第周第、期数零〇百千万两初几一二三四五六七八九十]/u.test(before) ||
        endsWithAny(matching, start, ["星期", "礼拜", "之", "“", "第"]) ||
        listsNumbers(matching, end, ordinal)
      );
    case "paren-chinese":
      // 第(一)项, 学生资助（一）级: but （一）项目建设 at the beginning of a line is a heading.
      return (
        before === "第" ||
        /[条款项]/u.test(before) ||
        (!/[\n。；：！？]/u.test(before) && /[级项款条类号期届）]/u.test(after))
      );
    case "arabic":
    case "half-paren-arabic":
      return (
        isDigit(before.charCodeAt(0)) ||
        isLatin(before.charCodeAt(0)) ||
        /[.,\-—~～+×*/%：第“《]/u.test(before) ||
        (matching[end - 1] === "、" && /\d/u.test(after) && /\d{1,2}[月日号、]/u.test(matching.slice(end, end + 3)))
      );
    case "paren-arabic":
      // 攻坚战（1），: a footnote's mark, not a number that heads something.
      return /[，。；、：）]/u.test(after) || isDigit(before.charCodeAt(0));
    case "bracketed":
      // “六稳”“六保”任务[1]，: only a note begins with it, a line or, where lines were lost, a term and what it means.
      return (
        before !== "\n" && !(beginsNote(matching, start) && DEFINITION.test(matching.slice(end, end + LONGEST_TERM)))
      );
    default:
      return false;
  }
}

/** …为目标。[2] 三大攻坚战：坚决打好…; ※名词解释※[1] … */
const beginsNote = (matching: string, start: number): boolean =>
  /[。！？；：※】]/u.test(matching[start - 1] ?? "") || endsWithAny(matching, start, ["解释", "注释", "注解", "附注"]);

const DEFINITION = /^ ?[^。！？；，\n]{1,30}(?:：|，?(?:是指|指的是|指|即))/u;
const LONGEST_TERM = 40;

const endsWithAny = (matching: string, end: number, words: readonly string[]): boolean =>
  words.some((word) => matching.startsWith(word, end - word.length));

const COUNTED = /^[一二三四五六七八九十](?:[、，和及]|[中届]全会|[产季级类期线次班轮批档者组]|[中五六七]全)/u;

/** 一、二、三产业 · 三、四季度 · 三、四中全会: the next numeral is one more, and a counted noun follows. */
function listsNumbers(matching: string, end: number, ordinal: number): boolean {
  const next = ordinalOf(matching[end] ?? "");
  return next !== null && next > ordinal && COUNTED.test(matching.slice(end, end + 4));
}

/** 1.5亿元, 8.8个, 12.5%: a decimal, unless the sequence insists; 三，: seen, but rarely a marker. */
function isDoubtful(matching: string, start: number, end: number, family: Family): boolean {
  const mark = matching[end - 1];
  if (family === "arabic") return mark === "." && isDigit(matching.charCodeAt(end));
  if (family === "chinese")
    return mark === "，" || mark === "：" || (mark === "." && isDigit(matching.charCodeAt(start)));
  return false;
}
