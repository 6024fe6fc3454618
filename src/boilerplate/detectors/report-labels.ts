import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import { beginsReport, isTitleLike } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import { MOST_HEAD, type Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import { titleOnLine } from "../title-decoration.js";
import { countedReports } from "./counted-reports.js";

const label = pattern("title-prefix.label");
const LONGEST_LINE = 160;
const LONGEST_GLUED = 70;

/** `篇一：` `第2篇：` in front of a title: a site put several reports into one file. 第一篇 工作回顾 is an author's part. */
export function* reportLabels(page: Page): Generator<Removal> {
  const { source, lines, removals } = page;
  const [first] = countedReports(page);
  // 乡镇工作总结 篇1 below the title of the whole page
  const above =
    first === undefined ? [] : lines.slice(Math.max(0, lines.indexOf(first) - MOST_HEAD), lines.indexOf(first));
  if (first !== undefined && above.some((line) => titleOnLine(source, line) !== null))
    yield removedAs("report-label", first);
  for (const line of lines) {
    const { end } = line;
    const start = removals.behind(line);
    if (!BEGINS.test(source.slice(start, start + 5))) continue;
    const found = label.at(matchingForm(source.slice(start, Math.min(end, start + 24))).toLowerCase(), 0)?.[0];
    if (found === undefined) continue;
    const { text } = foldedText(source, start + found.length, Math.min(end, start + LONGEST_LINE));
    // 篇一：石桥镇2021年工作总结2021年，…: a page that lost its line breaks
    if (isTitleLike(text) || text.length === 0 || (found.endsWith("：") && beginsReport(text.slice(0, LONGEST_GLUED))))
      yield removedAs("report-label", { start, end: start + found.length });
  }
}
/** 篇一：, 【第2篇】, 总结1： */
const BEGINS = /^(?:[篇第范【（〔(]|[\u3400-\u9fff]{2}[一二三四五六七八九十\d])/u;
