import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import { isTitleLike } from "../author-lines.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import type { EdgeLine } from "./edge-lines.js";

/** A line at the head that reads like a title; `text` is what is left of it without a label or a file's ending. */
interface Candidate {
  readonly index: number;
  readonly text: string;
  readonly labelled: boolean;
}

const LONGEST_TITLE = 120;
const label = pattern("page-label.title");
const ENDING = /\s*\.(?:docx?|pdf|wps|pptx?|txt|rtf|xlsx?)\s*(?:vip)?$/iu;

/**
 * A site prints the title again: as the page's heading, in a metadata line, as a file name. The report's own title
 * stays: the last one before the text, or where there is none behind the site's lines the fullest one. Of a kept
 * metadata line only the label falls.
 */
export function* repeatedTitles(page: Page, head: readonly EdgeLine[], lastSite: number): Generator<Removal> {
  const { source } = page;
  const candidates: Candidate[] = [];
  for (const [index, line] of head.entries()) {
    if (line.kind === "site" || line.end - line.start > LONGEST_TITLE) continue;
    const written = matchingForm(source.slice(line.start, line.end));
    const labelEnd = line.start + (label.search(written)?.[0].length ?? 0);
    const ending = line.end - (ENDING.exec(written)?.[0].length ?? 0);
    const { text } = foldedText(source, labelEnd, ending);
    const labelled = labelEnd > line.start || ending < line.end;
    if (labelled || isTitleLike(text)) candidates.push({ index, text, labelled });
    if (labelEnd > line.start) yield titleLabel(line.start, labelEnd);
    if (ending < line.end) yield titleLabel(ending, line.end);
  }
  const kept: Candidate[] = [];
  for (const candidate of byPreference(candidates, lastSite)) {
    if (!kept.some((k) => isRepetition(candidate, k, head))) kept.push(candidate);
    else {
      const line = head[candidate.index];
      if (line !== undefined) yield removedAs("repeated-title", line);
    }
  }
  const own = kept[0] && head[kept[0].index];
  if (own !== undefined) yield* runningTitles(page, own);
}

const titleLabel = (start: number, end: number): Removal => removedAs("title-label", { start, end });

/** A title that stands again on a line of its own at least three times behind the first is the head of each page. */
function* runningTitles({ source, lines }: Page, title: EdgeLine): Generator<Removal> {
  const { text } = title.folded;
  const again = lines.filter(
    ({ start, end }) =>
      start > title.end &&
      end - start >= text.length &&
      end - start <= text.length + MOST_BLANKS &&
      foldedText(source, start, end).text === text,
  );
  if (again.length < LEAST_RUNNING) return;
  for (const line of again) yield removedAs("running-title", line);
}

const LEAST_RUNNING = 3;
const MOST_BLANKS = 12;

/** The title behind the site's lines, then those with a label, then the longest. */
function byPreference(candidates: readonly Candidate[], lastSite: number): Candidate[] {
  const behind = candidates.findLast((c) => c.index > lastSite && !c.labelled);
  const rest = candidates
    .filter((c) => c !== behind)
    .sort((a, b) => Number(b.labelled) - Number(a.labelled) || b.text.length - a.text.length || b.index - a.index);
  return behind ? [behind, ...rest] : rest;
}

/** One title holds the other, and lines of a site part them; or they are the same, line upon line. */
function isRepetition(a: Candidate, b: Candidate, head: readonly EdgeLine[]): boolean {
  if (a.text.length < 4 && !b.text.includes(a.text)) return false;
  if (!a.text.includes(b.text) && !b.text.includes(a.text)) return false;
  const between = head.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index));
  if (a.labelled || b.labelled) return true;
  // A heading of the body that names the report again stands behind the title, not in front of it.
  if (a.index > b.index && !between.some((l) => l.kind === "site")) return false;
  return a.text === b.text
    ? between.length === 0 || between.some((l) => l.kind === "site")
    : head.slice(Math.min(a.index, b.index)).some((l) => l.kind === "site");
}
