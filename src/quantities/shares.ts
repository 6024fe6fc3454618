import { CHINESE, DIGITS, kindAt, match } from "./figure-characters.js";
import { numeral } from "./numeral.js";
import type { Figure } from "./quantity.js";
import { unitAt } from "./unit-index.js";

/** 18.7:37.7:43.6 where the sentence speaks of shares: a figure each. No figures, but an end, for any other ratio. */
export function sharesAt(text: string, at: number): { figures: Figure[]; end: number } | null {
  const run = kindAt(text, at) === DIGITS ? match(RATIO, text, at) : match(MASKED_RATIO, text, at);
  if (run === null) return null;
  const end = at + run.length;
  const before = text.slice(Math.max(0, at - 40), at);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  if (!SHARES.test(sentence)) return { figures: [], end };
  // Shares of a whole add up to it; 1.68∶1 is a proportion of two amounts.
  const sum = run.split(/[:：∶︰]/).reduce((total, piece) => total + Number(piece), 0);
  if (!Number.isNaN(sum) && (sum < 95 || sum > 105)) return { figures: [], end };
  const figures: Figure[] = [];
  let start = at;
  let part = 0;
  for (let p = at; p <= end; p++) {
    if (p < end && !/[:：∶︰]/.test(text[p] ?? "")) continue;
    const piece = text.slice(start, p);
    const masked = /[Xx×*]/.test(piece);
    figures.push({
      start,
      end: p,
      value: masked ? null : Number(piece),
      upper: null,
      masked,
      multiplier: 1,
      unit: null,
      unitSpans: [],
      inexact: false,
      sign: 0,
      script: "share",
      part: part++,
    });
    start = p + 1;
  }
  return { figures, end };
}

const RATIO = /\d+(?:\.\d+)?(?:[:：∶︰]\d+(?:\.\d+)?){1,4}/y;

const MASKED_RATIO = /[Xx×*]+(?:\.[Xx×*]+)?(?:[:：∶︰][Xx×*]+(?:\.[Xx×*]+)?){1,4}/y;

const SHARES = /产业|结构|比例|之比|比重|比为/;

/** 百分之五点二, 七成五, 千分之三, 三分之二, 一半, 半数 */
export function hundredthsAt(text: string, at: number): Figure | null {
  const matching = {
    upper: null,
    masked: false,
    multiplier: 1,
    inexact: false,
    sign: 0,
    script: "chinese",
    part: 0,
  } as const;
  const c = text[at];
  if (c === "一" || c === "半") {
    const length = text.startsWith("一半", at) || text.startsWith("半数", at) ? 2 : 0;
    if (length > 0) return { ...matching, start: at, end: at + length, value: 0.5, unit: null, unitSpans: [] };
  }
  if (c === "百" || c === "千") {
    HUNDREDTHS.lastIndex = at;
    const found = HUNDREDTHS.exec(text);
    const value = found === null ? null : numeral(found[2] ?? "");
    if (found === null || value === null) return null;
    const unit = found[1] === "百" ? PERCENT : PERMILLE;
    return { ...matching, start: at, end: at + found[0].length, value, unit, unitSpans: [] };
  }
  if (kindAt(text, at) !== CHINESE) return null;
  if (text[at + 1] === "成") {
    TENTHS.lastIndex = at;
    const found = TENTHS.exec(text);
    const value = found === null ? null : numeral(`${found[1] ?? ""}点${found[2] ?? ""}`);
    if (found !== null && value !== null)
      return {
        ...matching,
        start: at,
        end: at + found[0].length,
        value,
        unit: TENTH,
        unitSpans: [{ start: at + 1, end: at + 2 }],
      };
  }
  FRACTION.lastIndex = at;
  const found = FRACTION.exec(text);
  const whole = found === null ? null : numeral(found[1] ?? "");
  const part = found === null ? null : numeral(found[2] ?? "");
  if (found === null || whole === null || part === null || part > whole) return null;
  return { ...matching, start: at, end: at + found[0].length, value: part / whole, unit: null, unitSpans: [] };
}

const PERCENT = unitAt("%", 0)?.unit ?? null;

const PERMILLE = unitAt("‰", 0)?.unit ?? null;

const TENTH = unitAt("成", 0)?.unit ?? null;

/** 七成五 */
const TENTHS = /([一二两三四五六七八九])成([一二三四五六七八九])(?![个家人户大条项])/y;

const HUNDREDTHS = /([百千万])分之([零〇一二两三四五六七八九十百点]{1,12})/y;

const FRACTION = /([一二三四五六七八九十]{1,3})分之([一二两三四五六七八九十]{1,3})/y;
