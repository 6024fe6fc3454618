import type { Line } from "../../text/lines.js";
import { advertGroups, hasReportWords } from "../adverts.js";
import { isAuthors, isTitleLike } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import { cuts } from "./cutting-lines.js";
import { foreignShare } from "./foreign.js";

const SHORTEST = 4;
const LONGEST = 140;
/** A line that stands so often is looked at. */
const OFTEN = 3;
const HEAD_LINES = 6;

/**
 * Lines that no rule names and that a site pushed in again and again: the same line at least three times (or twice,
 * where it has the words of an advert), about something that the report does not speak of. An author repeats lines too
 * (`（一）工作目标`, `责任单位：镇城建办`, `今年以来，我们…`), but in the report's own words.
 */
export function* repeatedLines(page: Page): Generator<Removal> {
  const { source, lines, removals, decide } = page;
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (line.end - line.start < SHORTEST || line.end - line.start > LONGEST || removals.covers(line)) return;
    const text = masked(source.slice(line.start, line.end));
    const known = places.get(text);
    if (known === undefined) places.set(text, [i]);
    else known.push(i);
  });
  const closes = once(() => closesLines(source, lines));
  for (const [text, at] of places) {
    if (at.length < 2 || !hasNewCompany(source, lines, at)) continue;
    // The report's title, which each page has at its head, stays where it stands first: see title-copies.ts.
    const [first] = at;
    const opening = first === undefined || first >= HEAD_LINES ? undefined : lines[first];
    if (opening !== undefined && page.titleOn(opening) !== null) continue;
    const strange = isStrange(page, text, at) || (!isTitleLike(text) && partsSentences(page, at) && closes());
    for (const i of at) {
      const line = lines[i];
      if (line === undefined) continue;
      const { start, end } = line;
      if (strange) yield removedAs("repeated-line", line);
      else if (at.length >= OFTEN)
        decide?.({ pass: "boilerplate", code: "line-kept", start, end, chosen: null, by: ["repeated-line"] });
    }
  }
}

/** Of the longer lines so many end with a mark: none was wrapped. */
const CLOSING = 0.8;
const MARK = /[。！？；：:;.!?”"）)…]$/u;

const partsSentences = (page: Page, at: readonly number[]): boolean =>
  at.length >= OFTEN && at.filter((i) => cuts(page, i)).length >= at.length * CLOSING;

function closesLines(source: string, lines: readonly Line[]): boolean {
  const long = lines.filter(({ start, end }) => end - start >= SHORTEST_LONG);
  if (long.length < LEAST_LONG) return false;
  return long.filter(({ end }) => MARK.test(source.slice(end - 1, end))).length >= long.length * CLOSING;
}
const SHORTEST_LONG = 60;
const LEAST_LONG = 8;

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** An account that is drawn anew each time: 墨香阁 公众号：moxiang7788 */
const masked = (text: string): string =>
  text.replace(/(?<=[a-z：:])(?:\d{3,}$|\d{5,})/giu, (digits) => "0".repeat(digits.length));

function isStrange(page: Page, text: string, at: readonly number[]): boolean {
  const folded = foldedText(text, 0, text.length).text;
  const groups = advertGroups(folded).size;
  if (groups >= 2) return true;
  return at.length >= OFTEN && !isCloseTogether(at) && isForeign(page, { text, folded, groups, copies: at.length });
}

/** Rows of a table (`启动`, `2022年`) repeat every few lines; a watermark is spread over the text. */
const isCloseTogether = (at: readonly number[]): boolean =>
  at.slice(1).filter((line, i) => line - (at[i] ?? line) <= 2).length * 2 > at.length;

/** The lines in front of the copies differ: where they are the same, a whole passage stands again. */
function hasNewCompany(source: string, lines: readonly Line[], at: readonly number[]): boolean {
  const before = at.map((i) => {
    const line = lines[i - 1];
    return line === undefined ? "" : source.slice(line.start, Math.min(line.end, line.start + 24));
  });
  return new Set(before).size * 2 > at.length;
}

interface Repeated {
  readonly text: string;
  readonly folded: string;
  /** Number of groups of advert words. */
  readonly groups: number;
  readonly copies: number;
}

/** Most of the line's pairs of characters stand nowhere else in the text. */
function isForeign(page: Page, line: Repeated): boolean {
  const { text, folded, groups, copies } = line;
  // 全镇上下团结一心，各项事业取得新的进步，为: one wrapped line of a sentence that an author wrote in each part.
  if (hasReportWords(folded)) return false;
  if (isAuthors(folded) || /[：。；，]$|^[-·]{1,3}[\u3400-\u9fff][^\n]*[^-·]$|^\d/u.test(folded))
    return groups >= 1 && !isAuthors(folded);
  const han = folded.replace(/[^\u3400-\u9fffa-z]/gu, "");
  // `特色亮点` under every heading is the author's.
  if (han.length < (groups >= 1 ? SHORTEST : SHORTEST_FOREIGN)) return false;
  const known = groups >= 1 || (copies >= MANY_COPIES && han.length >= LONG_FOREIGN);
  return foreignShare(page.pairs, text, copies) >= (known ? SHARE_KNOWN : SHARE);
}

const SHORTEST_FOREIGN = 7;
const LONG_FOREIGN = 10;
const MANY_COPIES = 5;
/** Of the pairs so many must be strange; fewer where words or the number of copies speak for a site. */
const SHARE = 0.6;
const SHARE_KNOWN = 0.3;

const SHORTEST_WITH_ENDING = 24;
const LONGEST_ENDING = 60;
const CLOSED = /[。！？；：，、!?;:,”）)…]/u;

/** Endings that stand behind the last mark of at least three paragraphs: `…发展。h6Q乡村百科--为乡村振兴助力`. */
export function* repeatedEndings({ source, paragraphs, removals }: Page): Generator<Removal> {
  const byTail = new Map<string, Line[]>();
  for (const line of paragraphs) {
    if (line.end - line.start < SHORTEST_WITH_ENDING || CLOSED.test(source[line.end - 1] ?? "")) continue;
    const key = source.slice(line.end - SHORTEST, line.end);
    const known = byTail.get(key);
    if (known === undefined) byTail.set(key, [line]);
    else known.push(line);
  }
  for (const lines of byTail.values()) {
    if (lines.length < OFTEN) continue;
    const endings = new Set(lines.map((line) => ending(source, line)));
    const [shared = ""] = endings;
    if (endings.size > 1 || shared.length < SHORTEST) continue;
    if (new Set(lines.map(({ start, end }) => source.slice(start, end))).size < lines.length) continue;
    for (const { end } of lines) {
      // …。&nbsp;&nbsp;— in front of a page's piece: behind the marks of a converter stands half a dash of the author's.
      const start = removals.behind({ start: end - shared.length, end });
      if (end - start >= SHORTEST) yield removedAs("repeated-ending", { start, end });
    }
  }
}

/** What follows the last sentence mark of a line, where it is short. */
function ending(source: string, { start, end }: Line): string {
  let at = end;
  while (at > start && end - at < LONGEST_ENDING && !/[。！？!?]/u.test(source[at - 1] ?? "")) at--;
  return at === start || end - at >= LONGEST_ENDING ? "" : source.slice(at, end).trim();
}
