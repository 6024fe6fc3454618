import { anotherWord } from "./other-words.js";
import { COUNTS, MEASURES, QUANTITIES } from "./units.js";

export interface Unit {
  readonly form: string;
  readonly base: string;
  readonly factor: number;
  /** A measure word counts what is named beside it; a quantity measures what is named in front of it. */
  readonly measure: boolean;
}

/** A unit in a text: where it ends, and what it is. */
export interface UnitFound {
  readonly unit: Unit;
  readonly end: number;
}

const byFirst = new Map<string, Unit[]>();
const add = (unit: Unit): void => {
  const first = unit.form[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit]);
};
for (const [forms, base, factor] of QUANTITIES)
  for (const form of forms.split(" ")) add({ form, base, factor, measure: false });
for (const [forms, base, factor] of MEASURES)
  for (const form of forms.split(" ")) add({ form, base, factor, measure: true });
for (const [forms] of COUNTS)
  for (const form of forms.split(" ")) add({ form, base: forms.split(" ")[0] ?? form, factor: 1, measure: true });
for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);

/** The characters that units begin with. */
export const UNIT_BEGINNINGS: readonly string[] = [...byFirst.keys()];

const PERIODS: readonly Unit[] = [
  { form: "月", base: "mo", factor: 1, measure: false },
  { form: "季", base: "quarter", factor: 1, measure: false },
  { form: "学期", base: "term", factor: 1, measure: false },
  { form: "生", base: "person", factor: 1, measure: true },
];
const LATIN = /[A-Za-z]/;
const MULTIPLIERS = new Set([..."百千万亿"]);

/** The longest unit that stands at `at`, with 元/人, 万元/亩 and 元每亩 read as one; null where none stands there. */
export function unitAt(text: string, at: number): UnitFound | null {
  const matching = simpleUnitAt(text, at);
  if (matching === null) return null;
  const stroke = text[matching.end];
  if (stroke !== "/" && stroke !== "每" && stroke !== "／") return matching;
  let p = matching.end + 1;
  let factor = 1;
  while (MULTIPLIERS.has(text[p] ?? "") && simpleUnitAt(text, p) === null) {
    factor *= text[p] === "百" ? 100 : text[p] === "千" ? 1000 : text[p] === "万" ? 1e4 : 1e8;
    p++;
  }
  const per = simpleUnitAt(text, p) ?? periodAt(text, p);
  if (per === null) return matching;
  let end = per.end;
  let base = `${matching.unit.base}/${per.unit.base}`;
  const dot = text[end];
  if (dot === "·" || dot === "." || dot === "/" || dot === "、") {
    const more = periodAt(text, end + 1) ?? (dot === "、" ? null : simpleUnitAt(text, end + 1));
    if (more !== null) {
      base += `.${more.unit.base}`;
      end = more.end;
    }
  }
  const unit: Unit = {
    form: text.slice(at, end),
    base,
    factor: matching.unit.factor / (per.unit.factor * factor),
    measure: false,
  };
  return { unit, end };
}

function simpleUnitAt(text: string, at: number): UnitFound | null {
  const candidates = byFirst.get(text[at] ?? "");
  if (candidates === undefined) return null;
  for (const unit of candidates) {
    const end = at + unit.form.length;
    if (!text.startsWith(unit.form, at)) continue;
    // 5G and 5MB are no figures in the units m and T.
    if (LATIN.test(unit.form) && LATIN.test(text[end] ?? "")) continue;
    if (anotherWord(text, unit.form, end)) continue;
    return { unit, end };
  }
  return null;
}

function periodAt(text: string, at: number): UnitFound | null {
  const unit = PERIODS.find((period) => text.startsWith(period.form, at));
  return unit === undefined ? null : { unit, end: at + unit.form.length };
}
