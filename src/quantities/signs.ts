import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import type { Unit } from "./quantity.js";

const signs = words("sign");
const signedNouns = words("signed-noun");

const SIGNED = /[\u3400-\u9fff（]/;
/** 增长3.8%、|-7.1%: a rate in a list of rates. */
const LISTED = "、";
/** 2021年|-300人 joins two things; 比上年-3.5% is a rate. */
const dateEnds = words("date-end");
const RATES: ReadonlySet<string> = new Set(["%", "[ppth]", "percentage-point"]);

/** 同比+8.6%, 利润-120万元, 为负3.1%: the sign that stands between a word and its figure. */
export function signBefore(marks: Marks, at: number, unit: Unit | null): -1 | 0 | 1 {
  const sign = marks.before(signs, at);
  if (sign === null) return 0;
  const before = marks.text.charAt(sign.start - 1);
  const isRate = RATES.has(unit?.base ?? "");
  if ((!SIGNED.test(before) && !(isRate && before === LISTED)) || separatesNames(marks, sign.start, unit)) return 0;
  if (marks.before(dateEnds, sign.start) !== null && !isRate) return 0;
  return sign.entry.as.sign;
}

/** 新城-3个: a dash in front of what is counted stands between two names, unless what is counted may be below nought. */
const separatesNames = (marks: Marks, at: number, unit: Unit | null): boolean =>
  unit?.classifier === true && marks.before(signedNouns, at) === null;
