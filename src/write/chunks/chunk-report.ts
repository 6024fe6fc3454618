import type { CodePointSpan, Report, ReportYear, Role } from "../../model/report.js";
import { factsOf } from "../report-facts.js";
import { cutsOf } from "./cuts.js";
import { chunksOfFigures } from "./figures.js";

/** How long chunks are, in code points. */
export interface ChunkOptions {
  /** No chunk is longer. */
  readonly maxChars?: number;
  /** None is shorter where its section has more to give. */
  readonly minChars?: number;
}

/** A stretch of the author's text that can be understood by itself, for a search index. */
export interface Chunk {
  /** `report`, a colon, `c` and its place in the report: `a31f0c9e8b7d6a55:c3`. */
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
  /** Of the paragraphs that it has a part of, in code points of the source. */
  span: CodePointSpan;
  /** Ids of the figures in it; those of a heading are in the first chunk below it. */
  metrics: string[];
  prev: string | null;
  next: string | null;
}

const MOST = 800;
const LEAST = 200;

/**
 * A report in chunks: in document order, never across sections, cut between paragraphs, and within one only where it is
 * too long or a chunk would be too short; then behind a sentence. All that the author wrote is in a `text`, but headings,
 * which are in a `path`, and the title.
 *
 * @throws RangeError where the lengths make no sense
 */
export function chunkReport(report: Report, { maxChars = MOST, minChars = LEAST }: ChunkOptions = {}): Chunk[] {
  if (!(maxChars >= 1) || !(minChars >= 0) || minChars > maxChars)
    throw new RangeError("maxChars must be above 0, and minChars from 0 to maxChars");
  const cuts = cutsOf(report.sections, maxChars, minChars);
  const { reportId, file, title, issuer, level } = factsOf(report);
  const figures = chunksOfFigures(report, cuts);
  const idOf = (place: number): string | null => (cuts[place] === undefined ? null : `${reportId}:c${place + 1}`);
  return cuts.map(({ section, path, text, span }, place) => ({
    id: `${reportId}:c${place + 1}`,
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
