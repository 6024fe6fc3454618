import { isLineBreak } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { advertGroups, siteWordsIn } from "../adverts.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const KEY = 6;
const LONGEST = 80;
const OFTEN = 3;
const ENOUGH = 2;
const SENTENCE_END = /[。！？]/gu;

/**
 * The same words behind the ends of sentences again and again, glued to the sentence that follows, where they speak as adverts
 * do: …大棚3座。搜索墨香阁公众号，领取海量公文改造老旧管网5公里。搜索墨香阁公众号，领取海量公文清理…
 */
export function* repeatedOpenings({ source }: Page): Generator<Removal> {
  const places = new Map<string, number[]>();
  for (const { index } of source.matchAll(SENTENCE_END)) {
    const start = index + 1;
    const key = source.slice(start, start + KEY);
    const known = places.get(key);
    if (known === undefined) places.set(key, [start]);
    else known.push(start);
  }
  for (const starts of places.values()) {
    const [first = 0] = starts;
    if (starts.length < OFTEN || TORN.test(source.slice(first, first + KEY))) continue;
    let length = KEY;
    while (length < LONGEST && starts.every((at) => sameAt(source, at, first, length))) length++;
    const { text } = foldedText(source, first, first + length);
    if (advertGroups(text).size < ENOUGH && siteWordsIn(text) < ENOUGH) continue;
    yield* starts.map((start): Removal => removedAs("repeated-insertion", spanOf(source, start, length)));
  }
}

/** 积（墨香阁 www.…）极发展: what stands in front of a site's brackets is half a word of the author's. */
const TORN = /^[\u3400-\u9fff]{1,3}[（(【[〔]/u;

const sameAt = (source: string, at: number, first: number, length: number): boolean =>
  source[at + length] === source[first + length] && !isLineBreak(source.charCodeAt(at + length));

/** Two sentences that follow may begin alike: 。搜索墨香阁公众号。全镇…, 。搜索墨香阁公众号。全力… */
function spanOf(source: string, start: number, length: number): Span {
  const mark = source.slice(start, start + length).search(/[。！？](?=.)/u);
  return { start, end: start + (mark < 0 ? length : mark + 1) };
}
