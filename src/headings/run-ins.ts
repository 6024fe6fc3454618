import { words } from "../lexicon/lexicon.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { UnnumberedHeading } from "./heading-lines.js";
import { namesTopic } from "./topics.js";

const labels = words("author-label");

const LONGEST_RUN_IN = 20;
const SHORTEST_TEXT = 5;

/**
 * Leads of sibling paragraphs: 生态农业：提质增效。… 生态工业：逆势飞扬。… Two or more paragraphs of one section that
 * begin with a short phrase which names a topic, closed alike, and go on behind it.
 */
export function findRunIns(author: AuthorText, paragraphs: readonly Span[]): UnnumberedHeading[] {
  const leads = paragraphs.map((p) => leadOf(author.matching, p));
  for (const mark of ["。", "："]) {
    const found = leads.filter((l) => l !== null && l.mark === mark).map((l) => l as Lead);
    if (found.length >= 2 && found.length >= 0.2 * paragraphs.length)
      return found.map(({ start, end, textStart }) => ({ heading: { start, end }, textStart, kind: "run-in" }));
  }
  return [];
}

interface Lead extends Span {
  readonly mark: string;
  readonly textStart: number;
}

function leadOf(matching: string, paragraph: Span): Lead | null {
  const window = matching.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_RUN_IN + 1));
  const at = window.search(/[。，；！？]/u);
  const colon = window.indexOf("：");
  const stop = at >= 0 && matching[paragraph.start + at] === "。" ? at : -1;
  // 生态农业：提质增效。 is one lead; 道路交通：通组公路硬化工程全面完工，… ends at the colon.
  const length = stop > 0 ? stop : colon > 0 && (at < 0 || colon < at) ? colon : -1;
  if (length < 4 || paragraph.start + length + SHORTEST_TEXT >= paragraph.end) return null;
  const said = window.slice(0, length);
  // 主办单位：镇经济发展办 is a field of a record.
  if (!namesTopic(said) || labels.of(said) !== null) return null;
  return {
    start: paragraph.start,
    end: paragraph.start + length,
    mark: window[length] ?? "",
    textStart: paragraph.start + length + 1,
  };
}
