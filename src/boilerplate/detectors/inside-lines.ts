import { words } from "../../lexicon/lexicon.js";
import { isHan } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import { forEachMatch, type Hit, type Matcher, type Matchers } from "../engine/matcher.js";
import type { Rule, Zone } from "../engine/rule.js";
import { CLOSING_REACH, EDGE } from "../engine/scan.js";
import { type FoldedText, foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedBy } from "../removals.js";
import { extended } from "./extent.js";

/** How far around an anchor a match may reach. */
const BEFORE = 90;
const BEHIND = 180;

/** What rules name inside lines: a site's address amid a sentence, a notice behind the last one. */
export function insideLines(page: Page): Removal[] {
  const { source, matchers } = page;
  const removals: Removal[] = [];
  for (const window of windows(page)) {
    const { first, last, line } = window;
    const rules = candidates(page, window, matchers);
    if (rules.length === 0) continue;
    const folded = foldedText(source, Math.max(line.start, first - BEFORE), Math.min(line.end, last + BEHIND));
    for (const matcher of rules)
      forEachMatch(folded, matcher, (hit, prefix) => {
        const span = removedSpan(source, folded, hit, prefix, line);
        if (span !== null) removals.push(removedBy(span, hit));
      });
  }
  return removals;
}

/** Anchors of rules that stand near one another in a line. */
interface Window {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly anchors: readonly number[];
}

function* windows({ found, paragraphs }: Page): Generator<Window> {
  let at = 0;
  for (const line of paragraphs) {
    while ((found.at[at] ?? Number.POSITIVE_INFINITY) < line.end) {
      const first = found.at[at] ?? line.start;
      const anchors: number[] = [];
      let last = first;
      for (
        let next = found.at[at];
        next !== undefined && next < line.end && next - last < BEFORE;
        next = found.at[at]
      ) {
        anchors.push(found.anchor[at] ?? 0);
        last = next;
        at++;
      }
      yield { line, first, last, anchors };
    }
  }
}

function candidates({ source }: Page, { line, first, last, anchors }: Window, matchers: Matchers): Matcher[] {
  const closing = line.end - last <= CLOSING_REACH;
  const near = ({ zone, where }: Rule): boolean =>
    (inZone(zone, first, source.length) || inZone(zone, last, source.length)) && (where !== "end" || closing);
  return [...new Set(anchors.flatMap((anchor) => matchers.inside[anchor] ?? []))].filter(({ rule }) => near(rule));
}

/** In a short file the tail is no more than its second half: a bar above the report is none of its foot. */
const inZone = (zone: Zone, at: number, length: number): boolean =>
  zone === "any" || (zone !== "tail" && at < EDGE) || (zone !== "head" && at >= length - Math.min(EDGE, length / 2));

function removedSpan(source: string, folded: FoldedText, hit: Hit, prefix: number, line: Span): Span | null {
  const named = folded.at[hit.start - prefix] ?? line.start;
  const parted = named === 0 || /[ \t\u3000\u00a0【（([]/u.test(source[named - 1] ?? "");
  const start = parted
    ? named
    : (folded.at[hit.start - (prefix > 0 ? siteNameBefore(folded.text, hit.start) : 0)] ?? line.start);
  const end = (folded.at[hit.end - 1] ?? line.end - 1) + 1;
  const match = { start, end };
  if (!inZone(hit.rule.zone, start, source.length)) return null;
  if (hit.rule.where === "amid" && !isMidSentence(source, match)) return null;
  if (hit.rule.where === "end" && !closesParagraph(source, match, line)) return null;
  return extended(source, match, line, hit.rule.cut);
}

const addressWords = words("address-before");
const nameEnds = words("site-name-end");

/** Between two Chinese characters, and no word before it announces an address: `登录www.…查询`, `官网www.…`. */
const isMidSentence = (source: string, { start, end }: Span): boolean =>
  isHan(source.charCodeAt(start - 1)) && isHan(source.charCodeAt(end)) && addressWords.before(source, start) === null;

const LONGEST_NAME = 12;

/** `优化营商环公文写作网http://…`: where nothing parts a site's name from the author's words, its telling end. */
function siteNameBefore(text: string, before: number): number {
  let start = before;
  for (let word = nameEnds.before(text, start); word !== null; word = nameEnds.before(text, start)) {
    if (before - word.start > LONGEST_NAME) break;
    start = word.start;
  }
  return before - start;
}

/** Glued behind the last sentence: a sentence's end or a blank before it, nothing but marks after it. */
function closesParagraph(source: string, match: Span, line: Span): boolean {
  if (/[\p{L}\p{N}]/u.test(source.slice(match.end, Math.min(line.end, match.end + 40)))) return false;
  if (match.end + 40 < line.end) return false;
  const before = source[match.start - 1] ?? "";
  return match.start === line.start || /[\s。！？!…”）)》\]】\-—]/u.test(before);
}
