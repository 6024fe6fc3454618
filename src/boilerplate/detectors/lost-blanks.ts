import { isHan } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { type Removal, removedAs } from "../removals.js";

const BLANKS = /\?{2,}/gu;
const DATE = /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s*$/u;
/** A date and a clock in front are no longer than this. */
const REACH = 24;

/**
 * `??` for blanks that a page lost, where it stands behind the page's date: `时间：2022-12-03????` proves `县长??许??河`; and
 * in front of most lines, where the two blanks of a paragraph stood.
 */
export function* lostBlanks(source: string): Generator<Removal> {
  if (!source.includes("??")) return;
  yield* indents(source);
  const found = [...source.matchAll(BLANKS)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  if (!found.some(({ start }) => DATE.test(source.slice(Math.max(0, start - REACH), start)))) return;
  for (const [i, span] of found.entries()) {
    const dated = DATE.test(source.slice(Math.max(0, span.start - REACH), span.start));
    if ((dated || isNear(span, found[i - 1]) || isNear(span, found[i + 1])) && stands(source, span.start))
      yield removedAs("lost-blank", span, { leaves: "blank" });
  }
}

/** `??今年以来，…`: lines that begin so, where nearly all do. A title on the first line may stand in the middle, without. */
function* indents(source: string): Generator<Removal> {
  const found = [...source.matchAll(INDENT)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  if (found.length < LEAST_INDENTS) return;
  const written = source.split("\n").filter((line) => /\S/u.test(line)).length;
  if (found.length < MOST * written) return;
  for (const span of found) yield removedAs("lost-blank", span);
}
const INDENT = /^\?{2,8}(?=[^?\s])/gmu;
const LEAST_INDENTS = 3;
const MOST = 0.6;

/** 政??府??工??作: blanks that a page lost come in company. */
const NEAR = 8;

const isNear = (a: Span, b: Span | undefined): boolean =>
  b !== undefined && Math.max(a.start, b.start) - Math.min(a.end, b.end) <= NEAR;

/** Behind a character, a digit or a mark that asks nothing. */
const stands = (source: string, at: number): boolean =>
  isHan(source.charCodeAt(at - 1)) || /[\d\s，。：:]/u.test(source[at - 1] ?? "");
