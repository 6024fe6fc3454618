import { type Whole, wholeFrom } from "./amounts.js";
import { match } from "./figure-characters.js";
import { type NumberFound, numberAt } from "./numbers.js";
import type { Figure } from "./quantity.js";

/** 5%-6%, 4.5-5%, 3至5个; not 从9家到16家, which names two levels. */
export function rangeFrom(text: string, at: number, low: NumberFound, first: Whole | null): Figure | null {
  if (low.masked && first === null) return maskedRange(text, at, low);
  const afterLow = first === null ? low.end : first.end;
  if (!RANGE_SIGN.has(text[afterLow] ?? "")) return null;
  const sign = match(SEPARATOR, text, afterLow);
  if (sign === null) return null;
  if (/[至到]/.test(sign) && /[从由自]/.test(text.slice(Math.max(0, at - 12), at))) return null;
  const highAt = afterLow + sign.length;
  const high = numberAt(text, highAt);
  if (high === null || (high.script === "mask") !== (low.script === "mask")) return null;
  const second = wholeFrom(text, high);
  if (second === null) return null;
  if (first !== null && first.unit !== null && first.unit.base !== second.unit?.base) return null;
  const lowScale = first === null ? second.multiplier : first.multiplier;
  const value = low.value === null ? null : (low.value * lowScale) / second.multiplier;
  if (value !== null && second.value !== null && value >= second.value) return null;
  return {
    start: at,
    end: second.end,
    value,
    upper: second.value,
    masked: low.masked || second.masked,
    multiplier: second.multiplier,
    unit: second.unit,
    unitSpans: second.unitSpans,
    inexact: second.inexact,
    sign: 0,
    script: low.script,
    part: 0,
  };
}

/** x-x%: a range of masked figures, only of shares, since X-X月 is a span of months. */
function maskedRange(text: string, at: number, low: NumberFound): Figure | null {
  if (!RANGE_SIGN.has(text[low.end] ?? "")) return null;
  const sign = match(SEPARATOR, text, low.end);
  if (sign === null) return null;
  const high = numberAt(text, low.end + sign.length);
  if (high === null || !high.masked) return null;
  const second = wholeFrom(text, high);
  if (second === null || second.unit?.base !== "%") return null;
  return { ...second, start: at, upper: null, value: null, masked: true, sign: 0, script: "mask", part: 0 };
}

const SEPARATOR = /(?:——|--|[-—–―~～〜至到－─])/y;

const RANGE_SIGN = new Set([..."-—–―~～〜至到－─"]);
