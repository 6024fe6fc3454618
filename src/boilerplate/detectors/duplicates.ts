import type { Span } from "../../text/span.js";
import { isProse } from "../author.js";
import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { skeleton } from "../skeleton.js";

/** Only what stands this near the beginning is taken for an abstract. */
const HEAD_LINES = 30;
const HEAD_REACH = 4000;
const LABEL = /^\s*(?:【|\[)?(?:内容)?(?:摘要|提要|导读|简介|概要|概述|描述)(?:】|\])?\s*[:：]?\s*/u;

/** Chinese characters, digits and Latin letters only: what an abstract keeps of the text that it repeats. */
function letters(source: string, start: number, end: number): string {
  return source.slice(start, end).replace(/[^\u3400-\u9fff0-9A-Za-z]+/gu, "");
}

/**
 * Removes a site's abstract: a line at the head, with a label (`内容摘要：`) or cut off with dots, whose words are
 * the words with which the report then begins. Without that proof nothing is removed.
 */
export function removeAbstract(source: string, lines: Lines, ledger: Ledger): void {
  removeGluedAbstract(source, ledger);
  for (let i = 0; i < Math.min(lines.count, HEAD_LINES); i++) {
    const start = lines.start[i] ?? 0;
    if (start > HEAD_REACH) return;
    const end = lines.end[i] ?? 0;
    const label = LABEL.exec(source.slice(start, Math.min(end, start + 16)))?.[0] ?? "";
    // The label may have a line of its own.
    const alone = label !== "" && start + label.length >= end;
    const from = alone ? (lines.start[i + 1] ?? end) : start + label.length;
    const to = alone ? (lines.end[i + 1] ?? end) : end;
    if (to - from > 1500 || to - from < 20) continue;
    const dotted = /(?:\.{2,}|…+|阅读全文|查看全文|\[详细\])\s*$/u.test(source.slice(Math.max(from, to - 8), to));
    if (label === "" && !dotted && (to - from < 50 || i > 5)) continue;
    if (!repeatsWhatFollows(source, { start: from, end: to }, label !== "" || dotted)) continue;
    ledger.add({ start, end: to, rule: "site-abstract", category: "metadata", leaves: "nothing" });
    return;
  }
}

const GLUED = /(?:内容)?(?:摘要|提要|导读)[:：][^\n]{20,700}?(?:\.{3,}|…{1,6})/u;

/** The same amid a line, where a page lost its line breaks. */
function removeGluedAbstract(source: string, ledger: Ledger): void {
  const found = GLUED.exec(source.slice(0, HEAD_REACH));
  if (!found) return;
  const end = found.index + found[0].length;
  if (!repeatsWhatFollows(source, { start: found.index + (found[0].search(/[:：]/u) + 1), end }, true)) return;
  ledger.add({ start: found.index, end, rule: "site-abstract", category: "metadata", leaves: "nothing" });
}

/** Without label or dots the whole line must come again; else its last letters may be cut or damaged (`&ems......`). */
function repeatsWhatFollows(source: string, abstract: Span, mayBeCut: boolean): boolean {
  const own = letters(source, abstract.start, abstract.end);
  if (own.length < 15) return false;
  const following = letters(source, abstract.end, Math.min(source.length, abstract.end + 2600));
  const at = following.indexOf(own.slice(0, 12));
  if (at < 0 || at > 600) return false;
  let same = 0;
  while (same < own.length && own[same] === following[at + same]) same++;
  return mayBeCut ? same >= own.length - 8 && same >= own.length * 0.6 : same === own.length;
}

const LONG = 50;

/**
 * Removes the second copy of a report that a page holds twice: at least eight long lines, each again at the same
 * distance in lines, and next to no other long line among them.
 */
export function removeSecondCopy(source: string, lines: Lines, ledger: Ledger): void {
  const firstAt = new Map<string, number>();
  const byDistance = new Map<number, number[]>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    if (end - start < LONG) continue;
    // A line of megabytes is known by its beginning, end and length.
    const key =
      end - start < 400
        ? source.slice(start, end)
        : `${source.slice(start, start + 200)}${end - start}${source.slice(end - 200, end)}`;
    const before = firstAt.get(key);
    if (before === undefined) firstAt.set(key, line);
    else {
      const again = byDistance.get(line - before);
      if (again) again.push(line);
      else byDistance.set(line - before, [line]);
    }
  }
  // A text of many copies has as many distances; the first ones tell.
  for (const [distance, again] of [...byDistance].slice(0, 4)) {
    const first = again[0] ?? 0;
    const last = again.at(-1) ?? 0;
    if (again.length < 8) continue;
    const same = (line: number): boolean => areSame(source, lines, line, line - distance);
    let from = first;
    while (from - 1 > last - distance && same(from - 1)) from--;
    let to = last;
    while (to + 1 < lines.count && same(to + 1)) to++;
    if (from - distance < 0 || from <= to - distance) continue;
    let equal = 0;
    for (let line = from; line <= to; line++) if (same(line)) equal++;
    if (equal < (to - from + 1) * 0.95) continue;
    // What stands between the copies is the page's foot and head.
    let gap = from;
    while (
      gap - 1 > to - distance &&
      !isProse(skeleton(source, lines.start[gap - 1] ?? 0, lines.end[gap - 1] ?? 0).text)
    )
      gap--;
    ledger.add({
      start: lines.start[gap === to - distance + 1 ? gap : from] ?? 0,
      end: lines.end[to] ?? 0,
      rule: "second-copy",
      category: "repetition",
      leaves: "nothing",
    });
    return;
  }
}

function areSame(source: string, lines: Lines, a: number, b: number): boolean {
  const start = lines.start[a] ?? 0;
  const other = lines.start[b] ?? 0;
  const length = (lines.end[a] ?? 0) - start;
  if ((lines.end[b] ?? 0) - other !== length) return false;
  return source.slice(start, start + length) === source.slice(other, other + length);
}
