import { CHINESE, DIGITS, kindAt, LONGEST_NUMERAL, MASK, match, multiplies } from "./figure-characters.js";
import { numeral, span as numeralSpan } from "./numeral.js";

/** A number in front of its unit. */
export interface NumberFound {
  readonly end: number;
  readonly value: number | null;
  readonly upper: number | null;
  readonly masked: boolean;
  readonly script: "digits" | "chinese" | "mask";
  /** Trailing 万 or 亿 of a Chinese numeral, which go with the unit: 一百二十|万元. */
  readonly unitFrom: number;
  readonly inexact: boolean;
}

/** The number that stands at `at`: digits, a mask or a Chinese numeral; null where none does. */
export function numberAt(text: string, at: number): NumberFound | null {
  const what = kindAt(text, at);
  if (what === DIGITS || what === MASK) {
    const masked = match(MASKED, text, at);
    if (masked !== null && /[^\d.]/.test(masked)) {
      // 7×24小时 and 3*5米 are products, not masks.
      if (/\d[×*]+\d/.test(masked)) return null;
      const end = at + masked.length;
      return { end, value: null, upper: null, masked: true, script: "mask", unitFrom: end, inexact: false };
    }
    if (what === MASK) return null;
    const digits = match(PARTED, text, at) ?? match(NUMBER, text, at);
    if (digits === null || digits.length > 20) return null;
    const end = at + digits.length;
    const value = Number(digits.replace(/[, ]/g, ""));
    return { end, value, upper: null, masked: false, script: "digits", unitFrom: end, inexact: false };
  }
  return what === CHINESE ? chineseAt(text, at) : null;
}

/** Digits with thousand commas, and with the blank that a wrap or an editor left behind the decimal point. */
export const NUMBER = /\d+(?:,\d{3})*(?:\. ?\d+(?: \d{1,2}(?=[^\d.]))?)?/y;

/** 1 2.7%: the one decimal point shows that only a blank came in. */
export const PARTED = /\d \d{1,3}\.\d+/y;

const MASKED = /[Xx×*□■○●_＿某\d]+(?:\.[Xx×*□■○●\d]+)?/y;

function chineseAt(text: string, at: number): NumberFound | null {
  const half = text.startsWith("一半", at) || text.startsWith("半数", at);
  if (half) return null;
  let end = at;
  // 数十户, 几百人: some tens
  const some = text[at] === "数" || text[at] === "几";
  if (some) end++;
  const from = end;
  let point = false;
  for (; end - from < LONGEST_NUMERAL; end++) {
    if (isNumeral(text, end)) continue;
    // 五点二
    const joins = !point && text[end] === "点" && end > from && isNumeral(text, end + 1);
    if (!joins || multiplies[text.charCodeAt(end + 1)] === 1 || text[end + 1] === "十") break;
    point = true;
  }
  if (end === from) return null;
  const run = text.slice(from, end);
  if (run.length === 1 && !some && multiplies[run.charCodeAt(0)] === 0) {
    const one = numeral(run);
    return one === null
      ? null
      : { end, value: one, upper: null, masked: false, script: "chinese", unitFrom: end, inexact: false };
  }
  if (some && !/^[十百千万亿]/.test(run)) return null;
  const body = run.replace(/[万亿]+$/, "");
  // 一万五千|亿元, but 一亿五千万 is one number: the multiplier behind must be larger than those in front.
  const splits = body !== "" && body !== run && !(run.endsWith("亿") ? /亿/ : /[万亿]/).test(body);
  const read = splits ? body : run;
  const unitFrom = splits ? from + body.length : end;
  const both = numeralSpan(read);
  if (both !== null)
    return { end, value: both[0], upper: both[1], masked: false, script: "chinese", unitFrom, inexact: false };
  const value = numeral(read);
  if (value === null) return null;
  if (!splits && /^[万亿]+$/.test(run) && end > from) {
    // 上万人 is 1 in the unit 万人.
    return { end, value: 1, upper: null, masked: false, script: "chinese", unitFrom: from, inexact: some };
  }
  return { end, value, upper: null, masked: false, script: "chinese", unitFrom, inexact: some };
}

/** A character of a numeral; 半, 数 and 几 begin a figure and are none. */
function isNumeral(text: string, at: number): boolean {
  if (kindAt(text, at) !== CHINESE) return false;
  const c = text[at];
  return c !== "半" && c !== "数" && c !== "几";
}
