import { isAdvert } from "../adverts.js";
import { readRow } from "../engine/row.js";
import type { Place } from "../engine/rule.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs, removedBy } from "../removals.js";

const ANYWHERE: ReadonlySet<Place> = new Set<Place>(["line"]);

/** The lines that rules name whole wherever they stand, and lines that are adverts by their words. */
export function* wholeLines({ source, found }: Page): Generator<Removal> {
  for (const [line, candidates] of found.rows) {
    const span = { start: line.start, end: line.end };
    const folded = foldedText(source, line.start, line.end);
    const row = readRow(folded, candidates, ANYWHERE);
    if (row?.proof) yield removedBy(span, row.proof, row.hits);
    else if (isAdvert(folded.text)) yield removedAs("advert-words", span);
  }
}
