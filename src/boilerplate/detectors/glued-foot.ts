import { matchingForm } from "../../text/characters.js";
import type { Line } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import { advertGroups, hasReportWords, siteSpeaks } from "../adverts.js";
import { isAuthors, opensText } from "../author-lines.js";
import { readFieldRow } from "../field-row.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { addressesReader } from "../reader-address.js";
import { type Removal, removedAs } from "../removals.js";

/** A line so long has text; a foot on lines of its own is the tail's. */
const SHORTEST_LINE = 120;
/** A foot has no more sentences, and none that is longer. */
const MOST = 8;
const LONGEST = 160;
/** It speaks of so many things that adverts do. */
const ENOUGH = 2;
const SENTENCE_END = /[。！？!?]/u;
/** 奋斗！”【责任编辑：…】: marks that belong to the sentence in front. */
const CLOSING = /[”’"'）)》」』。！？!?…\s]/u;

/** What a page that lost its line breaks glued behind the last sentence: …而努力奋斗！本文来源：www.…下载文档到电脑 */
export function* gluedFoot({ source, lines, removals }: Page): Generator<Removal> {
  const line = lines.findLast((one) => !removals.covers(one));
  if (line === undefined || line.end - line.start < SHORTEST_LINE) return;
  let { end } = line;
  for (let n = 0; n < MOST; n++) {
    const piece = lastSentence(source, line, end);
    if (piece === null || !(removals.covers(piece) || isSites(source, piece))) return;
    if (!removals.covers(piece)) yield removedAs("glued-foot", piece);
    end = piece.start;
  }
}

/** What stands behind the last sentence mark but the one that ends it; null where the line has no other. */
function lastSentence(source: string, line: Line, end: number): Span | null {
  let last = end;
  while (last > line.start && CLOSING.test(source[last - 1] ?? "")) last--;
  let start = last;
  while (start > line.start && last - start <= LONGEST && !SENTENCE_END.test(source[start - 1] ?? "")) start--;
  if (start === line.start || last - start > LONGEST) return null;
  while (start < last && CLOSING.test(source[start] ?? "")) start++;
  return start < last ? { start, end } : null;
}

const IN_BRACKETS = /[（(【[][^（）()【】[\]]{0,90}[）)】\]]/gu;

function isSites(source: string, { start, end }: Span): boolean {
  const whole = source.slice(start, end);
  // （更多范文请访问墨香阁）在肯定成绩的同时，…: what stands in brackets says nothing of the sentence behind them.
  const outside = whole.replace(IN_BRACKETS, "");
  const written = outside.trim() === "" ? whole : outside;
  const { text } = foldedText(written, 0, written.length);
  if (opensText(text) || isAuthors(text) || hasReportWords(text)) return false;
  const row = readFieldRow(written.replace(SENTENCE_END, ""));
  return (
    (row !== null && !row.weak && row.date === null) ||
    addressesReader(matchingForm(written)) ||
    (advertGroups(text).size >= ENOUGH && siteSpeaks(text))
  );
}
