import { isProse, isReportTitle } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import { TITLE_BRACKETS } from "../title-decoration.js";

const BRACKETS: ReadonlyMap<string, string> = new Map(TITLE_BRACKETS);
const LONGEST_TITLE = 70;
/** The title stands on one of the first lines. */
const LINES = 6;

/** 【石桥镇2021年工作总结】2021年，…: a site's brackets round a title to which the text is glued. */
export function* gluedTitle({ source, lines, removals }: Page): Generator<Removal> {
  for (const line of lines.slice(0, LINES)) {
    const { end } = line;
    // …向大会报告工作，请连同⏎《青槐市发展规划纲要》一并审议: what a wrapped sentence names.
    if (
      isProse(foldedText(source, line.start, end).text) &&
      !TITLE_BRACKETS.some(([open]) => source.startsWith(open, removals.behind(line)))
    )
      return;
    const start = removals.behind(line);
    const close = BRACKETS.get(source[start] ?? "");
    if (close === undefined) continue;
    const at = source.indexOf(close, start);
    if (at < 0 || at >= end - 1 || at - start > LONGEST_TITLE) continue;
    if (!isReportTitle(foldedText(source, start + 1, at).text)) continue;
    yield removedAs("title-label", { start, end: start + 1 });
    yield removedAs("title-label", { start: at, end: at + 1 }, { leaves: "break" });
    return;
  }
}
