import { pattern } from "../lexicon/pattern.js";
import type { Outline } from "../outline/outline.js";
import { inSource } from "../text/author-text.js";
import { endsSentence } from "../text/characters.js";
import type { Mention, Years } from "../years/years.js";
import type { Finding } from "./finding.js";

/** A year that a plan, the notes or the signature names is not reported on. */
const NOT_REPORTED: ReadonlySet<string> = new Set(["plan", "closing", "other"]);
/** 2023年1月5日: a date, whatever is done on it. */
const DATE = /^\d{1,2}月/u;
/** 2021年，我镇将继续…: what is ahead is not reported on. */
const AHEAD = pattern("year-ahead.words");
/** 2019年，…, 2019年以来…, 2019年全镇…: what a sentence that begins with a year reports on. */
const REPORTS = pattern("title-year.reports");

/**
 * A title that names another year than the text reports on: X镇2020年工作总结 over 2019年，X镇党委…. The text is what
 * stands in front of the plan. A government work report of a year reviews the year before.
 */
export function titleYearFindings(outline: Outline, years: Years): Finding[] {
  const { title, author } = outline;
  if (title === null) return [];
  const explicit = years.mentions.filter((m) => m.kind === "explicit" && m.year !== null && m.to === null);
  const first = explicit.find((m) => inside(m, title.start, title.end));
  if (first === undefined || first.year === null) return [];
  // A plan of 2024 opens with what was done in 2023.
  const yearBefore = outline.calendar.toMeeting || outline.calendar.review === null;
  const wanted = yearBefore ? [first.year, first.year - 1] : [first.year];
  const reported = explicit.filter(
    (m) =>
      m.start >= title.end &&
      !NOT_REPORTED.has(m.section?.role ?? "other") &&
      !DATE.test(author.matching.slice(m.end, m.end + 3)),
  );
  const opening = reported.find((m) => beginsSentence(author.matching, m.start) && REPORTS.at(author.matching, m.end));
  const confirms = (m: Mention): boolean => wanted.includes(m.year ?? 0) && AHEAD.at(author.matching, m.end) === null;
  if (opening === undefined || opening.year === null || reported.some(confirms)) return [];
  if (wanted.includes(opening.year)) return [];
  // A year far off is one of a span that the report looks back on.
  if (Math.abs(opening.year - first.year) > MOST_OFF) return [];
  return [
    {
      code: "title-year-mismatch",
      params: { title: first.year, text: opening.year },
      span: inSource(author, opening),
    },
  ];
}

const MOST_OFF = 2;

const beginsSentence = (matching: string, at: number): boolean =>
  at === 0 || matching[at - 1] === "\n" || endsSentence(matching.charCodeAt(at - 1));

const inside = (m: Mention, start: number, end: number): boolean => m.start >= start && m.end <= end;
