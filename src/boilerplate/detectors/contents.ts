import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { skeleton } from "../skeleton.js";

const LABEL = /^(?:目录|目次|提纲|目录\/提纲|内容目录|文章目录|本文目录|contents)[:]?$/u;
/** What a label or an entry may begin with. */
const BEGINS = /[目提内文本cC第一二三四五六七八九十（(\d【]/u;
const SEARCHED = 60;
const LONGEST_ENTRY = 60;

/**
 * Removes a table of contents in front of the report: a label (`目　录`) with at least three lines behind it that
 * all come again as headings, or at least four such lines without a label.
 */
export function removeContents(source: string, lines: Lines, taken: (line: number) => boolean, ledger: Ledger): void {
  const bones = (line: number): string =>
    skeleton(source, lines.start[line] ?? 0, Math.min(lines.end[line] ?? 0, (lines.start[line] ?? 0) + 120)).text;
  for (let line = 0; line < Math.min(lines.count, SEARCHED); line++) {
    if (taken(line) || !BEGINS.test(source[lines.start[line] ?? 0] ?? "")) continue;
    const labelled = LABEL.test(bones(line));
    const first = labelled ? line + 1 : line;
    if (!labelled && !isEntry(bones(line))) continue;
    const entries: string[] = [];
    while (first + entries.length < lines.count && entries.length < 120) {
      const text = bones(first + entries.length);
      const name = entryName(text);
      if (!isEntry(text) || (entries.length > 0 && name === entries[0])) break;
      entries.push(name);
    }
    if (entries.length < (labelled ? 3 : 4)) continue;
    const again = countAgain(source, lines, first + entries.length, entries, bones);
    if (again < (labelled ? 3 : 4) || again < entries.length * 0.8) continue;
    ledger.add({
      start: lines.start[line] ?? 0,
      end: lines.end[first + entries.length - 1] ?? 0,
      rule: "contents",
      category: "navigation",
      leaves: "nothing",
    });
    return;
  }
}

const isEntry = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= LONGEST_ENTRY &&
  /^(?:第?[一二三四五六七八九十]{1,3}[、.章节部]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.])/u.test(text) &&
  !/[。;!]/u.test(text);

/** The entry without leaders and page number: `一、回顾…………3`. */
const entryName = (text: string): string => text.replace(/[-….。·]{2,}\d{0,3}$|(?<=[\u3400-\u9fff）])\d{1,3}$/u, "");

/** How many entries come again, in order, at the beginning of a line. */
function countAgain(
  source: string,
  lines: Lines,
  from: number,
  entries: readonly string[],
  bones: (line: number) => string,
): number {
  let next = 0;
  for (let line = from; line < lines.count && next < entries.length; line++) {
    if ((lines.end[line] ?? 0) - (lines.start[line] ?? 0) < 3) continue;
    if (!/[第一二三四五六七八九十（(\d]/u.test(source[lines.start[line] ?? 0] ?? "")) continue;
    if (bones(line).startsWith(entries[next] ?? "\n")) next++;
  }
  return next;
}
