import type { CheckOptions } from "./check.js";
import { isFixable, settledMistakes } from "./check.js";
import type { Checked } from "./checked.js";
import type { Mend } from "./rule.js";

/** Mending one place may show another; after so many rounds nothing new is looked for. */
const MOST_ROUNDS = 4;

/**
 * The text with everything mended that may be mended safely: marks, widths, doubled words, never a figure or a name. A
 * mend after which the report would be read otherwise is left out. Null where nothing is to be mended.
 */
export function fixed(text: Checked, read: (source: string) => Checked, options: CheckOptions): string | null {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mended(current, read, options);
    if (next === null) break;
    current = next;
  }
  return current === text ? null : current.source;
}

/** One round: all mends at once, or rule by rule where all at once change the reading. */
function mended(text: Checked, read: (source: string) => Checked, options: CheckOptions): Checked | null {
  const mends = mendsOf(text, options);
  if (mends.length === 0) return null;
  const all = read(
    applied(
      text.source,
      mends.map(({ mend }) => mend),
    ),
  );
  const before = readingOf(text);
  if (readingOf(all) === before) return all;
  const kept: Mend[] = [];
  for (const rule of new Set(mends.map((one) => one.rule))) {
    const own = mends.filter((one) => one.rule === rule).map(({ mend }) => mend);
    if (readingOf(read(applied(text.source, own))) === before) kept.push(...own);
  }
  if (kept.length === 0 || kept.length === mends.length) return null;
  const some = read(applied(text.source, kept));
  return readingOf(some) === before ? some : null;
}

interface RuleMend {
  readonly rule: string;
  readonly mend: Mend;
}

/** Mends in document order, none inside another. */
function mendsOf(text: Checked, options: CheckOptions): RuleMend[] {
  const mends: RuleMend[] = [];
  let end = -1;
  for (const mistake of settledMistakes(text, options)) {
    const { suggestion } = mistake;
    if (suggestion === undefined || !isFixable(mistake.rule, mistake) || suggestion.span.start < end) continue;
    mends.push({ rule: mistake.rule.id, mend: suggestion });
    end = Math.max(suggestion.span.end, suggestion.span.start + 1);
  }
  return mends;
}

function applied(source: string, mends: readonly Mend[]): string {
  let out = "";
  let at = 0;
  for (const { span, text } of [...mends].sort((a, b) => a.span.start - b.span.start)) {
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
