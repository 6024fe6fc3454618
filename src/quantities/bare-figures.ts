import { HAN } from "./figure-characters.js";
import type { NumberFound } from "./numbers.js";
import type { Figure } from "./quantity.js";

/** A figure without a unit stands alone at the end of a clause: 综合指数5.94，; 采集1750，; 捐款XX。 */
export function bareFrom(text: string, at: number, number: NumberFound): Figure | null {
  if (number.script === "chinese" || !BARE_END.test(text[number.end] ?? "\n")) return null;
  const before = text[at - 1] ?? "";
  if (!HAN.test(before) || /[第前]/.test(before)) return null;
  if (number.script === "digits") {
    const digits = text.slice(at, number.end);
    if (CALL.test(text.slice(Math.max(0, at - 6), at))) return null;
    if (!digits.includes(".") && (digits.length < 2 || /^(?:19|20)\d\d$/.test(digits) || digits.length > 6))
      return null;
    if (digits.length < 2) return null;
  } else if (!/[为达款共额]$/.test(before)) return null;
  return {
    start: at,
    end: number.end,
    value: number.value,
    upper: null,
    masked: number.masked,
    multiplier: 1,
    unit: null,
    unitSpans: [],
    inexact: false,
    sign: signBefore(text, at),
    script: number.script,
    part: 0,
  };
}

const BARE_END = /[，。；、）！？\n”]/;

/** Numbers that are dialled or filed: QQ群20317788 */
const CALL = /电话|热线|QQ|微信|传真|邮编|编码|账号|编号|文号|[群号]$/;

/** 同比+8.6%, 同比-1.2%: the sign that stands between a word and its figure. */
export function signBefore(text: string, at: number): -1 | 0 | 1 {
  const sign = text[at - 1];
  if (sign !== "+" && sign !== "-" && sign !== "－") return 0;
  return HAN.test(text[at - 2] ?? "") ? (sign === "+" ? 1 : -1) : 0;
}
