import type { Line } from "../../text/lines.js";
import { isAdvert } from "../advert-line.js";
import { siteWordsIn } from "../adverts.js";
import { isReportTitle, namesBook } from "../author-lines.js";
import { authorsEnd } from "../authors-clause.js";
import { readRow } from "../engine/row.js";
import type { Place } from "../engine/rule.js";
import { isSiteLabel } from "../fields.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs, removedBy } from "../removals.js";
import { isOfOneWidth } from "./cutting-lines.js";

const ANYWHERE: ReadonlySet<Place> = new Set<Place>(["line"]);

/** The lines that rules name whole wherever they stand, and lines that are adverts by their words. */
export function* wholeLines({ source, found, lines }: Page): Generator<Removal> {
  const places = new Map(lines.map((line, i) => [line, i]));
  const isWrapped = (line: Line): boolean => {
    const i = places.get(line) ?? 0;
    return isOfOneWidth(source, lines[i - 1], line, lines[i + 1]);
  };
  for (const [line, candidates] of found.rows) {
    const whole = foldedText(source, line.start, line.end);
    const authors = authorsEnd(whole.text);
    const span = { start: authors === 0 ? line.start : (whole.at[authors] ?? line.end), end: line.end };
    const folded = authors === 0 ? whole : foldedText(source, span.start, span.end);
    const row = readRow(folded, candidates, ANYWHERE);
    if (row?.proof && !(row.proof.rule.category === "related-reports" && namesBook(source.slice(line.start, line.end))))
      yield removedBy(span, row.proof, row.hits);
    else if (
      authors === 0 &&
      ((isAdvert(folded.text, source.slice(line.start, line.end)) && !isWrapped(line)) ||
        isReadingRow(folded.text) ||
        isFramed(source.slice(line.start, line.end), folded.text))
    )
      yield removedAs("advert-words", span);
  }
}

/** >>>更多精彩：河口镇2020年工作总结: a label that speaks as sites do, and the title of a report. */
function isReadingRow(text: string): boolean {
  const [, label = "", title = ""] = READING_ROW.exec(text) ?? [];
  return title !== "" && isReportTitle(title) && siteWordsIn(label) > 0 && !isSiteLabel(label) && !isReportTitle(label);
}
const READING_ROW = /^[->·.【…]{0,6}([\u3400-\u9fff]{2,8})(?:】：?|：|>{1,3})([^：。，；！？]{6,50})$/u;

/** —— 墨香社 专属整理 ——, ★★ 墨香库，让写作更简单 ★★: a line framed on both sides that speaks as sites do. */
const isFramed = (line: string, folded: string): boolean =>
  line.length <= LONGEST_FRAMED && FRAME.test(line.trim()) && siteWordsIn(folded) > 0;
const FRAME = /^(?:[-—–=*★☆~～_·]{2,}[^-—–=*★☆~～_]{2,40}[-—–=*★☆~～_·]{2,}|-[^-—–=*★☆~～_]{2,24}-)$/u;
const LONGEST_FRAMED = 60;
