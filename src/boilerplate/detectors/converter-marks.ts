import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const HEADING = /^#{1,6}(?=[\s\p{Script=Han}（(【])\s*/u;
const BOLD = /\*\*(?=\S)([^*\n]{1,200}?)(?<=\S)\*\*/gu;
const BARS = /\s*\|{2,}\s*$/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const QUOTE = /^>\s+/u;
/** `- （一）抓产业`: no author puts two marks of a list side by side. */
const BULLET = /^[-*+•]\s+/u;
const numbered = pattern("author-line.numbered");
/** A whole line in `__`; ____年__月 holds nothing. */
const UNDERLINED = /^__(?=[^\s_])[^_\n]{1,200}?(?<=\S)__(?=\s*$)/u;
/** A mark of one kind proves a converter where so many lines hold it; `**` in a pair proves itself. */
const LEAST = 2;

/**
 * Marks that a converter left: `#` at the head of lines, `**` round words, `||` behind lines, rules and quotes. 1#楼, **镇
 * and **万元 are the author's.
 */
export function* converterMarks({ source, lines }: Page): Generator<Removal> {
  yield* bold(source);
  yield* onLines(source, lines, HEADING);
  if (source.includes("||")) yield* onLines(source, lines, BARS);
  yield* onLines(source, lines, RULE);
  yield* onLines(source, lines, QUOTE);
  yield* onLines(source, lines, BULLET, isMarked);
  const underlined = [...onLines(source, lines, UNDERLINED)];
  for (const { start, end } of underlined) {
    yield removedAs("converter-mark", { start, end: start + 2 });
    yield removedAs("converter-mark", { start: end - 2, end });
  }
}

const isMarked = (text: string): boolean => text.startsWith("**") || numbered.test(matchingForm(text.slice(0, 8)));

/** `**全镇**完成投资…`: in pairs; a single `**` may stand for a name or a figure. */
function* bold(source: string): Generator<Removal> {
  if (!source.includes("**") || MASK.test(source)) return;
  for (const found of source.matchAll(BOLD)) {
    const end = found.index + found[0].length;
    yield removedAs("converter-mark", { start: found.index, end: found.index + 2 });
    yield removedAs("converter-mark", { start: end - 2, end });
  }
}

/** 20**年, **镇, **万元: where `**` stands for digits or a name, it is nowhere taken for emphasis. */
const MASK = /\d\*\*|\*\*(?:[万亿千百]?元|[年月日省市县区乡镇村街局户亩个人吨米家项条%％])/u;

function* onLines(
  source: string,
  lines: readonly Line[],
  mark: RegExp,
  isBefore: (behind: string) => boolean = () => true,
): Generator<Removal> {
  const found: Removal[] = [];
  for (const { start, end } of lines) {
    const text = source.slice(start, Math.min(end, start + LONGEST_LINE));
    const match = mark.exec(text);
    if (match !== null && isBefore(text.slice(match.index + match[0].length))) {
      const at = start + match.index;
      found.push(removedAs("converter-mark", { start: at, end: at + match[0].length }));
    }
  }
  if (found.length >= LEAST) yield* found;
}
const LONGEST_LINE = 4000;
