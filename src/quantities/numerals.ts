import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import { MORE_THAN, PLAIN_MEASURE, SOME, VAGUE_NUMERALS } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import { unitsOf } from "../text/unit-set.js";
import { coefficientAt } from "./coefficients.js";
import { idleEnd } from "./idle-numerals.js";
import {
  BEGINNINGS,
  CHINESE,
  DIGITS,
  isApproximate,
  isCapital,
  kindAt,
  MULTIPLIERS,
  MYRIADS,
  NONE,
} from "./numeral-characters.js";
import type { Coefficient, Numeral } from "./quantity.js";
import { unitAt } from "./units.js";
import { isLeadingPoint } from "./written-digits.js";

/** First pass: the numbers that begin between `from` and `to`, one by one, each with its multipliers. Linear. */
export class Numerals {
  constructor(
    private readonly marks: Marks,
    private at: number,
    private readonly to: number,
  ) {}

  /** The next one, null behind the last. */
  next(): Numeral | null {
    const { marks, to } = this;
    const { text } = marks;
    let { at } = this;
    let found: Numeral | null = null;
    while (at < to && found === null) {
      if (!BEGINNINGS.has(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const kind = kindAt(text, at);
      if (kind === NONE && !isLeadingPoint(text, at)) {
        at++;
        continue;
      }
      const idle = kind === CHINESE ? idleEnd(text, at) : null;
      if (idle !== null) {
        at = idle;
        continue;
      }
      found = numeralAt(marks, at);
      // 队伍三千人, 总户数三千户: the run begins behind a character that only may begin one.
      if (found === null) at = mayBegin(text.charAt(at)) ? at + 1 : runEnd(text, at, to);
      else at = Math.max(found.end, at + 1);
    }
    this.at = at;
    return found;
  }
}

const mayBegin = (c: string): boolean => isCapital(c) || VAGUE_NUMERALS.includes(c);

function runEnd(text: string, at: number, to: number): number {
  const kind = kindAt(text, at);
  let end = at + 1;
  while (end < to && kindAt(text, end) === kind) end++;
  return end;
}

const fractionWords = words("fraction-word");

/** 万亿亿 */
const LARGEST_SCALE = 1e20;

/** The number that stands at `at`: 14.3余万, 1亿5千万, 三百二十万, X万, 一半; null where none does. */
function numeralAt(marks: Marks, at: number, below = LARGEST_SCALE): Numeral | null {
  const half = marks.at(fractionWords, at);
  if (half !== null) return fractionWord(half.start, half.end, half.entry.as.value);
  const coefficient = coefficientAt(marks, at);
  return coefficient === null ? null : compound(marks, shortened(marks, scaled(marks, at, coefficient)), below);
}

const fractionWord = (start: number, end: number, value: number): Numeral => ({
  start,
  end,
  value,
  upper: null,
  script: "chinese",
  approximate: false,
  scale: 1,
  scaleSpans: [],
  coefficientEnd: end,
  compound: false,
});

/** 余? 个? 万* 余? behind the coefficient. */
function scaled(marks: Marks, start: number, coefficient: Coefficient): Numeral {
  const { upper, script, end: coefficientEnd, scaleFrom: end, approximate, value } = coefficient;
  if (SCALES.has(marks.text.charCodeAt(end))) return multiplied(marks, start, coefficient);
  const scaleSpans = NO_SPANS;
  return { start, end, value, upper, script, approximate, scale: 1, scaleSpans, coefficientEnd, compound: false };
}

function multiplied(marks: Marks, start: number, coefficient: Coefficient): Numeral {
  const { text } = marks;
  const { upper, script, end: coefficientEnd } = coefficient;
  let { scaleFrom: at, approximate, value } = coefficient;
  const scaleSpans: Span[] = [];
  let scale = 1;
  let spanStart = at;
  const passApproximate = (): void => {
    if (!isApproximate(text[at]) || !(multiplierOf(text.charAt(at + 1)) !== null || unitAt(marks, at + 1) !== null))
      return;
    if (at > spanStart) scaleSpans.push({ start: spanStart, end: at });
    spanStart = ++at;
    approximate = true;
  };
  const tens = someTens(text, at, coefficient);
  if (tens > 0) {
    value = (value ?? 0) + tens;
    at += 2;
    spanStart = at;
    approximate = true;
  }
  passApproximate();
  if (text[at] === PLAIN_MEASURE && isMyriad(text[at + 1]) && countedClass.at(text, at) === null) at++;
  for (;;) {
    const by = multiplierOf(text.charAt(at));
    // 千米, 百分点: a unit may begin like a multiplier.
    if (by === null || unitAt(marks, at) !== null) break;
    scale *= by;
    at++;
    passApproximate();
  }
  if (at > spanStart) scaleSpans.push({ start: spanStart, end: at });
  return { start, end: at, value, upper, script, approximate, scale, scaleSpans, coefficientEnd, compound: false };
}

/** What a number goes on with before its unit: 余, 几十, 个亿, 万. */
const SCALES = unitsOf(`${MORE_THAN}${SOME}${PLAIN_MEASURE}${MULTIPLIERS}`);
const NO_SPANS: readonly Span[] = [];

/** 一百几十: some tens more, of which one is certain; 0 for anything else (十几万). */
function someTens(text: string, at: number, { value, script }: Coefficient): number {
  if (script !== "chinese" || value === null || text[at] !== SOME) return 0;
  const tens = multiplierOf(text.charAt(at + 1));
  return tens !== null && tens < MYRIAD && value > 0 && value % (tens * 10) === 0 ? tens : 0;
}

const MYRIAD = 1e4;
const isMyriad = (c: string | undefined): boolean => c !== undefined && MYRIADS.includes(c);

const countedClass = pattern("counted-class.money");
const CLAUSE_ENDS = unitsOf("，。；、）！？\n");
const endsClause = (text: string, at: number): boolean => at >= text.length || CLAUSE_ENDS.has(text.charCodeAt(at));

/** 投资一亿二，: a number with 万 or 亿 inside says of itself that it is one. */
function shortened({ text }: Marks, numeral: Numeral): Numeral {
  const { start, end, script, scale } = numeral;
  if (script !== "chinese" || scale > 1 || !endsClause(text, end)) return numeral;
  const number = text.slice(start, end);
  return [...number].some(isMyriad) ? { ...numeral, compound: true } : numeral;
}

/** 1亿5千万元, 3万4000人, 5万4千6百亩: smaller parts behind a large multiplier, which count only with what follows them. */
function compound(marks: Marks, first: Numeral, below: number): Numeral {
  const { text } = marks;
  // 1千零20亩
  const zero = text[first.end] === "零" && kindAt(text, first.end + 1) === DIGITS ? 1 : 0;
  const from = first.end + zero;
  // Parts get smaller and smaller: what does not is a number of its own.
  if (first.scale < 100 || first.scale >= below || kindAt(text, from) === NONE || unitAt(marks, from) !== null)
    return first;
  const more = numeralAt(marks, from, first.scale);
  if (more === null || more.scale >= first.scale) return first;
  const isLast = more.end === from + 1 && endsClause(text, more.end);
  if (more.scale === 1 && !more.compound && unitAt(marks, more.end) === null && !isLast) return first;
  // 1万2 is 12000, as 一万二 is.
  const isShort = more.script === "digits" && more.end === from + 1 && zero === 0 && more.scale === 1;
  const rest = more.value === null ? null : more.value * (isShort ? first.scale / 10 : more.scale);
  if (rest !== null && rest >= first.scale) return first;
  const masked = first.script === "mask" || more.script === "mask";
  return {
    ...first,
    end: more.end,
    value: masked || first.value === null || rest === null ? null : first.value * first.scale + rest,
    script: masked ? "mask" : first.script,
    approximate: first.approximate || more.approximate,
    scale: 1,
    scaleSpans: [],
    compound: true,
  };
}
