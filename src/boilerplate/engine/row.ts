import type { Line } from "../../text/lines.js";
import { hasReportWords } from "../adverts.js";
import { type FoldedText, foldedText } from "../folded-text.js";
import { type Hit, longestAt, type Matcher, type Matchers } from "./matcher.js";
import type { Place } from "./rule.js";
import { LONGEST_ROW, rowCandidates } from "./scan.js";

/**
 * A line that rules cover whole, side by side: `【字体：大 中 小】 阅读：1275次 分享到：`. List marks in front
 * (`- 1、`) and the marks between entries belong to nobody.
 */
export interface Row {
  readonly hits: readonly Hit[];
  /** The first entry that proves something by itself; null where all are rules of the place `beside`. */
  readonly proof: Hit | null;
}

const LIST_MARK = /^[-·.，、>]{0,3}(?:\d{1,2}[、.）：，](?!\d)|（\d{1,2}）)?[-·.，、>]{0,3}/u;
const BETWEEN = /[- ：，；.。、·/>！…【】（）&@x×]{1,12}/uy;

/** Covers the whole folded text with rules for the given places, or gives null. */
export function readRow(folded: FoldedText, candidates: readonly Matcher[], places: ReadonlySet<Place>): Row | null {
  const { text } = folded;
  const allowed = candidates.filter((m) => places.has(m.rule.where) && m.rule.cut !== "match");
  if (allowed.length === 0 || text.length === 0) return null;
  // `1、本文档…` before `2021年…`: a list mark is tried as one only where the text itself does not begin a match.
  return cover(folded, 0, allowed) ?? cover(folded, LIST_MARK.exec(text)?.[0].length ?? 0, allowed);
}

function cover(folded: FoldedText, from: number, allowed: readonly Matcher[]): Row | null {
  const { text } = folded;
  const hits: Hit[] = [];
  let at = from;
  while (at < text.length) {
    const hit = longestAt(folded, at, allowed);
    if (hit) {
      hits.push(hit);
      at = hit.end;
      continue;
    }
    BETWEEN.lastIndex = at;
    const marks = BETWEEN.exec(text);
    if (!marks) return null;
    at += marks[0].length;
  }
  if (hits.length === 0) return null;
  // An advert does not speak as a report does: `微信群：全镇建立网格微信群120个`.
  const strange = (h: Hit): boolean => h.rule.category === "advert" && hasReportWords(text);
  return { hits, proof: hits.find((h) => h.rule.where !== "beside" && !strange(h)) ?? null };
}

const EDGES: ReadonlySet<Place> = new Set<Place>(["line", "head", "tail", "edge", "beside", "opens-tail"]);

/** Whether a line is one that rules take whole at the head or the tail: a hard wrap does not go on from it. */
export function isEdgeRow(source: string, { start, end }: Line, matchers: Matchers): boolean {
  if (end - start > LONGEST_ROW) return false;
  return readRow(foldedText(source, start, end), rowCandidates(source, start, end, matchers), EDGES)?.proof != null;
}
