import { isHan } from "../../text/characters.js";
import { GLOSS } from "../glosses.js";
import { type Removal, removedAs } from "../removals.js";

const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
const LEAST = 5;

/** Glosses behind Chinese characters, where at least five carry a tone. */
export function* pinyinGlosses(source: string): Generator<Removal> {
  const found: { start: number; end: number; tone: boolean }[] = [];
  for (const match of source.matchAll(GLOSS)) {
    if (!isHan(source.charCodeAt(match.index - 1))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, tone: TONE.test(match[0]) });
  }
  if (found.filter(({ tone }) => tone).length < LEAST) return;
  for (const span of found) yield removedAs("pinyin-gloss", span);
}
