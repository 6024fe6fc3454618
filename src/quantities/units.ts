import type { Entry } from "../lexicon/entry.js";
import { edition, words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import { isLatin } from "../text/characters.js";
import { multiplierOf } from "../text/numerals.js";
import type { Unit } from "./quantity.js";

/** A unit in a text: where it ends, and what it is. */
export interface UnitFound {
  readonly unit: Unit;
  readonly end: number;
}

const kind = words("unit");
const perKind = words("per-unit");

/** The longest unit that stands at `at`, with 元/人, 万元/亩 and 元每亩 read as one; null where none stands there. */
export function unitAt(marks: Marks, at: number): UnitFound | null {
  const simple = simpleUnitAt(marks, at);
  if (simple === null) return null;
  return isPer(marks.text[simple.end]) ? (perUnit(marks, at, simple) ?? simple) : simple;
}

/** So many times as much: 3倍. */
export const TIMES = "倍";

/** The characters that units begin with. */
export const UNIT_BEGINNINGS = kind.beginnings();

const isPer = (c: string | undefined): boolean => c === "/" || c === "每" || c === "／";

/** 元/百亩: what stands behind the stroke; 元/人·月, 立方米/人.日: and behind a second one. */
function perUnit(marks: Marks, at: number, simple: UnitFound): UnitFound | null {
  const { text } = marks;
  let p = simple.end + 1;
  let factor = 1;
  for (let by = multiplierOf(text.charAt(p)); by !== null && simpleUnitAt(marks, p) === null; p++) {
    factor *= by;
    by = multiplierOf(text.charAt(p + 1));
  }
  const per = simpleUnitAt(marks, p) ?? periodAt(marks, p);
  if (per === null) return null;
  const dot = text[per.end];
  const more =
    dot === "·" || dot === "." || dot === "/" || dot === "、"
      ? (periodAt(marks, per.end + 1) ?? (dot === "、" ? null : simpleUnitAt(marks, per.end + 1)))
      : null;
  const end = more?.end ?? per.end;
  const unit: Unit = {
    form: text.slice(at, end),
    base: `${simple.unit.base}/${per.unit.base}${more === null ? "" : `.${more.unit.base}`}`,
    factor: simple.unit.factor / (per.unit.factor * factor),
    classifier: false,
    ofPeople: false,
    approximate: false,
    by: [...simple.unit.by, ...per.unit.by, ...(more?.unit.by ?? [])],
  };
  return { unit, end };
}

/** 3.2 km, 35 μg: a blank between a figure and a Latin unit does not matter. */
const LATIN_UNIT = /[A-Za-zμµ℃‰°㎡㎞㎏㎜㎝]/;

function simpleUnitAt(marks: Marks, at: number): UnitFound | null {
  const { text } = marks;
  if (text[at] === " ") return LATIN_UNIT.test(text.charAt(at + 1)) ? simpleUnitAt(marks, at + 1) : null;
  let word = marks.at(kind, at);
  // 5G and 5MB are no figures in the units m and T.
  while (word !== null && isLatin(text.charCodeAt(word.end - 1)) && isLatin(text.charCodeAt(word.end)))
    word = word.end - at > 1 ? marks.at(kind, at, word.end - 1) : null;
  return word === null ? null : { unit: unitWritten(text, at, word.end, word.entry), end: word.end };
}

function periodAt(marks: Marks, at: number): UnitFound | null {
  const word = marks.at(perKind, at);
  if (word === null) return null;
  const { base, classifier } = word.entry.as;
  const form = marks.text.slice(at, word.end);
  const by = [word.entry.id];
  const unit = { form, base, factor: 1, classifier: classifier === true, ofPeople: false, approximate: false, by };
  return { unit, end: word.end };
}

const known = new Map<Entry<"unit">, readonly Unit[]>();
let knownEdition = edition;

/** The unit that is written so; null for a word that is none. */
export function unitNamed(form: string): Unit | null {
  const own = kind.of(form);
  return own === null ? null : unitOf(form, own);
}

/** Asked behind every number: an entry has few words, and to compare them is cheaper than to cut one out and look it up. */
function unitWritten(text: string, start: number, end: number, entry: Entry<"unit">): Unit {
  if (knownEdition === edition)
    for (const unit of known.get(entry) ?? [])
      if (unit.form.length === end - start && text.startsWith(unit.form, start)) return unit;
  return unitOf(text.slice(start, end), entry);
}

function unitOf(form: string, entry: Entry<"unit">): Unit {
  if (knownEdition !== edition) {
    known.clear();
    knownEdition = edition;
  }
  const own = known.get(entry) ?? [];
  const before = own.find((unit) => unit.form === form);
  if (before !== undefined) return before;
  const { base = form, factor = 1, classifier = false, people = false, approximate = false } = entry.as;
  const unit: Unit = { form, base, factor, classifier, ofPeople: people, approximate, by: [entry.id] };
  known.set(entry, [...own, unit]);
  return unit;
}
