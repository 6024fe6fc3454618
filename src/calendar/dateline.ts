import { patterns } from "../lexicon/pattern.js";
import { chineseOrdinal, yearOfChineseDigits } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import type { Held } from "./calendar.js";

const datelines = patterns("dateline");

/** How far below the title's first character the date, the meeting and the speaker stand. */
const HEAD = 500;
/** A longer line is running text. */
const LONGEST_DATELINE = 80;

/** ——2022年1月10日在…会议上: when the report was given; null where no line of its head says so. */
export function heldAt(matching: string, title: Span | null): Held | null {
  const from = title?.start ?? 0;
  let start = from;
  const limit = (title?.end ?? from) + HEAD;
  while (start < matching.length && start < limit) {
    const newline = matching.indexOf("\n", start);
    const end = newline < 0 ? matching.length : newline;
    const held = end - start > LONGEST_DATELINE ? null : dateIn(matching.slice(start, end), start);
    if (held !== null) return held;
    start = end + 1;
  }
  return null;
}

function dateIn(line: string, at: number): Held | null {
  if (line.includes("。") || line.includes("；")) return null;
  for (const dateline of datelines) {
    const match = dateline.search(line);
    const { year = "", month = "" } = match?.groups ?? {};
    if (match === null) continue;
    return {
      start: at + match.index,
      end: at + match.index + match[0].length,
      year: yearOfChineseDigits(year) ?? Number(year),
      month: chineseOrdinal(month) ?? Number(month),
    };
  }
  return null;
}
