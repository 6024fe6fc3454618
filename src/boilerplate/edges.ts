import { advertWords, isAdvert } from "./adverts.js";
import { isAuthors, isProse, isTitleLike } from "./author.js";
import type { Ledger } from "./ledger.js";
import type { Lines } from "./lines.js";
import type { Matchers } from "./matcher.js";
import { type Row, readRow } from "./row.js";
import type { Place } from "./rule.js";
import { LONGEST_ROW, rowCandidates } from "./scan.js";
import { type Skeleton, skeleton } from "./skeleton.js";

/** A line at the head or the tail of the text. */
export interface EdgeLine {
  readonly start: number;
  readonly end: number;
  readonly bones: Skeleton;
  readonly row: Row | null;
  /**
   * `site`: a rule removed it, or an earlier step. `beside`: words of a site that prove nothing alone. `prose`: the
   * report itself. `other`: anything short.
   */
  kind: "site" | "beside" | "prose" | "other";
}

const HEAD: ReadonlySet<Place> = new Set<Place>(["line", "head", "edge", "beside"]);
const TAIL: ReadonlySet<Place> = new Set<Place>(["line", "tail", "edge", "beside", "opens-tail"]);
/** A head or a tail has no more lines than this. */
const MOST_HEAD = 120;
const MOST_TAIL = 320;

function edgeLine(
  source: string,
  lines: Lines,
  index: number,
  matchers: Matchers,
  places: ReadonlySet<Place>,
  ledger: Ledger,
): EdgeLine {
  const start = lines.start[index] ?? 0;
  const end = lines.end[index] ?? 0;
  const bones = skeleton(source, start, Math.min(end, start + LONGEST_ROW + 60));
  const whole = end - start <= LONGEST_ROW + 60;
  const row = whole ? readRow(bones, rowCandidates(source, start, end, matchers), places) : null;
  const marksOnly = whole && !/[\p{L}\p{N}]/u.test(bones.text);
  const site = row?.proof != null || isEcho(bones.text) || ledger.covers(start, end) || (whole && isAdvert(bones.text));
  const kind = site ? "site" : row || marksOnly ? "beside" : isProse(bones.text) ? "prose" : "other";
  return { start, end, bones, row, kind };
}

const EDGES: ReadonlySet<Place> = new Set<Place>([...HEAD, ...TAIL]);

/** `德迅网德迅网德迅网`: a name written again and again. */
const isEcho = (text: string): boolean =>
  text.length <= 40 && !isTitleLike(text) && /^([\u3400-\u9fff]{2,8})\1+$/u.test(text);

/** Whether a line near the beginning or the end is one that rules take whole: a hard wrap does not go on from it. */
export function isEdgeRow(source: string, lines: Lines, index: number, matchers: Matchers): boolean {
  if (index >= MOST_HEAD && index < lines.count - MOST_TAIL) return false;
  const start = lines.start[index] ?? 0;
  const end = lines.end[index] ?? 0;
  if (end - start > LONGEST_ROW) return false;
  return readRow(skeleton(source, start, end), rowCandidates(source, start, end, matchers), EDGES)?.proof != null;
}

/** The lines in front of the report's first sentence, salutation or heading. */
export function headLines(source: string, lines: Lines, matchers: Matchers, ledger: Ledger): EdgeLine[] {
  const head: EdgeLine[] = [];
  let sure = 0;
  let strange = 0;
  for (let i = 0; i < lines.count && i < MOST_HEAD; i++) {
    if (ledger.isPageNumber(lines.start[i] ?? 0)) continue;
    const line = edgeLine(source, lines, i, matchers, HEAD, ledger);
    head.push(line);
    if (line.kind === "prose") strange++;
    else if (line.kind === "site") strange = 0;
    if (strange === 0) sure = head.length;
    // A site's line may stand behind the first sentence, not behind the third.
    if (strange > 2) break;
  }
  const firstProse = head.findIndex((line, i) => line.kind === "prose" && i >= sure);
  return head.slice(0, firstProse < 0 ? head.length : firstProse);
}

/** The lines behind the report's last sentence, first to last. */
export function tailLines(source: string, lines: Lines, matchers: Matchers, ledger: Ledger): EdgeLine[] {
  const tail: EdgeLine[] = [];
  let strange = 0;
  let sure = 0;
  for (let i = lines.count - 1; i >= 0 && tail.length < MOST_TAIL; i--) {
    if (ledger.isPageNumber(lines.start[i] ?? 0)) continue;
    const line = edgeLine(source, lines, i, matchers, TAIL, ledger);
    tail.push(line);
    if (line.kind === "prose") strange++;
    else if (line.kind === "site") {
      strange = 0;
      sure = tail.length;
    }
    if (strange > 1) break;
  }
  let end = tail.findIndex((line, i) => line.kind === "prose" && i >= sure);
  if (end < 0) end = tail.length;
  return tail.slice(0, end).reverse();
}

