import { type Meaning, words } from "../lexicon/lexicon.js";
import { type Pattern, patterns } from "../lexicon/pattern.js";
import { isLatin, isMask, MASKS, ORDINAL_NUMERALS } from "../text/characters.js";
import { ORDINAL_SIGN, yearOfChineseDigits } from "../text/numerals.js";
import { UnitMap } from "../text/unit-map.js";

interface Place {
  readonly start: number;
  readonly end: number;
  /** The entry that recognised it. */
  readonly by: string;
}

/** How an expression names a year; what it resolves to is a matter of its surroundings. */
export type Expression = Place &
  (
    | { readonly kind: "explicit"; readonly year: number; readonly to: number | null }
    | { readonly kind: "plan"; readonly year: number; readonly to: number }
    | { readonly kind: "masked" }
    | { readonly kind: "relative"; readonly means: Meaning<"relative-year"> }
  );

const plans = words("five-year-plan");
const relative = words("relative-year");
const planContext = words("plan-context");

/** Every expression of a year or a span of years in `text` (an author text's `matching`) between two offsets, in order. Linear. */
export function expressions(text: string, from: number, to: number): Expression[] {
  const found: Expression[] = [];
  for (let at = from; at < to; at++) {
    const reader = readerOf.of(text.charCodeAt(at));
    if (reader === 0) continue;
    const expression = READERS[reader - 1]?.(text, at) ?? null;
    if (expression === null || expression.end > to) continue;
    found.push(expression);
    at = expression.end - 1;
  }
  return found;
}

type Reader = (text: string, at: number) => Expression | null;

const isDigitOrPoint = (c: string): boolean => (c >= "0" && c <= "9") || c === ".";

const digitYears = patterns("digit-year");
const chineseYears = patterns("chinese-year");
const maskedYears = patterns("masked-year");

const READERS: readonly Reader[] = [readDigits, readMasked, readChinese, readPlan, readRelative];

/** What may begin at a character, the place of its reader plus one: a look at it spares the patterns nearly everywhere. */
const readerOf = new UnitMap(beginnings());

function beginnings(): ReadonlyMap<number, number> {
  const readers = new Map<number, number>();
  const begins = (characters: Iterable<string>, reader: Reader): void => {
    for (const c of characters) readers.set(c.charCodeAt(0), READERS.indexOf(reader) + 1);
  };
  begins("012", readDigits);
  begins(MASKS, readMasked);
  begins("一二", readChinese);
  begins(plans.beginnings(), readPlan);
  begins(relative.beginnings(), readRelative);
  return readers;
}

function readDigits(text: string, at: number): Expression | null {
  const before = text[at - 1] ?? "";
  return isDigitOrPoint(before) || isLatin(before.charCodeAt(0)) ? null : matched(digitYears, text, at);
}

function readMasked(text: string, at: number): Expression | null {
  const before = text[at - 1] ?? "";
  const code = before.charCodeAt(0);
  return isDigitOrPoint(before) || isLatin(code) || isMask(code) ? null : matched(maskedYears, text, at);
}

function readChinese(text: string, at: number): Expression | null {
  return matched(chineseYears, text, at);
}

function matched(list: readonly Pattern[], text: string, at: number): Expression | null {
  for (const one of list) {
    const match = one.at(text, at);
    if (match !== null) return read(one.entry.id, text, at, match);
  }
  return null;
}

/** A bare year is written of the past or the near future; 2049 is a name or a number. */
const LATEST_BARE_YEAR = 2035;
const CODE_MARKS = "&#-/：";

function read(by: string, text: string, start: number, match: RegExpExecArray): Expression | null {
  const end = start + match[0].length;
  const { year, from, to, masked, bare, short } = match.groups ?? {};
  const explicit = (first: number, last: number | null = null): Expression => ({
    start,
    end,
    by,
    kind: "explicit",
    year: first,
    to: last,
  });
  if (masked !== undefined) return { start, end, by, kind: "masked" };
  if (from !== undefined && to !== undefined) return explicit(numberOf(from), numberOf(to));
  if (year !== undefined) return explicit(numberOf(year));
  if (short !== undefined) return explicit(2000 + Number(short));
  if (bare === undefined || CODE_MARKS.includes(text[start - 1] ?? "\n") || Number(bare) > LATEST_BARE_YEAR)
    return null;
  return explicit(Number(bare));
}

const numberOf = (year: string): number => yearOfChineseDigits(year) ?? Number(year);

function readPlan(text: string, start: number): Expression | null {
  const plan = plans.at(text, start);
  if (plan === null) return null;
  const { end, entry } = plan;
  const before = text[start - 1] ?? "\n";
  const behind = planContext.at(text, end);
  // “八五”普法 is the eighth campaign of legal education.
  if (behind?.entry.id === "plan-context.campaign") return null;
  const long = end - start === 3;
  const quoted = OPENING_QUOTES.includes(before) && CLOSING_QUOTES.includes(text[end] ?? "\n");
  const listed = long && (before === "、" || OPENING_QUOTES.includes(before));
  const numbered = before === ORDINAL_SIGN || ORDINAL_NUMERALS.includes(before);
  if (!quoted && !listed && (!long || numbered || behind === null)) return null;
  return { start, end, by: entry.id, kind: "plan", year: entry.as.from, to: entry.as.to };
}

const OPENING_QUOTES = '“"「『';
const CLOSING_QUOTES = '”"」』';

function readRelative(text: string, start: number): Expression | null {
  const word = relative.at(text, start);
  return word === null ? null : { start, end: word.end, by: word.entry.id, kind: "relative", means: word.entry.as };
}
