import { isHan } from "../../text/characters.js";
import { type Removal, removedAs } from "../removals.js";

/**
 * A syllable with its tone in brackets: 鎮(zhèn). A mirror of a site puts them throughout; an author's own reading of a
 * rare character (圩（wéi）子) is one or two.
 */
const GLOSS =
  /[(（]\s?(?:[bpmfdtnlgkhjqxrzcswy]|[zcs]h)?[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜê]{1,4}(?:ng?|r)?(?:\s(?:[bpmfdtnlgkhjqxrzcswy]|[zcs]h)?[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ]{1,4}(?:ng?|r)?)?\s?[)）]/giu;
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
