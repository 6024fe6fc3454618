import type { Span } from "../text/span.js";
import { kindAt, NONE } from "./figure-characters.js";
import { type NumberFound, numberAt } from "./numbers.js";
import { multiplier } from "./numeral.js";
import { type Unit, unitAt } from "./unit-index.js";

/** Multipliers and unit behind a number. */
export interface Tail {
  readonly end: number;
  readonly multiplier: number;
  readonly unit: Unit | null;
  readonly unitSpans: readonly Span[];
  readonly inexact: boolean;
}

/** A number with its unit. */
export interface Whole extends Tail {
  readonly value: number | null;
  readonly masked: boolean;
}

/** Number, multipliers and unit in one: 14.3余万平方米, 1亿5千万元, 3万4000人. Null where no unit follows. */
export function wholeFrom(text: string, number: NumberFound): Whole | null {
  const tail = tailOf(text, number.unitFrom);
  if (tail === null) return null;
  const whole: Whole = {
    end: tail.end,
    multiplier: tail.multiplier,
    unit: tail.unit,
    unitSpans: tail.unitSpans,
    inexact: tail.inexact,
    value: number.value,
    masked: number.masked,
  };
  if (tail.unit !== null || kindAt(text, tail.end) === NONE || tail.multiplier < 1000) return whole;
  const more = numberAt(text, tail.end);
  if (more === null) return whole;
  const rest = tailOf(text, more.unitFrom);
  if (rest === null || rest.multiplier >= tail.multiplier) return whole;
  if (rest.multiplier === 1 && (more.value ?? 0) >= tail.multiplier) return whole;
  const masked = number.masked || more.masked;
  const value =
    masked || number.value === null || more.value === null
      ? null
      : number.value * tail.multiplier + more.value * rest.multiplier;
  const unitSpans = rest.unit === null ? [] : rest.unitSpans.slice(-1);
  const unitEnd = unitSpans.at(-1);
  const spans =
    rest.unit === null || unitEnd === undefined
      ? []
      : [{ start: unitEnd.end - rest.unit.form.length, end: unitEnd.end }];
  return { ...rest, value, masked, multiplier: 1, unitSpans: spans, inexact: tail.inexact || rest.inexact };
}

/** 余? 个? 万* 余? unit, from `at` on; null where neither a multiplier nor a unit stands there. */
export function tailOf(text: string, at: number): Tail | null {
  let p = at;
  let inexact = false;
  let scale = 1;
  const pieces: Span[] = [];
  let pieceStart = p;
  const cutOut = (): void => {
    if (p > pieceStart) pieces.push({ start: pieceStart, end: p });
    p++;
    pieceStart = p;
    inexact = true;
  };
  if (INEXACT.has(text[p] ?? "") && tailFollows(text, p + 1)) cutOut();
  let scaled = false;
  if (text[p] === "个" && (text[p + 1] === "亿" || text[p + 1] === "万")) p++;
  for (;;) {
    const found = unitAt(text, p);
    if (found !== null) {
      const end = found.end;
      pieces.push({ start: pieceStart, end });
      return { end, multiplier: scale, unit: found.unit, unitSpans: pieces, inexact: inexact || trailing(text, end) };
    }
    const c = text[p] ?? "";
    if (c === "十" || c === "百" || c === "千" || c === "万" || c === "亿") {
      scale *= multiplier(c);
      scaled = true;
      p++;
      if (INEXACT.has(text[p] ?? "") && tailFollows(text, p + 1)) cutOut();
      continue;
    }
    // 3个多月
    if (c === "个" && INEXACT.has(text[p + 1] ?? "") && text[p + 2] === "月") {
      const month = unitAt("个月", 0);
      return {
        end: p + 3,
        multiplier: 1,
        unit: month?.unit ?? null,
        unitSpans: [
          { start: p, end: p + 1 },
          { start: p + 2, end: p + 3 },
        ],
        inexact: true,
      };
    }
    break;
  }
  if (!scaled) return null;
  if (p > pieceStart) pieces.push({ start: pieceStart, end: p });
  return { end: p, multiplier: scale, unit: null, unitSpans: pieces, inexact: inexact || trailing(text, p) };
}

const INEXACT = new Set([..."余多几来馀"]);

const tailFollows = (text: string, at: number): boolean =>
  unitAt(text, at) !== null || /[十百千万亿]/.test(text[at] ?? "");

/** 一年多时间, 3亩有余 */
function trailing(text: string, end: number): boolean {
  const c = text[end];
  if (c === "有") return text[end + 1] === "余";
  return (c === "多" || c === "余") && !FOLLOWED.has(text[end + 1] ?? "");
}

/** 多次, 余名: 多 and 余 that begin another word or a unit. */
const FOLLOWED = new Set([..."个次种年元项家名条处层方边样"]);
