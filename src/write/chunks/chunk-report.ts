import type { CodePointSpan, Report, ReportYear, Role } from "../../model/report.js";
import type { Source } from "../../text/source.js";
import { factsOf } from "../report-facts.js";
import { cutsOf } from "./cuts.js";
import { chunksOfFigures } from "./figures.js";

/** How long chunks are, in code points, and what they are called. */
export interface ChunkOptions {
  /** No chunk is longer; 800 where it is not given. */
  readonly maxChars?: number | undefined;
  /** None is shorter where its section has more to give; a quarter of the most where it is not given, 200 at most. */
  readonly minChars?: number | undefined;
  /** What the ids of its chunks begin with, in place of the report's digest: for a collection that has ids of its own. */
  readonly id?: string | undefined;
  /** The text that was read, or what `readSource` gives: with it the span of part of a paragraph is exact also where lines were wrapped. */
  readonly source?: string | Pick<Source, "text"> | undefined;
}

/** A stretch of the author's text that can be understood by itself, for a search index. */
export interface Chunk {
  /** `report` (or the id that was given), a colon, `c` and its place in the report: `a31f0c9e8b7d6a55:c3`. */
  id: string;
  /** The first 16 characters of the SHA-256 of the source. */
  report: string;
  file: string;
  title: string | null;
  issuer: string | null;
  level: string | null;
  years: ReportYear[];
  section: string;
  /** Headings from the outermost to its own, with their numbering. */
  path: string[];
  role: Role;
  /** Paragraphs parted by line breaks; of a section without text the heading. */
  text: string;
  /**
   * From its first character to its last, in code points of the source. Of part of a paragraph whose blanks and line breaks are not
   * in its text this needs the source; without, it is that of the whole paragraph.
   */
  span: CodePointSpan;
  /** Ids of the figures in it; those of a heading are in the first chunk below it. */
  metrics: string[];
  prev: string | null;
  next: string | null;
}

const MOST = 800;
const LEAST = 200;

/** The fewest characters where only the most are given. */
export const leastFor = (maxChars: number): number => Math.min(LEAST, Math.floor(maxChars / 4));

/**
 * A report in chunks: in document order, never across sections, cut between paragraphs, and within one only where it is
 * too long or a chunk would be too short; then behind a sentence. All that the author wrote is in a `text`, but headings,
 * which are in a `path`, and the title.
 *
 * @throws RangeError where the lengths make no sense
 */
export function chunkReport(report: Report, options: ChunkOptions = {}): Chunk[] {
  const { maxChars = MOST, minChars = leastFor(maxChars), source = "" } = options;
  if (!(maxChars >= 1) || !(minChars >= 0) || minChars > maxChars)
    throw new RangeError(`maxChars must be above 0, minChars from 0 to maxChars: ${maxChars}, ${minChars}`);
  const text = typeof source === "string" ? source : source.text;
  const cuts = cutsOf(report, { most: maxChars, least: minChars, source: text === "" ? null : text });
  const { reportId, file, title, issuer, level } = factsOf(report);
  const figures = chunksOfFigures(report, cuts);
  const name = options.id ?? reportId;
  const idOf = (place: number): string | null => (cuts[place] === undefined ? null : `${name}:c${place + 1}`);
  return cuts.map(({ section, path, text, span }, place) => ({
    id: `${name}:c${place + 1}`,
    report: reportId,
    file,
    title,
    issuer,
    level,
    years: report.years,
    section: section.id,
    path,
    role: section.role,
    text,
    span,
    metrics: figures[place] ?? [],
    prev: idOf(place - 1),
    next: idOf(place + 1),
  }));
}
