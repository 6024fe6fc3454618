import type { CheckOptions } from "./check.js";
import { isFixable, settledMistakes } from "./check.js";
import type { Checked } from "./checked.js";
import type { Mend } from "./rule.js";

/** Mending one place may show another; after so many rounds nothing new is looked for. */
const MOST_ROUNDS = 4;

/** A text that was mended. */
export interface Fixed {
  readonly source: string;
  readonly changes: readonly Change[];
}

/** What stood at a place, and what stands there now. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/**
 * The text with everything mended that may be mended safely: marks, widths, doubled words, never a figure or a name. A
 * mend after which the report would be read otherwise is left out. Null where nothing is to be mended.
 */
export function fixed(text: Checked, read: (source: string) => Checked, options: CheckOptions): Fixed | null {
  let current = text;
  const changes: Change[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mended(current, read, options);
    if (next === null) break;
    for (const { span, text: to } of next.mends) changes.push({ from: current.source.slice(span.start, span.end), to });
    current = next.text;
  }
  return current === text ? null : { source: current.source, changes };
}

interface Round {
  readonly text: Checked;
  readonly mends: readonly Mend[];
}

/** One round: all mends at once, or rule by rule where all at once change the reading. */
function mended(text: Checked, read: (source: string) => Checked, options: CheckOptions): Round | null {
  const mends = mendsOf(text, options);
  if (mends.length === 0) return null;
  const before = readingOf(text);
  const asBefore = (some: readonly RuleMend[]): Round | null => {
    const own = some.map(({ mend }) => mend);
    const next = read(applied(text.source, own));
    return readingOf(next) === before ? { text: next, mends: own } : null;
  };
  const all = asBefore(mends);
  if (all !== null) return all;
  const rules = new Set(mends.map(({ rule }) => rule));
  const kept = new Set([...rules].filter((rule) => asBefore(mends.filter((one) => one.rule === rule)) !== null));
  if (kept.size === 0 || kept.size === rules.size) return null;
  return asBefore(mends.filter(({ rule }) => kept.has(rule)));
}

interface RuleMend {
  readonly rule: string;
  readonly mend: Mend;
}

/** Mends in document order, none inside another. */
function mendsOf(text: Checked, options: CheckOptions): RuleMend[] {
  const all = settledMistakes(text, options).flatMap((mistake): RuleMend[] => {
    const { rule, suggestion, others = [] } = mistake;
    if (suggestion === undefined || !isFixable(rule, mistake)) return [];
    return [suggestion, ...others].map((mend) => ({ rule: rule.id, mend }));
  });
  all.sort((a, b) => a.mend.span.start - b.mend.span.start);
  const mends: RuleMend[] = [];
  let end = -1;
  for (const one of all) {
    const { span } = one.mend;
    if (span.start < end) continue;
    mends.push(one);
    end = Math.max(span.end, span.start + 1);
  }
  return mends;
}

function applied(source: string, mends: readonly Mend[]): string {
  let out = "";
  let at = 0;
  for (const { span, text } of mends) {
    out += source.slice(at, span.start) + text;
    at = span.end;
  }
  return out + source.slice(at);
}

/** What must stay as it is: the tree, the figures, the years. */
function readingOf({ sections, metrics, years }: Checked): string {
  return JSON.stringify([
    sections.map(({ id, role, numbering }) => [id, role, numbering?.ordinal]),
    metrics.map(({ indicator, value, upper, unit, year, status, change, bound }) => [
      indicator?.replace(/[\p{P}\s]/gu, ""),
      value,
      upper,
      unit,
      year,
      status,
      change?.direction,
      bound,
    ]),
    years.mentions.map(({ year, to, kind }) => [year, to, kind]),
  ]);
}
