import { isTitleLike } from "../author.js";
import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { skeleton } from "../skeleton.js";
import type { EdgeLine } from "./edge-lines.js";

/** A line at the head that reads like a title; `text` is what is left of it without a label or a file's ending. */
interface Candidate {
  readonly index: number;
  readonly text: string;
  readonly labelled: boolean;
}

const LONGEST_TITLE = 120;
const LABEL = /^(?:文章|文件|文档|资料|作品)?(?:标题|题目|题名|名称|篇名)[:：]/u;
const ENDING = /\s*\.(?:docx?|pdf|wps|pptx?|txt|rtf|xlsx?)\s*(?:vip)?$/iu;

/**
 * A site prints the title again: as the page's heading, in a metadata line, as a file name. The report's own title
 * stays: the last one before the text, or where there is none behind the site's lines the fullest one. Of a kept
 * metadata line only the label falls.
 */
export function removeRepeatedTitles(
  source: string,
  lines: Lines,
  head: readonly EdgeLine[],
  lastSite: number,
  ledger: Ledger,
): void {
  const candidates: Candidate[] = [];
  head.forEach((line, index) => {
    if (line.kind === "site" || line.end - line.start > LONGEST_TITLE) return;
    const written = source.slice(line.start, line.end);
    const label = LABEL.exec(written)?.[0].length ?? 0;
    const ending = ENDING.exec(written)?.[0].length ?? 0;
    const text = skeleton(source, line.start + label, line.end - ending).text;
    const labelled = label > 0 || ending > 0;
    if (labelled || isTitleLike(text)) candidates.push({ index, text, labelled });
    const rule = (start: number, end: number): void =>
      ledger.add({ start, end, rule: "title-label", category: "metadata", leaves: "nothing" });
    if (label > 0) rule(line.start, line.start + label);
    if (ending > 0) rule(line.end - ending, line.end);
  });
  const kept: Candidate[] = [];
  for (const candidate of byPreference(candidates, lastSite)) {
    const repeats = kept.some((k) => isRepetition(candidate, k, head));
    if (!repeats) kept.push(candidate);
    else {
      const line = head[candidate.index];
      if (line) ledger.add({ ...span(line), rule: "repeated-title", category: "metadata", leaves: "nothing" });
    }
  }
  const own = kept[0] && head[kept[0].index];
  if (own) removeRunningTitle(source, lines, own, ledger);
}

/** A title that stands again on a line of its own at least three times behind the first is the head of each page. */
function removeRunningTitle(source: string, lines: Lines, title: EdgeLine, ledger: Ledger): void {
  const { text } = title.bones;
  const again: { readonly start: number; readonly end: number }[] = [];
  for (let i = 0; i < lines.count; i++) {
    const start = lines.start[i] ?? 0;
    const end = lines.end[i] ?? 0;
    if (start <= title.end || end - start < text.length || end - start > text.length + 12) continue;
    if (skeleton(source, start, end).text === text) again.push({ start, end });
  }
  if (again.length < 3) return;
  for (const line of again) ledger.add({ ...line, rule: "running-title", category: "page-number", leaves: "nothing" });
}

const span = ({ start, end }: EdgeLine): { start: number; end: number } => ({ start, end });

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
