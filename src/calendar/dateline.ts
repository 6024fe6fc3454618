import { patterns } from "../lexicon/pattern.js";
import { chineseOrdinal, yearOfChineseDigits } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import type { Held } from "./calendar.js";

const datelines = patterns("dateline");
const sessions = patterns("session");

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
  return heldInSession(matching, from);
}

/** A congress sits for five sessions. */
const SESSIONS = 5;

/** 向第十届全国人民代表大会第一次会议报告 tells when where no date does. */
function heldInSession(matching: string, from: number): Held | null {
  for (const session of sessions) {
    const match = session.search(matching.slice(from, from + HEAD));
    if (match === null) continue;
    const { congress, year, month } = session.entry.as;
    const [nth, sat] = [match.groups?.congress, match.groups?.session].map((n) => chineseOrdinal(n ?? "") ?? 0);
    if (nth === undefined || sat === undefined || nth < congress || sat < 1 || sat > SESSIONS) continue;
    const start = from + match.index;
    return { start, end: start + match[0].length, year: year + SESSIONS * (nth - congress) + sat - 1, month };
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
