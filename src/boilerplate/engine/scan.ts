import type { Line } from "../../text/lines.js";
import { unitAt } from "../../text/unit-at.js";
import { NOTHING, PAIR, SINGLE } from "./anchors.js";
import type { Matcher, Matchers } from "./matcher.js";
import { ANYWHERE, AT_EDGE, AT_END } from "./reach.js";

/** The first and the last so many characters are the head and the tail. */
export const EDGE = 1500;
/** What is glued behind a last sentence is no longer than this. */
export const CLOSING_REACH = 80;

/** Lines longer than this are paragraphs: no rule takes one whole. */
export const LONGEST_ROW = 240;

/** What one pass over the text finds: which lines may be boilerplate, and where rules may apply inside lines. */
export interface Scan {
  /** Short lines in which an anchor of a rule stands, with the rules that may apply. */
  readonly rows: ReadonlyMap<Line, readonly Matcher[]>;
  /** Offsets of anchors of rules that may stand inside a line, ascending, and the anchors. */
  readonly at: readonly number[];
  readonly anchor: readonly number[];
}

/** The rules that may take a line whole, by the anchors that stand in it. */
export function rowCandidates(source: string, start: number, end: number, matchers: Matchers): readonly Matcher[] {
  const { anchors, own, chosen } = matchers;
  chosen.begin();
  chosen.addAll(own[0]);
  let next = unitAt(source, start);
  for (let i = start; i < end; i++) {
    const code = next;
    next = unitAt(source, i + 1);
    if (anchors.first[code] === 0) continue;
    const begins = anchors.beginning(code, next);
    if (begins === NOTHING) continue;
    chosen.addAll(own[anchors.single[anchors.first[code] ?? 0] ?? 0]);
    if ((begins & PAIR) !== 0) chosen.addAll(own[anchors.pair(source, i, end)]);
  }
  return chosen.taken();
}

export function scan(source: string, lines: readonly Line[], matchers: Matchers): Scan {
  const rows = new Map<Line, readonly Matcher[]>();
  const noted: Noted = { at: [], anchor: [] };
  for (const line of lines) {
    const { start, end } = line;
    const candidate = noteAnchors(source, line, matchers, noted);
    if (candidate && end - start <= LONGEST_ROW) rows.set(line, rowCandidates(source, start, end, matchers));
  }
  return { rows, ...noted };
}

interface Noted {
  readonly at: number[];
  readonly anchor: number[];
}

/** Notes the anchors of a line; whether one of a rule that takes any line whole is among them. */
function noteAnchors(
  source: string,
  { start, end }: Line,
  { anchors, anyLine, reach }: Matchers,
  noted: Noted,
): boolean {
  const { first, single } = anchors;
  let candidate = false;
  let next = unitAt(source, start);
  for (let i = start; i < end; i++) {
    const code = next;
    next = unitAt(source, i + 1);
    if (first[code] === 0) continue;
    const begins = anchors.beginning(code, next);
    if (begins === NOTHING) continue;
    const one = (begins & SINGLE) === 0 ? 0 : (single[first[code] ?? 0] ?? 0);
    const two = (begins & PAIR) === 0 ? 0 : anchors.pair(source, i, end);
    candidate ||= anyLine[one] === 1 || anyLine[two] === 1;
    const here = hereOf(i, end, source.length);
    for (const id of [one, two]) {
      if (((reach[id] ?? 0) & here) === 0) continue;
      noted.at.push(i);
      noted.anchor.push(id);
    }
  }
  return candidate;
}

/** Which rules inside lines may apply at a place of a line that ends at `end`. */
const hereOf = (at: number, end: number, length: number): number =>
  ANYWHERE | (at < EDGE || at >= length - EDGE ? AT_EDGE : 0) | (end - at <= CLOSING ? AT_END : 0);

/** What is glued behind a last sentence, and the sentence's anchor, lie this near to the line's end. */
const CLOSING = CLOSING_REACH + LONGEST_ROW;
