const DIGITS = "零一二三四五六七八九";

const spelled = (n: number): string => {
  if (n < 10) return DIGITS[n] ?? "";
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? "" : DIGITS[tens]}十${n % 10 === 0 ? "" : DIGITS[n % 10]}`;
};

const ORDINALS = new Map<string, number>(Array.from({ length: 99 }, (_, i) => [spelled(i + 1), i + 1]));

/**
 * The number that a canonical Chinese numeral from 一 to 九十九 names, null for any other string. 一二五 and
 * 二三 are no numerals: 聚力一二五、奋力上台阶 is a slogan and no fifth heading.
 */
export const chineseOrdinal = (numeral: string): number | null => ORDINALS.get(numeral) ?? null;

/** The canonical Chinese numeral of a number from 1 to 99. */
export const chineseNumeral = (n: number): string => spelled(n);

const YEAR_DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  O: "0",
  o: "0",
  Ｏ: "0",
  "0": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** 二〇二一, also with the letter O in place of 〇: the year that four Chinese digits name, null for anything else. */
export function yearOfChineseDigits(run: string): number | null {
  if (run.length !== 4 || (run[0] !== "一" && run[0] !== "二")) return null;
  let out = "";
  for (const c of run) {
    const digit = YEAR_DIGITS[c];
    if (digit === undefined) return null;
    out += digit;
  }
  return Number(out);
}
