import type { Lines } from "./lines.js";
import type { Matcher, Matchers } from "./matcher.js";

/** Lines longer than this are paragraphs: no rule takes one whole. */
export const LONGEST_ROW = 240;

/** What one pass over the text finds: which lines may be boilerplate, and where rules may apply inside lines. */
export interface Scan {
  /** Short lines in which an anchor of a rule stands, with the rules that may apply. */
  readonly rows: ReadonlyMap<number, ReadonlySet<Matcher>>;
  /** Offsets of anchors of rules that may stand inside a line, ascending, and the anchors. */
  readonly at: readonly number[];
  readonly anchor: readonly number[];
}

/** The rules that may take a line whole, by the anchors that stand in it. */
export function rowCandidates(source: string, start: number, end: number, matchers: Matchers): ReadonlySet<Matcher> {
  const found = new Set<Matcher>(matchers.own[0]);
  const { anchors } = matchers;
  const add = (anchor: number): void => {
    for (const matcher of matchers.own[anchor] ?? []) found.add(matcher);
  };
  for (let i = start; i < end; i++) {
    const first = anchors.first[source.charCodeAt(i)] ?? 0;
    if (first === 0) continue;
    add(anchors.single[first] ?? 0);
    add(anchors.pair(source, i, end));
  }
  return found;
}

export function scan(source: string, lines: Lines, matchers: Matchers): Scan {
  const { anchors } = matchers;
  const anyLine = Uint8Array.from(matchers.own, (list) => (list.some((m) => m.rule.where === "line") ? 1 : 0));
  const inside = Uint8Array.from(matchers.inside, (list) => (list.length > 0 ? 1 : 0));
  anyLine[0] = 0;
  inside[0] = 0;
  const rows = new Map<number, ReadonlySet<Matcher>>();
  const at: number[] = [];
  const anchor: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    let candidate = false;
    for (let i = start; i < end; i++) {
      const first = anchors.first[source.charCodeAt(i)] ?? 0;
      if (first === 0) continue;
      const single = anchors.single[first] ?? 0;
      const pair = anchors.pair(source, i, end);
      if (anyLine[single] === 1 || anyLine[pair] === 1) candidate = true;
      if (inside[single] === 1) {
        at.push(i);
        anchor.push(single);
      }
      if (inside[pair] === 1) {
        at.push(i);
        anchor.push(pair);
      }
    }
    if (candidate && end - start <= LONGEST_ROW) rows.set(line, rowCandidates(source, start, end, matchers));
  }
  return { rows, at, anchor };
}
