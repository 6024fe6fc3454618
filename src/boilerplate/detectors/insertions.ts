import { words } from "../../lexicon/lexicon.js";
import { isHan, matchingForm } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { hasReportWords, speaksOfText } from "../adverts.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import { isMostlyForeign } from "./foreign.js";

/** What is pushed in once or twice may be the author's. */
const OFTEN = 3;
/** Behind sentences of the author's a source may be named thrice: （来源：年鉴）. */
const VERY_OFTEN = 5;

/**
 * The same words pushed into lines again and again: brackets amid sentences (补齐短板【墨香社】和弱项), a sentence with an
 * address, an address alone.
 */
export function* insertions(page: Page): Generator<Removal> {
  const { source } = page;
  for (const [text, spans] of copiesOf(source, BRACKETS)) if (isInserted(page, text, spans)) yield* removed(spans);
  for (const [text, spans] of copiesOf(source, ADDRESS))
    yield* removed(
      withWords(
        page,
        text,
        spans.map((span) => inBrackets(source, span)),
      ),
    );
}

const removed = (spans: readonly Span[]): Removal[] => spans.map((span) => removedAs("repeated-insertion", span));

const BRACKETS =
  /[（(【[<〈［〖〔{「『《](?:[^（）()【】[\]<>〈〉［］〖〗《》〔〕{}「」『』\n。；]|[（(][^（）()\n。；]{2,90}[）)]){2,60}[）)】\]>〉］〗〕}」』》]/gu;
const SQUARE = /^[【[<〈［〖〔{「『]/u;
const ADDRESS =
  /(?:https?:\/\/|www\.)[a-z0-9./:=?&%~_-]{3,100}|[a-z][a-z0-9-]{1,30}(?:\.[a-z0-9-]{2,30}){0,2}\.(?:com|cn|net|org|vip|top|cc)(?:\/[a-z0-9./=?&%_-]{0,80})?/giu;

/** An address that is another each time: www.moxiang.example/doc/4711.html */
const withoutNumbers = (text: string): string => text.replace(/\d/gu, "0");

/** What an expression finds at least three times alike. */
function* copiesOf(source: string, expression: RegExp): Generator<[string, Span[]]> {
  const places = new Map<string, Span[]>();
  for (const { 0: written, index: start } of source.matchAll(expression)) {
    const span = { start, end: start + written.length };
    const text = withoutNumbers(written);
    const known = places.get(text);
    if (known === undefined) places.set(text, [span]);
    else known.push(span);
  }
  for (const [text, spans] of places) if (spans.length >= OFTEN) yield [text, spans];
}

function isInserted(page: Page, text: string, spans: readonly Span[]): boolean {
  const { source } = page;
  const inner = matchingForm(text.slice(1, -1)).toLowerCase();
  if (hasReportWords(inner) || !/[\u3400-\u9fffa-z]{2}/u.test(inner)) return false;
  const within = (of: Span): boolean => isHan(source.charCodeAt(of.end)) && /[^\s]/u.test(source[of.start - 1] ?? " ");
  if (spans.filter(within).length * 2 <= spans.length) return false;
  const named = inner.search(ADDRESS) >= 0;
  // 《文档管理办法》 is a name of the author's.
  if (text.startsWith("《") && !named) return false;
  if (speaksOfText(inner)) return true;
  // 全（墨香阁，moxiang.example.net）镇 tears a word; 门户网站（www.shiqiao.example）查询 does not.
  if (named && tornPairs(page, spans) > 0) return true;
  // 乡（镇）、村（社区）: round brackets amid a sentence are the author's.
  const cuts = spans.some((of) => isHan(source.charCodeAt(of.start - 1)));
  const square = SQUARE.test(text);
  if (!square && (cuts || !inner.includes("："))) return false;
  // 【墨香社制作】 behind sentences; an author's 【完成情况】 names no maker
  if (square && !cuts && makers.before(inner, inner.length) !== null) return true;
  if (square && cuts && tornPairs(page, spans) < LEAST_TORN) return false;
  return spans.length >= (square && cuts ? OFTEN : VERY_OFTEN) && isMostlyForeign(page.pairs, text, spans.length);
}

/** Beside so many copies stand two characters, others each time, that stand side by side elsewhere. */
const LEAST_TORN = 2;

/**
 * Copies that tear words: 全【墨香社】年 where the text has 全年 too. What an author sets in brackets, 深化【一窗通办】改革, stands
 * between words, and the characters beside it meet nowhere else.
 */
function tornPairs({ source, pairs }: Page, spans: readonly Span[]): number {
  const torn = spans.filter(({ start, end }) => {
    const [before, behind] = [source.charCodeAt(start - 1), source.charCodeAt(end)];
    return isHan(before) && isHan(behind) && pairs.of(before, behind) > 0;
  });
  return new Set(torn.map(({ start, end }) => (source[start - 1] ?? "") + (source[end] ?? ""))).size;
}

const addressWords = words("address-before");
const makers = words("site-maker");
const SENTENCE_END = /[。！？；\n]/u;
/** The sentence round an address reaches no further. */
const REACH = 60;

/** An address with the sentence round it, where all copies have the same; else alone, where it parts the author's words. */
function withWords(page: Page, text: string, spans: readonly Span[]): readonly Span[] {
  const { source } = page;
  const sentences = spans.map((span) => sentenceRound(source, span));
  const said = new Set(sentences.map(({ start, end }) => withoutNumbers(source.slice(start, end))));
  const [sentence = ""] = said;
  if (said.size === 1 && sentence.length > text.length && !hasReportWords(matchingForm(sentence))) return sentences;
  const amid = spans.filter(({ start, end }) => isHan(source.charCodeAt(start - 1)) && isHan(source.charCodeAt(end)));
  const named = withName(source, amid);
  if (amid.length >= OFTEN && named !== amid && tornPairs(page, named) >= LEAST_TORN) return named;
  const pushed = amid.filter(({ start }) => addressWords.before(source, start) === null);
  return pushed.length >= OFTEN ? pushed : [];
}

/** 补齐短墨香阁（moxiang.example.net）板: the brackets belong to the address. */
const inBrackets = (source: string, { start, end }: Span): Span =>
  "(（[【".includes(source[start - 1] ?? "\0") && ")）]】".includes(source[end] ?? "\0")
    ? { start: start - 1, end: end + 1 }
    : { start, end };

/** 补齐短板墨香阁www.…和弱项, thrice: in front of the address the name that is the same every time. */
function withName(source: string, spans: readonly Span[]): readonly Span[] {
  const [first] = spans;
  if (first === undefined) return spans;
  let length = 0;
  while (length < LONGEST_NAME && first.start - length > 0) {
    const char = source[first.start - length - 1] ?? "";
    if (!isHan(char.charCodeAt(0)) || !spans.every(({ start }) => source[start - length - 1] === char)) break;
    length++;
  }
  return length < SHORTEST_NAME ? spans : spans.map(({ start, end }) => ({ start: start - length, end }));
}
const SHORTEST_NAME = 3;
const LONGEST_NAME = 12;

function sentenceRound(source: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && span.start - start < REACH && !SENTENCE_END.test(source[start - 1] ?? "\n")) start--;
  while (end < source.length && end - span.end < REACH && !SENTENCE_END.test(source[end] ?? "\n")) end++;
  if (source[end] !== "\n" && end < source.length) end++;
  return { start, end };
}
