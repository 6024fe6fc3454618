import { isAdvert } from "../adverts.js";
import { isProse, isTitleLike } from "../author.js";
import type { Matchers } from "../engine/matcher.js";
import { type Row, readRow } from "../engine/row.js";
import type { Place } from "../engine/rule.js";
import { LONGEST_ROW, rowCandidates } from "../engine/scan.js";
import type { Ledger } from "../ledger.js";
import type { Lines } from "../lines.js";
import { type Skeleton, skeleton } from "../skeleton.js";

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
