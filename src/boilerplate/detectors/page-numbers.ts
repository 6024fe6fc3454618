import { pattern } from "../../lexicon/pattern.js";
import { isRangeSign, matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

/**
 * A line that may be a page number. `marked`: `- 1 -`, `第1页`, `1/12`, which little else looks like; or a bare `1`.
 */
interface Candidate {
  readonly value: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly form: "marked" | "bare";
  /** Which marks: a page may bear 第1页 at its head and - 1 - at its foot, each a run of its own. */
  readonly style: number;
}

export const LONGEST_PAGE_NUMBER = 20;
const DASH = "[-—–―－─~·]{1,3}";
const MARKED = new RegExp(
  `^(?:${DASH}\\s*(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?\\s*${DASH}|(?:${DASH}\\s*)?第\\s*(\\d{1,4})\\s*页(?:\\s*${DASH})?|(\\d{1,4})\\s*[/／]\\s*\\d{1,4}\\s*页?|[（(]\\s*(\\d{1,4})\\s*[/／]\\s*\\d{1,4}\\s*[）)]|(?:page|p\\.?)\\s*(\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?|[·•]\\s*(\\d{1,4})\\s*[·•])$`,
  "iu",
);
/** [3], 【3】, |3|, ~3~: marks that an author may put round a number too. */
const FRAMED = /^[[【（(<〈《「{|*#=~_☆★]{1,3}\s*(\d{1,4})\s*[\]】）)>〉》」}|*#=~_☆★]{1,3}$/u;
const BARE = /^\d{1,4}$/u;

/** Page numbers where they are proved: an ascending run, spread over the text or cutting sentences. */
export function* pageNumbers({ source, lines, removals, decide }: Page): Generator<Removal> {
  const found = lines.flatMap((line, i) => {
    const candidate = read(source, line, i);
    return candidate === null || removals.covers(line) ? [] : [candidate];
  });
  yield* gluedPageNumbers(source);
  const cuts = (c: Candidate): boolean => cutsSentence(source, lines, c);
  for (const alike of byStyle(found)) {
    for (const run of runs(alike)) {
      const whole = run.length === alike.length;
      if (isProved(run, cuts) || (whole && standsAlone(source, lines, run))) yield* run.map(pageNumber);
      else if (run.length > 1)
        for (const { start, end } of run)
          decide?.({ pass: "boilerplate", code: "line-kept", start, end, chosen: null, by: ["page-number-run"] });
    }
  }
}

/** Whether a line says a page's number in so many marks (- 1 -, 第1页), proved or not. */
export const isPageNumber = (line: string): boolean =>
  line.length <= LONGEST_PAGE_NUMBER && MARKED.test(matchingForm(line).trim());

const pageNumber = (candidate: Candidate): Removal => removedAs("page-number-run", candidate);

/** `…发展- 3 -势头`: a page's foot amid a line. */
const GLUED = /[-—–－]\s?(\d{1,3})\s?[-—–－]\s?/g;
const BEFORE_GLUED = /[\u3400-\u9fff，。；、）]\s?$/u;
const BEHIND_GLUED = /^[\u3400-\u9fff（“]/u;

/** Page numbers that lost their line breaks: at least three between Chinese characters, ascending from the first on. */
function* gluedPageNumbers(source: string): Generator<Removal> {
  const found: Candidate[] = [];
  for (const match of source.matchAll(GLUED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (BEFORE_GLUED.test(source.slice(Math.max(0, start - 2), start)) && BEHIND_GLUED.test(source.slice(end, end + 1)))
      found.push({ value: Number(match[1]), line: 0, start, end, form: "marked", style: 0 });
  }
  for (const run of runs(found)) if (run.length >= LEAST_GLUED && startsLow(run)) yield* run.map(pageNumber);
}

const LEAST_GLUED = 3;
/** A run begins with one of the first pages. */
const startsLow = ([first]: readonly Candidate[]): boolean => first !== undefined && first.value <= 3;

function read(source: string, { start, end }: Line, line: number): Candidate | null {
  if (end - start <= LONGEST_PAGE_NUMBER) {
    const text = matchingForm(source.slice(start, end));
    const groups = MARKED.exec(text)?.slice(1) ?? [];
    const style = groups.findIndex((group) => group !== undefined);
    if (style >= 0) return { value: Number(groups[style]), line, start, end, form: "marked", style };
    const framed = FRAMED.exec(text)?.[1];
    if (framed !== undefined) return { value: Number(framed), line, start, end, form: "bare", style: FRAMED_STYLE };
    if (BARE.test(text)) return { value: Number(text), line, start, end, form: "bare", style };
  }
  return null;
}

/** No group of `MARKED`. */
const FRAMED_STYLE = -2;

function byStyle(found: readonly Candidate[]): Iterable<Candidate[]> {
  const styles = new Map<number, Candidate[]>();
  for (const candidate of found) {
    const alike = styles.get(candidate.style);
    if (alike === undefined) styles.set(candidate.style, [candidate]);
    else alike.push(candidate);
  }
  return styles.values();
}

/** Every maximal chain of candidates whose values ascend by one, in order of place. */
function runs(found: readonly Candidate[]): Candidate[][] {
  const byLast = new Map<number, Candidate[]>();
  const all: Candidate[][] = [];
  for (const candidate of found) {
    const run = byLast.get(candidate.value - 1);
    if (run) {
      run.push(candidate);
      byLast.delete(candidate.value - 1);
      byLast.set(candidate.value, run);
    } else if (!byLast.has(candidate.value) || candidate.value === 1) {
      const fresh = [candidate];
      all.push(fresh);
      byLast.set(candidate.value, fresh);
    }
  }
  return all;
}

/** A page holds so many characters. */
const LEAST_PAGE = 200;

function isProved(run: readonly Candidate[], cuts: (c: Candidate) => boolean): boolean {
  const cutting = run.filter(cuts).length;
  if (run[0]?.form === "marked") return (run.length >= 2 && (cutting > 0 || !isFigures(run))) || cutting === 1;
  if (run.length < 2 || !startsLow(run)) return false;
  const gaps = run.slice(1).map((c, i) => c.start - (run[i]?.end ?? c.start));
  // Serial numbers of a table stand close together; a figure on a line of its own is followed by its unit.
  if (cutting * 2 >= run.length && cutting >= 2) return true;
  return run.length >= 3 && gaps.every((g) => g >= LEAST_PAGE) && cutting >= 1;
}

/** 1/3, 2/3, 3/3 a line apart are how far a task is done. */
function isFigures(run: readonly Candidate[]): boolean {
  const [first] = run;
  const last = run.at(-1);
  return first !== undefined && last !== undefined && last.start - first.end < (run.length - 1) * LEAST_BETWEEN;
}
const LEAST_BETWEEN = 60;

/** A short text has one page's foot: `- 1 -`, or a bare 1 amid lines of which a blank one parts every two. */
function standsAlone(source: string, lines: readonly Line[], run: readonly Candidate[]): boolean {
  if (!startsLow(run)) return false;
  if (run.every(({ start, form }) => form === "marked" && isRangeSign(source[start] ?? ""))) return true;
  const isBehindText = (at: number): boolean => {
    const before = lines[at - 1];
    return before !== undefined && before.end - before.start >= SHORTEST_CUT;
  };
  if (run.every(({ start, end, line }) => isBehindText(line) && numbersAll(source.slice(start, end), run.length)))
    return true;
  if (lines.length < LEAST_DOUBLE || !lines.every(({ afterBlank }, i) => i === 0 || afterBlank)) return false;
  return run.every(({ line }) => {
    const before = lines[line - 1];
    const behind = lines[line + 1];
    if (before === undefined || behind === undefined || behind.end - behind.start < SHORTEST_CUT) return false;
    const next = matchingForm(source.slice(behind.start, behind.start + 6));
    return before.end - before.start >= SHORTEST_CUT && !unit.test(next) && !/^\d/u.test(next);
  });
}
const LEAST_DOUBLE = 6;

/** 1/2 and no more: the last of the pages bears its number or not. */
function numbersAll(text: string, found: number): boolean {
  const total = Number(/[/／]\s*(\d{1,4})/u.exec(text)?.[1] ?? 0);
  return total === found || total === found + 1;
}

const unit = pattern("behind-number.unit");
const SHORTEST_CUT = 12;

/** The two lines around a candidate are halves of one sentence. */
function cutsSentence(source: string, lines: readonly Line[], c: Candidate): boolean {
  const before = lines[c.line - 1];
  if (before === undefined || before.end - before.start < SHORTEST_CUT) return false;
  const behind = lines[c.line + 1]?.start ?? source.length;
  const last = source[before.end - 1] ?? "";
  const next = source.slice(behind, behind + 6);
  // `4022⏎- 6 -⏎万元`: dashes say enough; a bare figure before its unit is the author's.
  const halves = c.form === "marked" ? /[\p{Script=Han}\d，,、“（(]/u : /[\p{Script=Han}，,、“（(]/u;
  return (
    halves.test(last) &&
    /^[\p{Script=Han}\d，,、。；”）)]/u.test(next) &&
    (c.form === "marked" || !(unit.test(matchingForm(next)) || /^\d/u.test(next)))
  );
}
