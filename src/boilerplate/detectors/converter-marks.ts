import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const HEADING = /^#{1,6}(?=[\s\p{Script=Han}（(【])\s*/u;
/** ## 一、工作回顾 ##: Markdown closes headings so too. */
const CLOSING = /[ \t]+#{1,6}\s*$/u;
const BOLD = /(\*{2,3})(?=[^\s*])[^*\n]{1,200}?(?<=\S)\1/gu;
const BARS = /\s*\|{2,}\s*$/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const QUOTE = /^>\s+/u;
/** `- （一）抓产业`: no author puts two marks of a list side by side. */
const BULLET = /^[-*+•]\s+/u;
const numbered = pattern("author-line.numbered");
/** `1\. 新建学校`, `3\*`: a converter escapes what would be a mark of its own. */
const ESCAPE = /\\(?=[.*_#~()[\]>|+-])/gu;
/** A whole line in `__`; ____年__月 holds nothing. */
const UNDERLINED = /^__(?=[^\s_])[^_\n]{1,200}?(?<=\S)__(?=\s*$)/u;
const UNDERLINED_HEAD = /^__(?=[^\s_])[^_\n]{1,200}?(?<=[^\s_])__(?!_)/u;
/** The line between a table's header and its rows: `| --- | :---: |`. */
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/u;
/** A mark of one kind proves a converter where so many lines hold it; `**` in a pair proves itself. */
const LEAST = 2;

/**
 * Marks that a converter left: `#` at the head of lines, `**` round words, `||` behind lines, rules and quotes. 1#楼, **镇
 * and **万元 are the author's.
 */
export function* converterMarks({ source, lines }: Page): Generator<Removal> {
  const headings = [...onLines(source, lines, HEADING, LEAST)];
  const proven = [...bold(source), ...headings];
  yield* proven;
  if (headings.length > 0) yield* onLines(source, lines.filter(isHeading(source)), CLOSING, 1);
  if (source.includes("||")) yield* onLines(source, lines, BARS, LEAST);
  yield* onLines(source, lines, TABLE_RULE, 1);
  // Beside `#` and `**` one line is enough: `> 鹿溪镇人民政府`.
  const least = proven.length >= LEAST ? 1 : LEAST;
  yield* onLines(source, lines, RULE, least);
  yield* onLines(source, lines, QUOTE, least);
  yield* onLines(source, lines, BULLET, LEAST, isMarked);
  const escapes = source.includes("\\") ? [...source.matchAll(ESCAPE)] : [];
  if (escapes.length >= least)
    for (const { index } of escapes) yield removedAs("converter-mark", { start: index, end: index + 1 });
  const whole = [...onLines(source, lines, UNDERLINED, LEAST)];
  // Beside whole lines the heading that runs into its paragraph: __（一）抓产业。__全镇新建大棚3座。
  const underlined = whole.length === 0 ? [] : [...onLines(source, lines, UNDERLINED_HEAD, 1)];
  for (const { start, end } of underlined) {
    yield removedAs("converter-mark", { start, end: start + 2 });
    yield removedAs("converter-mark", { start: end - 2, end });
  }
}

const isHeading =
  (source: string) =>
  ({ start, end }: Line): boolean =>
    source[start] === "#" && end - start <= LONGEST_LINE;

const isMarked = (text: string): boolean => text.startsWith("**") || numbered.test(matchingForm(text.slice(0, 8)));

/** `**全镇**完成投资…`: in pairs; a single `**` may stand for a name or a figure. */
function* bold(source: string): Generator<Removal> {
  if (!source.includes("**") || isMask(source)) return;
  for (const found of source.matchAll(BOLD)) {
    const end = found.index + found[0].length;
    const { length } = found[1] ?? "";
    // ***同志 stands for a name: three round a whole line are a converter's.
    if (length > PAIR && !(isBreak(source[found.index - 1]) && isBreak(source[end]))) continue;
    yield removedAs("converter-mark", { start: found.index, end: found.index + length });
    yield removedAs("converter-mark", { start: end - length, end });
  }
}

const PAIR = 2;
const isBreak = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);

/** Whether `**` stands for figures or names in a text: 20**年, **镇, 完成**万元，增长**%. */
const isMask = (source: string): boolean =>
  source.split("\n").some((line) => {
    const parts = line.split("**");
    return parts.some((_, i) => i > 0 && standsForSomething(parts, i));
  });

/** Whether the `**` in front of a part of a line is no mark of a pair. */
function standsForSomething(parts: readonly string[], i: number): boolean {
  const [before = "", behind = ""] = [parts[i - 1], parts[i]];
  if (place.at(behind, 0) !== null) return true;
  const closes = i % 2 === 0;
  const isPaired = parts.length % 2 === 1;
  // **320**亩: a digit ends what the pair holds; 20**年 opens one behind a digit.
  if (unit.at(behind, 0) !== null) return /\d\s*$/u.test(before) ? !closes : closes || !isPaired;
  // 慰问**户群众和**户农家; **重点**项目 begins and goes on with units by chance
  const isGap = closes && before.length >= SHORTEST_GAP && counted.at(before, 0) !== null;
  return counted.at(behind, 0) !== null && (!isPaired || isGap);
}
/** What stands between two figures is no shorter. */
const SHORTEST_GAP = 4;
const place = pattern("star-mask.place");
const unit = pattern("star-mask.unit");
const counted = pattern("star-mask.counted");

function* onLines(
  source: string,
  lines: readonly Line[],
  mark: RegExp,
  least: number,
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
  if (found.length >= least) yield* found;
}
const LONGEST_LINE = 4000;
