import { pattern } from "../../lexicon/pattern.js";
import { isHan } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import { advertGroups } from "../adverts.js";
import { opensText } from "../author-lines.js";
import { holdsAuthors } from "../authors-clause.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const SHORTEST_CUT = 15;
/** It speaks of so many things that adverts do. */
const ENOUGH = 2;

/** 【墨香社】写材料就来墨香社，微信：mx7788 between the halves of a sentence: once is enough where it speaks as adverts do. */
export function* cuttingAdverts(page: Page): Generator<Removal> {
  const { source, lines, removals } = page;
  for (const [i, line] of lines.entries()) {
    // What is cheap to ask comes first: every line of a report is looked at.
    if (line.end - line.start > LONGEST_CUTTING || !isAmidText(lines[i - 1], lines[i + 1]) || removals.covers(line))
      continue;
    const { text } = foldedText(source, line.start, line.end);
    const groups = advertGroups(text);
    if (!groups.has("place") || groups.size < ENOUGH || opensText(text) || !cuts(page, i)) continue;
    // 青杉县2026年政府工作报告 - 墨香公文网 between two rows of the page
    if (page.titleOn(line) !== null || contact.test(text) || endsSentence(text)) continue;
    if (!holdsAuthors(text, source.slice(line.start, line.end))) yield removedAs("advert-words", line);
  }
}

/** 工作。（文章来自…网）: the end of a wrapped sentence in front of an advert. */
function endsSentence(text: string): boolean {
  const end = text.indexOf("。");
  return end > 0 && end < text.length - 1 && advertGroups(text.slice(0, end)).size === 0;
}

/** A row of a table is shorter than a line of running text. */
const isAmidText = (before: Line | undefined, behind: Line | undefined): boolean =>
  before !== undefined &&
  behind !== undefined &&
  before.end - before.start >= SHORTEST_TEXT &&
  behind.end - behind.start >= SHORTEST_CUT;
const SHORTEST_TEXT = 30;
const contact = pattern("page-label.contact");

/**
 * 石桥县人民政府文件 between 推进重点项 and 目建设: the line parts a sentence, and what its ends would make with their neighbours
 * (件目) stands nowhere; 经济和社会发 in front of 展 is an author's line.
 */
export function cuts(page: Page, i: number): boolean {
  const { source, lines } = page;
  const [before, line, behind] = lines.slice(Math.max(i - 1, 0), i + 2);
  if (before === undefined || line === undefined || behind === undefined) return false;
  if (isOfOneWidth(source, before, line, behind)) return false;
  if (before.end - before.start < SHORTEST_CUT || line.end - line.start > LONGEST_CUTTING) return false;
  const [last, first] = [source.charCodeAt(before.end - 1), source.charCodeAt(behind.start)];
  if (!isHan(last) || !isHan(first)) return false;
  return (
    page.pairs.of(last, source.charCodeAt(line.start)) === 0 &&
    page.pairs.of(source.charCodeAt(line.end - 1), first) === 0
  );
}
const LONGEST_CUTTING = 40;

/** 务数据、便民数据两大平台网 as long as the lines above and below, the one above open: a line of a wrapped paragraph. */
export const isOfOneWidth = (source: string, before?: Line, line?: Line, behind?: Line): boolean =>
  before !== undefined &&
  line !== undefined &&
  before.end - before.start >= SHORTEST_CUT &&
  isHan(source.charCodeAt(before.end - 1)) &&
  [before, behind].every((other) => other && Math.abs(other.end - other.start - (line.end - line.start)) <= 1);
