import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import { isTitleLike } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";

const counter = pattern("title-suffix.counted");
/** 乡镇工作总结 篇1 is short: what is longer is no label of a site's. */
const LONGEST = 40;

/**
 * 乡镇工作总结 篇1 … 乡镇工作总结 篇2: lines by which a site counts the reports that it put below one title. A single
 * one counts nothing.
 */
export function countedReports({ source, lines }: Page): readonly Line[] {
  const byWords = new Map<string, Line[]>();
  if (!counter.mayStandIn(source, 0, source.length)) return [];
  for (const line of lines) {
    if (line.end - line.start > LONGEST) continue;
    const said = matchingForm(source.slice(line.start, line.end)).trimEnd();
    const label = counter.search(said);
    if (label === null) continue;
    const { text } = foldedText(source, line.start, line.start + label.index);
    if (isTitleLike(text)) byWords.set(text, [...(byWords.get(text) ?? []), line]);
  }
  return [...byWords.values()].filter(({ length }) => length > 1).flat();
}
