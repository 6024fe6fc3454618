import type { MarkedText } from "../lexicon/marks.js";
import { firstFrom, firstSpanFrom } from "../text/ascending.js";
import type { Candidate } from "./candidates.js";
import { type NumberAtLine, numbersAtLines } from "./numbers-at-lines.js";

/**
 * Numbers at the head of lines that are numbering only where their siblings prove it: 1 产业发展, 1.1 工业, 一 工业经济, and
 * 一，主要工作, whose mark is a sentence's. A run counts from one, has two and more members, and its members have text,
 * which tells them from the rows of a table. And 三以项目为支撑, whose mark was lost, is what 二、 and 四、 lack.
 *
 * @returns all candidates in order: those given, with what was proven among them and beside them
 */
export function withProven(author: MarkedText, candidates: readonly Candidate[]): Candidate[] {
  const lines = numbersAtLines(author);
  const doubtful = candidates.filter((c) => c.ambiguous && c.place === "paragraph");
  const blank = provenRuns(
    author,
    lines.filter((line) => line.hasBlank && line.path.length === 1),
  );
  const proven = [
    ...blank,
    ...provenDecimals(author, lines, [...candidates, ...blank]),
    ...lostMarks(lines, candidates),
  ];
  const sure = new Set(provenRuns(author, doubtful.map(asNumber)).map(({ start }) => start));
  const taken = new Set(candidates.filter((c) => !c.ambiguous).map(({ start }) => start));
  const added = proven.filter(({ start }) => !taken.has(start));
  // 1.1 read as 1. with a figure behind it gives way.
  const replaced = new Set(added.map(({ start }) => start));
  return [
    ...candidates
      .filter(({ start }) => !replaced.has(start))
      .map((c) => (sure.has(c.start) ? { ...c, ambiguous: false } : c)),
    ...added.map(asCandidate),
  ].sort((a, b) => a.start - b.start);
}

const asNumber = ({ start, end, style, ordinal }: Candidate): NumberAtLine => ({
  start,
  end,
  style,
  path: [ordinal],
  hasBlank: false,
});

const asCandidate = ({ start, end, style, path }: NumberAtLine): Candidate => ({
  start,
  end,
  style,
  ordinal: path.at(-1) ?? 0,
  place: "paragraph",
  sentenceStart: start,
  ambiguous: false,
});

const LEAST_MEMBERS = 2;

/** Runs that count from one, two and more, whose members have text. */
function provenRuns(author: MarkedText, numbers: readonly NumberAtLine[]): NumberAtLine[] {
  const starts = numbers.map(({ start }) => start);
  const proven: NumberAtLine[] = [];
  for (const style of ["chinese", "arabic"] as const) {
    let run: NumberAtLine[] = [];
    const close = (): void => {
      const inner = run.slice(0, -1);
      if (run.length >= LEAST_MEMBERS && inner.filter((n) => hasText(author, n, starts)).length * 2 > inner.length)
        proven.push(...run);
      run = [];
    };
    for (const number of numbers.filter((n) => n.style === style)) {
      const ordinal = number.path.at(-1);
      if (ordinal !== run.length + 1) close();
      if (ordinal === run.length + 1) run.push(number);
    }
    close();
  }
  return proven;
}

/** A heading alone on its line with a paragraph below, or a sentence with another behind it; no row of a table. */
function hasText({ matching }: MarkedText, { end }: NumberAtLine, starts: readonly number[]): boolean {
  const newline = matching.indexOf("\n", end);
  const stop = newline < 0 ? matching.length : newline;
  const mark = matching.slice(end, stop).search(/[。：；]/u);
  if (mark >= 0 && end + mark + 1 < stop) return true;
  const next = newline + 1;
  return newline >= 0 && starts[firstFrom(starts, next)] !== next && mark < 0 && stop - end <= LONGEST_LINE;
}

const LONGEST_LINE = 40;

/** 1.1 below 1 and behind 1.0 or nothing: its path is that of the number above it, and one more. */
function provenDecimals(
  author: MarkedText,
  lines: readonly NumberAtLine[],
  above: readonly { readonly start: number; readonly ordinal?: number; readonly path?: readonly number[] }[],
): NumberAtLine[] {
  const known = new Map<string, number>();
  const proven: NumberAtLine[] = [];
  const parents = above
    .map((one) => ({ start: one.start, key: `${one.path?.at(-1) ?? one.ordinal ?? 0}` }))
    .sort((a, b) => a.start - b.start);
  let parentAt = 0;
  let parent = "";
  for (const line of lines) {
    if (line.path.length < 2) continue;
    for (let p = parents[parentAt]; p !== undefined && p.start < line.start; p = parents[++parentAt]) parent = p.key;
    const prefix = line.path.slice(0, -1).join(".");
    const ordinal = line.path.at(-1) ?? 0;
    const follows = (known.get(prefix) ?? 0) === ordinal - 1;
    const below = line.path.length === 2 ? parent === prefix || known.has(prefix) : known.has(prefix);
    if (!follows || !below || !isShortLine(author, line)) continue;
    known.set(prefix, ordinal);
    known.set(line.path.join("."), 0);
    proven.push(line);
  }
  return proven;
}

/** A heading's words, not 1.1亿元 and what it was spent on. */
function isShortLine({ matching }: MarkedText, { end, hasBlank }: NumberAtLine): boolean {
  const newline = matching.indexOf("\n", end);
  const words = matching.slice(end, newline < 0 ? matching.length : newline);
  const stop = words.search(/[。：；，]/u);
  return (
    hasBlank &&
    (stop < 0 ? words.length : stop) <= LONGEST_LINE &&
    !/\d/u.test(words.slice(0, stop < 0 ? undefined : stop))
  );
}

/** 二、… 三以项目为支撑… 四、…: the number that exactly lacks between two that have their mark. */
function lostMarks(lines: readonly NumberAtLine[], candidates: readonly Candidate[]): NumberAtLine[] {
  const marked = candidates.filter((c) => c.place === "paragraph" && c.style === "chinese" && !c.ambiguous);
  return lines.filter((line) => {
    if (line.style !== "chinese" || line.hasBlank) return false;
    const next = firstSpanFrom(marked, line.start + 1);
    const ordinal = line.path[0] ?? 0;
    return next > 0 && marked[next - 1]?.ordinal === ordinal - 1 && marked[next]?.ordinal === ordinal + 1;
  });
}
