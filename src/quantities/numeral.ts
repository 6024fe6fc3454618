const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TEN: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIAD: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters that a Chinese numeral is made of. */
export const NUMERAL = new Set([...Object.keys(DIGIT), ...Object.keys(TEN), ...Object.keys(MYRIAD)]);

/** What a multiplier behind a figure is worth: 万 10000, 千万 10000000; 1 for the empty string. */
export function multiplier(word: string): number {
  let product = 1;
  for (const c of word) product *= TEN[c] ?? MYRIAD[c] ?? 1;
  return product;
}

/**
 * The number that a Chinese numeral names: 三千五百 3500, 一万五千亿, 一百二 120, 五点二 5.2; a run that starts
 * with a multiplier counts one of it (百 in 百余户). Null for what is no numeral (一二五, 十五五).
 */
export function numeral(run: string): number | null {
  const point = run.indexOf("点");
  if (point >= 0) {
    const whole = numeral(run.slice(0, point));
    const fraction = digits(run.slice(point + 1));
    return whole === null || fraction === null ? null : Number(`${whole}.${fraction}`);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let scale = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const c of run) {
    const d = DIGIT[c];
    const ten = TEN[c];
    const myriad = MYRIAD[c];
    if (d === 0) {
      if (digit !== null) return null;
      zero = true;
    } else if (d !== undefined) {
      if (digit !== null) return null;
      digit = d;
    } else if (ten !== undefined) {
      if (digit === null && section > 0 && ten !== 10) return null;
      if (ten >= scale) return null;
      section += (digit ?? 1) * ten;
      digit = null;
      scale = ten;
      zero = false;
    } else if (myriad !== undefined) {
      section += digit ?? 0;
      if (section === 0 && total === 0) section = 1;
      // 一万五千亿: a smaller multiplier in front of a larger one belongs to its coefficient.
      total = total > 0 && total < myriad ? (total + section) * myriad : total + section * myriad;
      section = 0;
      digit = null;
      scale = Number.POSITIVE_INFINITY;
      zero = false;
    } else return null;
  }
  // 一百二 is 120, 两万五 is 25000; 一百零二 is 102.
  const last = run.at(-2) ?? "";
  const step = TEN[last] ?? MYRIAD[last];
  const tail = digit === null ? 0 : !zero && step !== undefined && step > 10 ? digit * (step / 10) : digit;
  return total + section + tail;
}

/** 三五 and 两三 in 三五个, 两三百人: two digits in a row name a span. */
export function span(run: string): [number, number] | null {
  const [first, second] = [DIGIT[run[0] ?? ""], DIGIT[run[1] ?? ""]];
  if (first === undefined || second === undefined || first === 0 || second <= first || second - first > 2) return null;
  const lower = numeral((run[0] ?? "") + run.slice(2));
  const upper = numeral(run.slice(1));
  return lower === null || upper === null ? null : [lower, upper];
}

function digits(run: string): string | null {
  let out = "";
  for (const c of run) {
    const d = DIGIT[c];
    if (d === undefined) return null;
    out += d;
  }
  return out === "" ? null : out;
}
