import { words } from "../../lexicon/lexicon.js";
import { isHan, matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import { PresentUnits } from "../../text/present-units.js";
import type { Span } from "../../text/span.js";
import { offers } from "../adverts.js";
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

/** Of the window that is looked at. */
const present = new PresentUnits();

/** What rules name inside lines: a site's address amid a sentence, a notice behind the last one. */
export function insideLines(page: Page): Removal[] {
  const { source, matchers } = page;
  const found: Found[] = [];
  for (const window of windows(page)) {
    const { first, last, line } = window;
    const from = Math.max(line.start, first - BEFORE);
    const to = Math.min(line.end, last + BEHIND);
    const near = candidates(page, window, matchers);
    if (near.length === 0) continue;
    present.read(source, from, to);
    const rules = near.filter((matcher) => matcher.needs().mayStandIn(present));
    if (rules.length === 0) continue;
    const folded = foldedText(source, from, to);
    for (const matcher of rules)
      forEachMatch(folded, matcher, (hit, prefix) => {
        const match = matchSpan(source, folded, hit, prefix, line);
        const span = removedSpan(source, hit, match, line);
        if (span !== null) found.push({ hit, match, span, line });
      });
  }
  shareWords(source, found);
  return withoutSources(source, found).map(({ hit, span }) => removedBy(span, hit));
}

/** （来源：镇统计站） closes each section that its author wrote; a site's credit closes the text. */
function withoutSources(source: string, found: readonly Found[]): readonly Found[] {
  const credits = found.filter(isCredit);
  const [first] = credits;
  if (first === undefined) return found;
  const isAgain = source.indexOf(source.slice(first.match.start, first.match.end)) < first.match.start;
  return isAgain || credits.some(({ line }) => line !== first.line) ? found.filter((one) => !isCredit(one)) : found;
}
const isCredit = ({ hit: { rule } }: Found): boolean =>
  rule.where === "end" && rule.category === "metadata" && rule.zone === "any";

interface Found {
  readonly hit: Hit;
  readonly match: Span;
  readonly line: Span;
  span: Span;
}

/** The same advert again and again: what differs beside it is the author's (…关注墨香阁公众号扎实办好十件实事。). */
function shareWords(source: string, found: readonly Found[]): void {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    if (one.hit.rule.cut !== "sentence") continue;
    const key = source.slice(one.match.start, one.match.end);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const before = shared(group.map(({ match, span }) => [...source.slice(span.start, match.start)].reverse()));
    const behind = shared(group.map(({ match, line }) => [...source.slice(match.end, line.end).slice(0, BEHIND)]));
    const end = behind.search(SENTENCE_END);
    const length = end < 0 ? behind.length : end + 1;
    // One or two characters may be alike by chance, and two sentences of the author's may begin alike.
    const chance = group.length < OFTEN && !saysSite(behind.slice(0, length)) ? length : CHANCE;
    const own = length <= chance && group.some(({ match, line }) => match.end + length < line.end) ? 0 : length;
    for (const one of group) {
      const start = one.match.start - before.length;
      const end = Math.min(one.match.end + own, one.span.end);
      // 本文档由用户上传，墨香库整理发布，可免费阅读。 beside 本文档由用户上传，若有争议请联系客服。: all of both is the page's.
      one.span = {
        start: isPages(source.slice(one.span.start, start)) ? one.span.start : start,
        end: saysSite(source.slice(end, one.span.end)) ? one.span.end : end,
      };
    }
  }
}

const CHANCE = 2;
const OFTEN = 3;

const saysSite = (freed: string): boolean => offers(matchingForm(freed).toLowerCase());

/** In front of a notice a page also has what says hardly a word: - 12 KB - 2021-04-14 发布 - 1 */
const isPages = (freed: string): boolean => saysSite(freed) || hansIn(freed) < LEAST_SAID;
const LEAST_SAID = 4;
const hansIn = (text: string): number => [...text].filter((char) => isHan(char.charCodeAt(0))).length;
const SENTENCE_END = /[。！？!?；;…]/u;

/** The characters with which all begin. */
function shared(texts: readonly (readonly string[])[]): string {
  const [first = [], ...others] = texts;
  const differs = first.findIndex((char, i) => others.some((other) => other[i] !== char));
  return first.slice(0, differs < 0 ? first.length : differs).join("");
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

function candidates({ source }: Page, { line, first, last, anchors }: Window, matchers: Matchers): readonly Matcher[] {
  const closing = line.end - last <= CLOSING_REACH;
  const near = ({ zone, where }: Rule): boolean =>
    (inZone(zone, first, source.length) || inZone(zone, last, source.length)) && (where !== "end" || closing);
  const { chosen, inside } = matchers;
  chosen.begin();
  for (const anchor of anchors) chosen.addAll(inside[anchor]);
  return chosen.taken().filter(({ rule }) => near(rule));
}

/** In a short file the tail is no more than its second half: a bar above the report is none of its foot. */
const inZone = (zone: Zone, at: number, length: number): boolean =>
  zone === "any" || (zone !== "tail" && at < EDGE) || (zone !== "head" && at >= length - Math.min(EDGE, length / 2));

function matchSpan(source: string, folded: FoldedText, hit: Hit, prefix: number, line: Span): Span {
  const named = folded.at[hit.start - prefix] ?? line.start;
  const parted = named === 0 || /[ \t\u3000\u00a0【（([]/u.test(source[named - 1] ?? "");
  const start = parted
    ? named
    : (folded.at[hit.start - (prefix > 0 ? siteNameBefore(folded.text, hit.start) : 0)] ?? line.start);
  const end = (folded.at[hit.end - 1] ?? line.end - 1) + 1;
  return { start, end };
}

function removedSpan(source: string, hit: Hit, match: Span, line: Span): Span | null {
  const { start } = match;
  const isRow = hit.rule.category === "date-line" && start <= line.start && match.end >= line.end;
  if (isRow || !inZone(hit.rule.zone, start, source.length)) return null;
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
