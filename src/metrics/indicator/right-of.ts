import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { isHan, OF } from "../../text/characters.js";
import type { Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";
import { nameBehind } from "./right.js";

const boundBehind = pattern("bound-behind.any");

/** How many figures in a row are looked past for their common name. */
const CHAIN = 4;

/** What is counted where it stands behind the figure, or behind the last of several (388户771人贫困人口). */
export function rightOf(author: MarkedText, placed: readonly Placed[], i: number, sentenceEnd: number): Phrase | null {
  const { matching } = author;
  let k = i;
  while (k < i + CHAIN && placed[k + 1]?.figure.start === placed[k]?.figure.end) k++;
  const figure = placed[k]?.figure;
  if (figure === undefined || !mayBegin(matching, figure.end)) return null;
  const next = placed[k + 1]?.figure;
  const from = Math.max(figure.end, boundBehind.endAt(matching, figure.end));
  if (!mayBegin(matching, from)) return null;
  const isOf = matching[from] === OF;
  // 总投资288亿元的57个项目: what follows 的 belongs to the next figure
  if (isOf && next?.start === from + 1) return null;
  return nameBehind(author, isOf ? from + 1 : from, Math.min(sentenceEnd, next?.start ?? sentenceEnd));
}

const mayBegin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isHan(code) || text[at] === "“" || (code >= 0x41 && code <= 0x5a);
};
