import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";

/**
 * A line that may be a page number. `marked`: `- 1 -`, `第1页`, `1/12`, which little else looks like; the others are a
 * bare `1` or a chunk counter `2、` in front of text.
 */
interface Candidate {
  readonly value: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly form: "marked" | "bare" | "chunk";
}

const DASH = "[-—–―－─~·]{1,3}";
const MARKED = new RegExp(
  `^(?:${DASH}\\s*(\\d{1,4})\\s*${DASH}|第\\s*(\\d{1,4})\\s*页|(\\d{1,4})\\s*[/／]\\s*\\d{1,4}|[（(]\\s*(\\d{1,4})\\s*[/／]\\s*\\d{1,4}\\s*[）)]|(?:page|p\\.?)\\s*(\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?|[·•]\\s*(\\d{1,4})\\s*[·•])$`,
  "iu",
);
const BARE = /^\d{1,4}$/u;
const CHUNK = /^(\d{1,3})[、.．]、?(?=[^\d\s])/u;

/** Removes page numbers where they are proved: an ascending run, spread over the text or cutting sentences. */
export function removePageNumbers(
  source: string,
  lines: Lines,
  taken: (line: number) => boolean,
  ledger: Ledger,
): void {
  const found: Candidate[] = [];
  for (let line = 0; line < lines.count; line++) {
    const candidate = read(source, lines, line);
    if (candidate && !taken(line)) found.push(candidate);
  }
  removeGlued(source, ledger);
  const cuts = (c: Candidate): boolean => cutsSentence(source, lines, c);
  for (const form of ["marked", "bare", "chunk"] as const) {
    for (const run of runs(found.filter((c) => c.form === form))) {
      if (!isProved(run, form, cuts)) continue;
      for (const { start, end } of run)
        ledger.add({ start, end, rule: "page-number-run", category: "page-number", leaves: "nothing" });
    }
  }
}

/** `…发展- 3 -势头`: a page's foot amid a line. */
const GLUED = /[-—–－]\s?(\d{1,3})\s?[-—–－]\s?/g;
const BEFORE_GLUED = /[\u3400-\u9fff，。；、）]\s?$/u;
const BEHIND_GLUED = /^[\u3400-\u9fff（“]/u;

/** Page numbers that lost their line breaks: at least three between Chinese characters, ascending from the first on. */
function removeGlued(source: string, ledger: Ledger): void {
  const found: Candidate[] = [];
  for (const match of source.matchAll(GLUED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      !BEFORE_GLUED.test(source.slice(Math.max(0, start - 2), start)) ||
      !BEHIND_GLUED.test(source.slice(end, end + 1))
    )
      continue;
    found.push({ value: Number(match[1]), line: 0, start, end, form: "marked" });
  }
  for (const run of runs(found)) {
    if (run.length < 3 || (run[0]?.value ?? 0) > 3) continue;
    for (const { start, end } of run)
      ledger.add({ start, end, rule: "page-number-run", category: "page-number", leaves: "nothing" });
  }
}

function read(source: string, lines: Lines, line: number): Candidate | null {
  const start = lines.start[line] ?? 0;
  const end = lines.end[line] ?? 0;
  if (end - start <= 20) {
    const text = halfWidth(source.slice(start, end));
    const marked = MARKED.exec(text);
    const number = marked?.slice(1).find((g) => g !== undefined);
    if (number !== undefined) return { value: Number(number), line, start, end, form: "marked" };
    if (BARE.test(text)) return { value: Number(text), line, start, end, form: "bare" };
  }
  const code = source.charCodeAt(start);
  if (code < 0x30 || code > 0x39) return null;
  const chunk = CHUNK.exec(source.slice(start, start + 8));
  if (!chunk) return null;
  return { value: Number(chunk[1]), line, start, end: start + chunk[0].length, form: "chunk" };
}

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

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

function isProved(run: readonly Candidate[], form: Candidate["form"], cuts: (c: Candidate) => boolean): boolean {
  const cutting = run.filter(cuts).length;
  if (form === "marked") return run.length >= 2 || cutting === 1;
  if (run.length < 2 || (run[0]?.value ?? 0) > 3) return false;
  const gaps = run.slice(1).map((c, i) => c.start - (run[i]?.end ?? 0));
  if (form === "chunk") return cutting === run.length && gaps.every((g) => g >= 150 && g <= 1200);
  // Serial numbers of a table stand close together; a figure on a line of its own is followed by its unit.
  if (cutting * 2 >= run.length && cutting >= 2) return true;
  return run.length >= 3 && gaps.every((g) => g >= 200) && cutting >= 1;
}

const UNIT =
  /^(?:[万亿千百十]?(?:元|亩|吨|人|户|个|家|公里|平方|米|头|只|条|项|次|处|件|套|台|辆|名|所|座|村|年|月|日|天|倍|株|公斤|斤|级|位|批|期|场|例|份|部|组|宗|户次|人次|岁|栋|间|米|升|度|元)|[%％‰、.．）)])/u;

/** The two lines around a candidate are halves of one sentence. */
function cutsSentence(source: string, lines: Lines, c: Candidate): boolean {
  if (c.line === 0) return false;
  const beforeStart = lines.start[c.line - 1] ?? 0;
  const beforeEnd = lines.end[c.line - 1] ?? 0;
  const behind = c.form === "chunk" ? c.end : (lines.start[c.line + 1] ?? source.length);
  const last = source[beforeEnd - 1] ?? "";
  const next = source.slice(behind, behind + 6);
  // `4022⏎- 6 -⏎万元`: dashes say enough; a bare figure before its unit is the author's.
  const halves = c.form === "marked" ? /[\p{Script=Han}\d，,、“（(]/u : /[\p{Script=Han}，,、“（(]/u;
  return (
    beforeEnd - beforeStart >= 12 &&
    halves.test(last) &&
    /^[\p{Script=Han}\d，,、。；”）)]/u.test(next) &&
    (c.form === "marked" || !(UNIT.test(next) || /^\d/u.test(next)))
  );
}
