import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { HALF } from "../text/characters.js";
import { chineseNumber } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import { endsAmount } from "./amount-end.js";
import { CHINESE, DIGITS, kindAt } from "./numeral-characters.js";
import type { Numeral, Unit } from "./quantity.js";
import { type UnitFound, unitNamed } from "./units.js";

/** What a part behind the unit adds to the number: 两吨半, 3元5角. */
export interface More {
  readonly end: number;
  readonly value: number;
  readonly unit: Unit;
  readonly unitSpans: readonly Span[];
}

/** 两个|半月, 三个|半小时 */
const halfUnits = words("half-unit");

/** 两吨半, 一公里半, 学制三年半; 两个半月 is 2.5 of 个月. */
export function halfBehind(marks: Marks, numeral: Numeral, { unit, end }: UnitFound): More | null {
  const { text } = marks;
  if (text[end] !== HALF || numeral.value === null || numeral.scale > 1 || !Number.isInteger(numeral.value))
    return null;
  const start = numeral.end;
  if (!unit.classifier && endsAmount(marks, end + 1))
    return { end: end + 1, value: 0.5, unit, unitSpans: [{ start, end }] };
  const halfEnd = marks.at(halfUnits, end)?.end ?? null;
  const whole = halfEnd === null ? null : unitNamed(unit.form + text.slice(end + HALF.length, halfEnd));
  if (whole === null || halfEnd === null) return null;
  return {
    end: halfEnd,
    value: 0.5,
    unit: whole,
    unitSpans: [
      { start, end },
      { start: end + HALF.length, end: halfEnd },
    ],
  };
}

const parts = words("unit-part");

/** 3块5, 4米5 */
const spokenUnits = words("spoken-unit");

/** 3元5角 is 3.5 of 元, 3元5角8分 3.58, 六斤八两 6.8 of 斤, 3块5 3.5 of 块. */
export function partsBehind(marks: Marks, numeral: Numeral, { unit, end: unitEnd }: UnitFound): More | null {
  // Behind nearly every amount stands no digit, and without one there is no part.
  if (numeral.scale !== 1 || !mayBeDigit(marks.text, unitEnd)) return null;
  const spoken = spokenUnits.of(unit.form)?.as.unit ?? null;
  const form = spoken ?? unit.form;
  let end = unitEnd;
  let value = 0;
  for (;;) {
    const part = marks.at(parts, end + 1);
    const digit = part?.entry.as.of === form ? digitAt(marks.text, end) : null;
    if (part === null || digit === null) break;
    value += digit * part.entry.as.share;
    end = part.end;
  }
  if (end === unitEnd && spoken !== null) {
    const tenths = endsAmount(marks, end + 1) ? digitAt(marks.text, end) : null;
    if (tenths !== null && Number.isInteger(numeral.value)) {
      value = tenths * TENTH;
      end++;
    }
  }
  if (end === unitEnd) return null;
  const whole = unitNamed(form) ?? unit;
  return { end, value: Number(value.toFixed(2)), unit: whole, unitSpans: [{ start: numeral.end, end: unitEnd }] };
}

function mayBeDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === DIGITS || kind === CHINESE;
}

const TENTH = 0.1;

function digitAt(text: string, at: number): number | null {
  const c = text.charAt(at);
  const digit = /[0-9]/.test(c) ? Number(c) : chineseNumber(c);
  return digit === null || digit > 9 ? null : digit;
}
