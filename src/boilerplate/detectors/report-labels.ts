import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import { isTitleLike } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const label = pattern("title-prefix.label");
const LONGEST_LINE = 160;

/** `篇一：` `第2篇：` in front of a title: a site put several reports into one file. 第一篇 工作回顾 is an author's part. */
export function* reportLabels({ source, lines }: Page): Generator<Removal> {
  for (const { start, end } of lines) {
    if (!BEGINS.test(source[start] ?? "")) continue;
    const found = label.at(matchingForm(source.slice(start, Math.min(end, start + 24))).toLowerCase(), 0)?.[0];
    if (found === undefined) continue;
    const { text } = foldedText(source, start + found.length, Math.min(end, start + LONGEST_LINE));
    if (isTitleLike(text) || text.length === 0) yield removedAs("report-label", { start, end: start + found.length });
  }
}
const BEGINS = /[篇第范【（〔(]/u;
