import type { WordKind } from "../lexicon/lexicon.js";
import type { Kind } from "../lexicon/meanings.js";
import { isHan } from "../text/characters.js";
import { groupsOf, hasReportWords, SITES } from "./adverts.js";

/**
 * 更新观念，积极探索新路 更多精彩内容请关注墨香阁公众号: a clause of the author's in front of all that sites say, or of a blank; or a
 * long line in which few words are theirs: 设立帮办窗口，代收办事材料；…在政务网、手机APP上约号，周末也能到大厅来办。
 */
export function holdsAuthors(text: string, written: string): boolean {
  const { first, said } = siteWordsOn(text);
  return (
    isClause(text.slice(0, first)) || isParted(written) || (text.length > LONGEST_SPARSE && said < text.length * SPARSE)
  );
}
const isClause = (front: string): boolean => /[，。；：]/u.test(front) && hansIn(front) >= LEAST_CLAUSE;

/** A clause that a blank parts from what a site says. */
export function isParted(written: string): boolean {
  const [front = "", ...others] = written.trim().split(BLANK);
  return others.length > 0 && isClause(front) && groupsOf(front).size < 2;
}
const BLANK = /(?<=[\u3400-\u9fff])[ \t\u3000]+/u;
const LEAST_CLAUSE = 10;
const LONGEST_SPARSE = 60;
const SPARSE = 0.15;

/**
 * Where the author's sentences end in front of what a site says: 现将工作情况汇报如下：墨香社会员专享资料，禁止外传,
 * 4．着力建设清廉机关。（更多范文请访问墨香网）; 0 where a line begins with no such sentence.
 */
export function authorsEnd(text: string): number {
  let end = 0;
  for (const { 0: sentence } of text.matchAll(SENTENCE)) {
    if (!/，|[。；！]$/u.test(sentence)) break;
    if (hansIn(sentence) < (sentence.endsWith("。") ? LEAST_END : LEAST_SENTENCE)) break;
    if (!hasReportWords(sentence.replace(QUOTED, "")) && siteWordsOn(sentence).said > 0) break;
    end += sentence.length;
  }
  return end < text.length ? end : 0;
}
const QUOTED = /《[^》]{0,80}》/gu;
const SENTENCE = /[^。！；：]*[。！；：]/gu;
const LEAST_SENTENCE = 8;
/** 能力。 is what a counter of pages left of a sentence. */
const LEAST_END = 2;

function hansIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/**
 * Where the author goes on behind what a site says, glued to one of its words: 会员专享资料，禁止外传|坚持产业先行、项目带动。 The text's
 * length where he does not.
 */
export function authorsStart(text: string): number {
  for (let i = 0; i < text.length; ) {
    const end = siteWordAt(text, i);
    if (end <= i + 1) {
      i++;
      continue;
    }
    if (ownHans(text, end) >= LEAST_GLUED) return end;
    i = end;
  }
  return text.length;
}
const LEAST_GLUED = 6;

/** How many Chinese characters stand there up to the next mark or word of sites. */
function ownHans(text: string, from: number): number {
  let at = from;
  while (isHan(text.charCodeAt(at)) && siteWordAt(text, at) <= at + 1) at++;
  return at - from;
}

/** Where the first word of sites stands, at the end where none does, and how many characters are theirs. */
function siteWordsOn(text: string): { readonly first: number; readonly said: number } {
  let said = 0;
  let first = text.length;
  for (let i = 0; i < text.length; ) {
    const end = siteWordAt(text, i);
    // 中 is a size of letters, and stands in 中部.
    if (end > i + 1) {
      first = Math.min(first, i);
      said += end - i;
    }
    i = Math.max(end, i + 1);
  }
  return { first, said };
}

/** Where a word of sites that begins there ends; the place itself where none does. */
function siteWordAt(text: string, at: number): number {
  let end = at;
  for (const kind of SITES)
    if (kind.mayBegin(text.charCodeAt(at))) end = Math.max(end, (kind as WordKind<Kind>).at(text, at)?.end ?? at);
  return end;
}
