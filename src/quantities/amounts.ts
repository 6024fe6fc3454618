import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import type { Span } from "../text/span.js";
import { currencyBefore } from "./currencies.js";
import { halfBehind, partsBehind } from "./halves.js";
import { isApproximate } from "./numeral-characters.js";
import type { Numeral, Quantity } from "./quantity.js";
import { signBefore } from "./signs.js";
import { type UnitFound, unitAt, unitNamed } from "./units.js";

const surplus = words("surplus");

/** A number with its unit: 14.3余万平方米, 1亿5千万元; also 3万. Null where neither a multiplier nor a unit follows. */
export function amountOf(marks: Marks, numeral: Numeral): Quantity | null {
  const found = degreesOf(marks, numeral, unitAt(marks, numeral.end));
  if (found === null && numeral.scale === 1 && !numeral.compound) return null;
  const { start, upper, script, scale, scaleSpans } = numeral;
  const unit = found?.unit ?? null;
  const more = found === null ? null : (halfBehind(marks, numeral, found) ?? partsBehind(marks, numeral, found));
  const end = more?.end ?? found?.end ?? numeral.end;
  // Made of nearly every number: not of a record of what is given, whose shape differs from caller to caller.
  return {
    start,
    end,
    form: "amount",
    script,
    value: numeral.value === null || more === null ? numeral.value : sum(numeral.value, more.value),
    upper,
    masked: script === "mask",
    scale,
    unit: more?.unit ?? unit,
    unitSpans:
      found === null ? scaleSpans : withScale(scaleSpans, more?.unitSpans ?? unitSpans(marks.text, numeral, found)),
    approximate: numeral.approximate || unit?.approximate === true || approximateBehind(marks, end),
    sign: signBefore(marks, start, unit),
    currency: currencyBefore(marks, numeral, unit),
    part: 0,
    parts: 0,
  };
}

const signs = words("sign");

/** 零下|18度: of a thermometer, not of a meter. */
function degreesOf(marks: Marks, { start }: Numeral, found: UnitFound | null): UnitFound | null {
  if (found === null || !found.unit.by.includes(DEGREES) || marks.before(signs, start)?.entry.as.degrees !== true)
    return found;
  const celsius = unitNamed(CELSIUS);
  return celsius && { ...found, unit: { ...celsius, form: found.unit.form } };
}

const DEGREES = "unit.kilowatt-hour-du";
const CELSIUS = "℃";

const withScale = (scale: readonly Span[], unit: readonly Span[]): readonly Span[] =>
  scale.length === 0 ? unit : [...scale, ...unit];

/** Without the noise of adding decimals: 640143.17. */
const sum = (a: number, b: number): number => Number((a + b).toFixed(4));

/** The unit without what stands between it and its multipliers, and without 多 in it: 个多月 is 个月. */
function unitSpans(text: string, { end: start }: Numeral, { unit, end }: UnitFound): Span[] {
  if (!unit.approximate) return [{ start, end }];
  const spans: Span[] = [];
  for (let at = start; at < end; at++) if (!isApproximate(text[at])) spans.push({ start: at, end: at + 1 });
  return spans;
}

/** 一年多时间, 3亩有余 */
const approximateBehind = (marks: Marks, end: number): boolean => marks.at(surplus, end)?.entry.as.more === true;
