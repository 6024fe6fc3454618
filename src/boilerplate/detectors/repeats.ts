import { advertWords, hasReportWords } from "../adverts.js";
import { isAuthors } from "../author.js";
import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { skeleton } from "../skeleton.js";

const SHORTEST = 4;
const LONGEST = 140;
/** A line that stands so often is looked at. */
const OFTEN = 3;

/**
 * Removes lines that no rule names and that a site pushed in again and again: the same line at least three times (or
 * twice, where it has the words of an advert), about something that the report does not speak of. An author repeats
 * lines too (`（一）工作目标`, `责任单位：镇城建办`, `今年以来，我们…`), but in the report's own words.
 */
export function removeRepeats(source: string, lines: Lines, taken: (line: number) => boolean, ledger: Ledger): void {
  const places = new Map<string, number[]>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    if (end - start < SHORTEST || end - start > LONGEST || taken(line)) continue;
    const text = source.slice(start, end);
    const known = places.get(text);
    if (known) known.push(line);
    else places.set(text, [line]);
  }
  for (const [text, at] of places) {
    if (at.length < 2) continue;
    if (!hasNewCompany(source, lines, at)) continue;
    const bones = skeleton(text, 0, text.length).text;
    const words = advertWords(bones);
    const strange =
      words >= 2 || (at.length >= OFTEN && !isCloseTogether(at) && isForeign(source, text, bones, words, at.length));
    if (!strange) continue;
    for (const line of at)
      ledger.add({
        start: lines.start[line] ?? 0,
        end: lines.end[line] ?? 0,
        rule: "repeated-line",
        category: "watermark",
        leaves: "nothing",
      });
  }
}

/** Rows of a table (`启动`, `2022年`) repeat every few lines; a watermark is spread over the text. */
const isCloseTogether = (at: readonly number[]): boolean =>
  at.slice(1).filter((line, i) => line - (at[i] ?? 0) <= 2).length * 2 > at.length;

const beginning = (source: string, lines: Lines, line: number): string => {
  const start = lines.start[line] ?? 0;
  return source.slice(start, Math.min(lines.end[line] ?? 0, start + 24));
};

/** The lines in front of the copies differ: where they are the same, a whole passage stands again. */
function hasNewCompany(source: string, lines: Lines, at: readonly number[]): boolean {
  const before = at.map((line) => (line === 0 ? "" : beginning(source, lines, line - 1)));
  return new Set(before).size * 2 > at.length;
}

/** Most of the line's pairs of characters stand nowhere else in the text. */
function isForeign(source: string, text: string, bones: string, words: number, copies: number): boolean {
  // 全镇上下团结一心，各项事业取得新的进步，为: one wrapped line of a sentence that an author wrote in each part.
  if (hasReportWords(bones)) return false;
  if (isAuthors(bones) || /[:。;,]$|^[-·]{1,3}[\u3400-\u9fff]|^\d/u.test(bones)) return words >= 1 && !isAuthors(bones);
  const han = bones.replace(/[^\u3400-\u9fffa-z]/gu, "");
  // `特色亮点` under every heading is the author's.
  if (han.length < (words >= 1 ? SHORTEST : 7)) return false;
  let strange = 0;
  let all = 0;
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (!/^[\u3400-\u9fffA-Za-z]{2}$/u.test(pair)) continue;
    all++;
    if (!standsElsewhere(source, pair, text, copies)) strange++;
  }
  return all > 0 && strange / all >= (words >= 1 || (copies >= 5 && han.length >= 10) ? 0.3 : 0.6);
}

/** Whether a pair occurs outside the copies of the line; looks no further than it must. */
function standsElsewhere(source: string, pair: string, text: string, copies: number): boolean {
  let within = 0;
  for (let i = text.indexOf(pair); i >= 0; i = text.indexOf(pair, i + 1)) within++;
  let left = within * copies;
  for (let i = source.indexOf(pair); i >= 0; i = source.indexOf(pair, i + 1)) if (--left < 0) return true;
  return false;
}

/** Endings that stand behind the last mark of at least three paragraphs: `…发展。h6Q乡村百科--为乡村振兴助力`. */
export function removeRepeatedEndings(source: string, lines: Lines, ledger: Ledger): void {
  const byTail = new Map<string, number[]>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    if (end - start < 24 || /[。！？；：，、!?;:,”）)…]/u.test(source[end - 1] ?? "")) continue;
    const key = source.slice(end - 4, end);
    const known = byTail.get(key);
    if (known) known.push(line);
    else byTail.set(key, [line]);
  }
  for (const at of byTail.values()) {
    if (at.length < OFTEN) continue;
    const endings = at.map((line) => ending(source, lines.start[line] ?? 0, lines.end[line] ?? 0));
    const [first] = endings;
    if (first === undefined || first.length < SHORTEST || endings.some((e) => e !== first)) continue;
    const whole = new Set(at.map((line) => source.slice(lines.start[line] ?? 0, lines.end[line] ?? 0)));
    if (whole.size < at.length) continue;
    for (const line of at) {
      const end = lines.end[line] ?? 0;
      ledger.add({ start: end - first.length, end, rule: "repeated-ending", category: "watermark", leaves: "nothing" });
    }
  }
}

/** What follows the last sentence mark of a line, where it is short. */
function ending(source: string, start: number, end: number): string {
  let at = end;
  while (at > start && end - at < 60 && !/[。！？!?]/u.test(source[at - 1] ?? "")) at--;
  return at === start || end - at >= 60 ? "" : source.slice(at, end).trim();
}
