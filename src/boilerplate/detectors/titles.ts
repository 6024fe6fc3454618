import { hasReportWords } from "../adverts.js";
import { isAuthors } from "../author-lines.js";
import { OTHER_LABEL } from "../field-row.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import type { TitleOnLine } from "../title-decoration.js";
import { countedReports } from "./counted-reports.js";
import type { EdgeLine } from "./edge-line.js";
import { gluedCopies } from "./glued-copies.js";
import { type Candidate, isCategory, isHeadline, namesYear } from "./title-candidates.js";
import { copiesBehind } from "./title-copies.js";
import { partsOf, withoutPart } from "./title-parts.js";

/** A shorter title may be a heading's words too. */
const SHORTEST_COPIED = 6;

/**
 * A site prints the title again: as the page's heading, in a metadata line, as a file name. The report's own title
 * stays, bare of what was put round it: the last one before the text, or where there is none behind the site's lines
 * the fullest one.
 */
export function* repeatedTitles(page: Page, head: readonly EdgeLine[], lastSite: number): Generator<Removal> {
  const glued = gluedCopies(head);
  for (const line of glued) yield removedAs("repeated-title", line);
  if (glued.length > 0) return;
  const [own, ...others] = byPreference(candidatesOf(page.source, head), head, lastSite);
  if (own === undefined) return;
  const halves = partsOf(page, own);
  const parts = [...halves, ...countedReports(page)];
  yield* decoration(page.source, own, halves.length > 0);
  yield* decoratedCopies(page.source, own, head);
  const kept = [own];
  for (const other of others) {
    if (parts.some(({ start }) => start === other.line.start)) continue;
    if (isOfBundle(page, other, own)) {
      yield removedAs("site-line", other.line);
      continue;
    }
    if (kept.some((one) => isCopy(other, one, head))) {
      yield removedAs("repeated-title", other.line);
      continue;
    }
    if (isCategory(page.source, other, own, head)) {
      yield removedAs("site-line", other.line);
      continue;
    }
    kept.push(other);
    if (other.labelled) yield* decoration(page.source, other);
  }
  if (own.key.length >= SHORTEST_COPIED) yield* copiesBehind(page, own, parts);
}

function candidatesOf(source: string, head: readonly EdgeLine[]): Candidate[] {
  const votes = new Map<string, number>();
  for (const { title } of head) if (title !== null) votes.set(title.key, (votes.get(title.key) ?? 0) + 1);
  const candidates = head.flatMap((line, index) => {
    const title =
      line.kind === "site" || line.title === null
        ? null
        : withoutPart(source, withoutCounter(line.title, votes), votes);
    return title === null ? [] : [{ ...title, index, line, votes: votes.get(title.key) ?? 1 }];
  });
  // Behind the first sentence a title is an attachment's name, unless none stands in front of it.
  const prose = head.findIndex(({ kind }) => kind === "prose");
  const before = candidates.filter(({ index }) => prose < 0 || index < prose);
  return before.length > 0 ? before : candidates;
}

/** 12021年石桥镇工作总结 in a list of contents: the number of the entry before what other lines have as title. */
function withoutCounter(title: TitleOnLine, votes: ReadonlyMap<string, number>): TitleOnLine {
  const counter = /^\d{1,2}(?=.{6})/u.exec(title.key)?.[0].length ?? 0;
  for (let length = counter; length > 0; length--)
    if (votes.has(title.key.slice(length)))
      return { ...title, start: title.start + length, key: title.key.slice(length) };
  return title;
}

/** What a site put round a title that stays. */
function* decoration(source: string, { start, end, line, key }: Candidate, isPart = false): Generator<Removal> {
  // 《政府工作报告》 below a title may be the author's.
  if (key.length <= GENERIC && source[start - 1] === "《" && start - 1 === line.start) return;
  yield removedAs("title-label", { start: line.start, end: start });
  if (!isPart) yield removedAs("title-label", { start: end, end: line.end }, dateBehind(source.slice(end, line.end)));
}

/** 政府工作报告 is a category of sites too: its copies are no votes. */
const GENERIC = 6;

/** Of a title, the date and the speaker, and the title again the first one is the report's. */
function hasAuthorsBetween(first: Candidate | undefined, other: Candidate, head: readonly EdgeLine[]): boolean {
  const between = head.slice((first?.index ?? other.index) + 1, other.index);
  return between.some(({ kind, folded, title }) => kind === "other" && title === null && isAuthors(folded.text));
}

/** 石桥镇2021年工作总结 2022-03-04 */
function dateBehind(text: string): Partial<Removal> {
  const date = /\d{4}\D\d{1,2}\D\d{1,2}/u.exec(text)?.[0];
  return date === undefined ? {} : { told: [{ date, rank: OTHER_LABEL }] };
}