/** Removes the site's lines of a head, and what stands between and beside them. Gives the last one's index, or -1. */
export function removeHead(head: readonly EdgeLine[], ledger: Ledger): number {
  const first = head.findIndex((l) => l.kind === "site");
  const last = head.findLastIndex((l) => l.kind === "site");
  const title = head.findIndex((l) => l.kind !== "site" && isTitleLike(l.bones.text));
  const hasTitle = title >= 0;
  // Above the title nothing is the author's that speaks as adverts do, or stands above a site's notice.
  head.slice(0, title).forEach((line, i) => {
    const notice = i < first && head[first]?.row?.proof?.rule.category !== "metadata";
    if (isLoose(line) && (advertWords(line.bones.text) >= 2 || (notice && isBetween(line, true)))) line.kind = "site";
  });
  for (const line of head.slice(Math.max(first, 0), last + 1)) if (isBetween(line, hasTitle)) line.kind = "site";
  spreadBeside(head);
  rowOfButtons(head);
  for (const line of head) if (line.kind === "site") removeLine(line, ledger);
  return head.findLastIndex((l) => l.kind === "site");
}

/** Removes the site's lines of a tail; from the first line that opens a reading list on, everything. */
export function removeTail(tail: readonly EdgeLine[], ledger: Ledger): void {
  const opens = tail.findIndex((l) => l.row?.hits.some((h) => h.rule.where === "opens-tail"));
  if (opens >= 0) for (const line of tail.slice(opens)) line.kind = "site";
  const first = tail.findIndex((l) => l.kind === "site");
  const last = tail.findLastIndex((l) => l.kind === "site");
  for (const line of tail.slice(Math.max(first, 0), last + 1)) if (isBetween(line, true)) line.kind = "site";
  spreadBeside(tail);
  rowOfButtons(tail);
  for (const line of tail) if (line.kind === "site") removeLine(line, ledger);
}

/** A short line that is nobody's yet. */
const isLoose = (line: EdgeLine): boolean =>
  line.kind === "other" && !isAuthors(line.bones.text) && line.bones.text.length <= 40;

/** A short line between two lines of a site (its name, its slogan) is the site's, unless it looks like the author's. */
function isBetween(line: EdgeLine, hasTitle: boolean): boolean {
  const { text } = line.bones;
  if (line.kind === "site" || line.kind === "beside") return false;
  if (advertWords(text) >= 2) return true;
  if (line.kind === "prose" || isAuthors(text) || /[。;]/u.test(text)) return false;
  return text.length <= (hasTitle ? 24 : 8);
}

/** `大`, `中`, `小` beside `字体：`; `175` beside `阅读：`. */
function spreadBeside(lines: readonly EdgeLine[]): void {
  const spread = (ordered: readonly EdgeLine[]): void => {
    let near = false;
    for (const line of ordered) {
      if (line.kind === "beside" && near) line.kind = "site";
      near = line.kind === "site";
    }
  };
  spread(lines);
  spread([...lines].reverse());
}

/** Three different buttons in a row (`下载`, `打印`, `收藏`) are a site's bar also where nothing else proves it. */
function rowOfButtons(lines: readonly EdgeLine[]): void {
  for (let i = 0; i < lines.length; ) {
    let j = i;
    while (lines[j]?.kind === "beside") j++;
    const run = lines.slice(i, j);
    const words = new Set(run.flatMap((l) => l.row?.hits.map((h) => l.bones.text.slice(h.start, h.end)) ?? []));
    const telling = [...words].filter((w) => /[\u3400-\u9fff]{2}/u.test(w));
    if (telling.length >= 3) for (const line of run) line.kind = "site";
    i = Math.max(j, i + 1);
  }
}

function removeLine(line: EdgeLine, ledger: Ledger): void {
  const span = { start: line.start, end: line.end };
  const hit = line.row?.proof ?? line.row?.hits[0];
  if (!hit) {
    ledger.add({ ...span, rule: "site-line", category: "site-notice", leaves: "nothing" });
    return;
  }
  ledger.remove(hit.rule, span, hit.groups);
  for (const other of line.row?.hits ?? []) if (other !== hit) ledger.harvest(other.rule, span, other.groups);
}
