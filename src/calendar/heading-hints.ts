import { type Word, type WordKind, words } from "../lexicon/lexicon.js";
import type { Kind } from "../lexicon/meanings.js";
import { firstOf, pattern, patterns } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";
import { type Expression, expressions } from "./expressions.js";

/** What a heading says of time. */
export interface HeadingHint extends Span {
  /** The last year that it names by itself (2020年工作回顾及“十三五”成就: 2020), null where it names none. */
  readonly year: number | null;
  /** A longer span: “十四五”时期; 2035年远景目标, without its first year; 2008年以来, without its last: both are one year. */
  readonly horizon: { readonly from: number | null; readonly to: number } | null;
  readonly masked: boolean;
  /** 明年打算: the coming year without its number. */
  readonly comes: boolean;
  /** What its words say, by which entry; null where they say nothing. */
  readonly role: "review" | "problems" | "plan" | null;
  readonly by: string | null;
}

const headingRoles = patterns("heading-role");
const contexts = words("year-context");
const horizons = words("horizon");
const comingYear = words("coming-year");
const edges = words("plan-edge");
const titleWords = words("title-word");

/** Reads the years of a heading and the role that its words name. */
export function headingHint(matching: string, heading: Span): HeadingHint {
  const { start, end } = heading;
  const said = firstOf(headingRoles, matching.slice(start, end))?.entry;
  let year: number | null = null;
  let horizon = null as HeadingHint["horizon"];
  let masked = false;
  for (const e of expressions(matching, start, end)) {
    const edge = e.kind === "plan" ? find(edges, matching, e.end, end)?.entry.as.edge : undefined;
    const longer = edge === undefined && !isOfPlanNamed(matching, e, heading) ? horizonOf(matching, e) : null;
    // “十四五” says more than 2035年远景目标, which has no beginning.
    if (longer !== null) horizon = horizon === null || horizon.from === null ? longer : horizon;
    else if (e.kind === "masked") masked = true;
    else if (e.kind === "plan") year ??= edge === "first" ? e.year : e.to;
    else if (e.kind === "explicit" && namesPart(matching, e, heading)) year = e.year;
  }
  const comes = find(comingYear, matching, start, end) !== null;
  year ??= yearAtEnd(matching, heading);
  return { start, end, year, horizon, masked, comes, role: said?.as.role ?? null, by: said?.id ?? null };
}

function horizonOf(matching: string, e: Expression): HeadingHint["horizon"] {
  if (e.kind === "plan") return { from: e.year, to: e.to };
  if (e.kind !== "explicit") return null;
  if (isSince(matching, e)) return { from: e.year, to: e.year };
  if (e.to !== null) return { from: e.year, to: e.to };
  return horizons.at(matching, e.end) === null ? null : { from: null, to: e.year };
}

/** 备战2022年赛事 names the year of an event, 2022年工作安排 and 做好2022年各项工作 that of the part. */
const namesPart = (matching: string, year: Span, heading: Span): boolean =>
  year.start <= heading.start + 1 || find(titleWords, matching, year.end, heading.end) !== null;

/** 以编制茶乡空间规划（2020—2035年）为契机，推进建设: the years of a plan that the heading only names. */
function isOfPlanNamed(matching: string, { start, end }: Span, heading: Span): boolean {
  if (matching[start - 1] !== "（" || matching[end] !== "）" || end + 1 >= heading.end) return false;
  const comma = matching.indexOf("，", end);
  const clause = comma < 0 ? heading.end : Math.min(comma, heading.end);
  return find(titleWords, matching, end, clause) === null;
}

/** 2008年以来的工作回顾 */
const isSince = (matching: string, { end }: Span): boolean =>
  contexts.at(matching, end)?.entry.id === "year-context.since";

/** 奋进2019，加速赶超: a year without 年. */
function yearAtEnd(matching: string, { start, end }: Span): number | null {
  const found = pattern("heading-year.bare").search(matching.slice(start, end));
  return found === null ? null : Number(found[0]);
}

function find<K extends Kind>(kind: WordKind<K>, matching: string, from: number, to: number): Word<K> | null {
  for (let at = from; at < to; at++) {
    const word = kind.at(matching, at);
    if (word !== null && word.end <= to) return word;
  }
  return null;
}