/** 石桥镇2021年工作总结—墨香助手 above 石桥镇2021年工作总结: what follows the title there is a name that the page added. */
function* decoratedCopies(source: string, own: Candidate, head: readonly EdgeLine[]): Generator<Removal> {
  const said = source.slice(own.start, own.end);
  if (own.key.length < SHORTEST_COPIED) return;
  for (const [i, line] of head.entries()) {
    const rest = source.slice(line.start, line.end).split(said)[1] ?? "";
    if (line.kind !== "other" || i >= own.index || !source.startsWith(said, line.start)) continue;
    if (NAME_BEHIND.test(rest) && !hasReportWords(rest)) yield removedAs("repeated-title", line);
  }
}
const NAME_BEHIND = /^\s*(?:[-–_|·\u4e28]|—(?!—))[^。；，]{1,24}$/u;

const isBare = ({ start, end, line }: Candidate): boolean => start === line.start && end === line.end;

/**
 * Of a title that is no more than the kind of report, the one that the page begins with, but for lines that are surely
 * the site's; below a category (工作报告) it is the site's.
 */
const fullerThan = (
  { index, key }: Candidate,
  candidates: readonly Candidate[],
  head: readonly EdgeLine[],
): Candidate | undefined =>
  key.length > GENERIC || key.length < SHORTEST_COPIED
    ? undefined
    : candidates.find(
        (c) => c.index < index && isFirst(c, head) && !c.labelled && c.key.length > GENERIC && c.key.includes(key),
      );

const isFirst = ({ index }: Candidate, head: readonly EdgeLine[]): boolean =>
  head.slice(0, index).every(({ kind, title, folded: { text } }) => kind === "site" && title?.key !== text);

/** The last title behind the site's lines, then those with a label, then the longest; of copies the last bare one. */
function byPreference(candidates: readonly Candidate[], head: readonly EdgeLine[], lastSite: number): Candidate[] {
  const last = candidates.findLast((c) => c.index > lastSite && !c.labelled);
  // 石桥县2021年政府工作报告 · a row of the site · 政府工作报告: the kind of report alone is not its title
  const behind = (last && fullerThan(last, candidates, head)) ?? last;
  const voted = candidates.filter((c) => c.votes > (behind?.votes ?? 1) && c.key.length > GENERIC);
  const sorted = [...candidates].sort(
    (a, b) =>
      Number(b.labelled) - Number(a.labelled) ||
      Number(namesYear(b)) - Number(namesYear(a)) ||
      b.key.length - a.key.length ||
      b.index - a.index,
  );
  const first = voted.sort((a, b) => b.votes - a.votes)[0] ?? behind ?? sorted[0];
  if (first === undefined) return [];
  const copies = candidates.filter(({ key }) => key === first.key);
  const own = copies.findLast((c) => isBare(c) && !hasAuthorsBetween(copies[0], c, head)) ?? copies.at(-1) ?? first;
  return [own, ...sorted.filter((c) => c !== own)];
}

/** 乡镇工作总结范文（精选3篇） above 篇一：石桥镇2021年工作总结 is what a site calls them all. */
const isOfBundle = ({ lines, removals }: Page, other: Candidate, { index, start }: Candidate): boolean =>
  other.index < index &&
  lines.some(
    (line) => line.start < start && start < line.end && removals.behind(line) === start && !removals.opensNeutral(line),
  );

/** 石桥镇2021年工作总结（全文） above the title, which another line of the page has too: the bracket says what the page shows. */
const isBracketed = (other: Candidate, own: Candidate): boolean =>
  other.index < own.index &&
  own.votes > 1 &&
  other.key.startsWith(own.key) &&
  /^（[^）]{1,8}）$/u.test(other.key.slice(own.key.length));

/** The title again; or one holds the other, and lines of a site part them. */
function isCopy(other: Candidate, own: Candidate, head: readonly EdgeLine[]): boolean {
  if (other.key === own.key || isBracketed(other, own)) return true;
  if (!other.key.includes(own.key) && !own.key.includes(other.key)) return isHeadline(other, own, head);
  const between = head.slice(Math.min(other.index, own.index) + 1, Math.max(other.index, own.index));
  // below its full title the author writes the kind of report again
  if (other.index > own.index && other.key.length <= GENERIC && other.key.length >= SHORTEST_COPIED) return false;
  if (other.labelled || own.labelled) return true;
  // A heading of the body that names the report again stands behind the title, not in front of it.
  if (other.index > own.index && !between.some((l) => l.kind === "site")) return false;
  return head.slice(Math.min(other.index, own.index)).some((l) => l.kind === "site");
}
