import type { Line } from "./lines.js";

/** How a document is hard-wrapped: lines fill up to `limit` units of one measure. */
export interface Wrapping {
  readonly measure: "columns" | "characters";
  readonly limit: number;
  /** A line of at least this many units is full: its break says nothing. */
  readonly full: number;
  /** How long lines are that break off amid a sentence: the median. */
  readonly usual: number;
  /**
   * First lines of paragraphs are narrower by the blanks of an indent that got lost: after a full line that ends
   * a sentence, a narrower full line starts a paragraph. Null where the document does not show this.
   */
  readonly firstLine: number | null;
}

/** Kinsoku and half-width characters leave a full line up to this many columns short. */
const SLACK_COLUMNS = 8;
/** A blank put between Chinese and a digit at the very end makes a line one character longer. */
const SLACK_CHARACTERS = 1;
/** A line may stop two short of the width: the blank that the break replaced, and a mark that may not begin a line. */
const LEAST_SLACK = 2;
const MOST_COLUMNS = 160;
const LEAST_COLUMNS = 30;
const LEAST_LINES = 3;
/** Before what a site put is known, fewer lines tell no width. */
const LEAST_TO_UNWRAP = 12;

/** Whether a line ends with the mark of a sentence; null where it would not, whatever the layout: a heading. */
export type SentenceEnd = boolean | null;

/**
 * Finds out whether the lines of a document are broken at a width, as text out of a PDF is, or end where their
 * paragraphs end. `endsSentence[i]` tells whether line i ends with the mark of a sentence; null where that says nothing.
 *
 * The width is where lines crowd: at least half of the long lines end within a few columns of it, hardly one
 * goes beyond, and most of these break off amid a sentence.
 */
export function findWrapping(lines: readonly Line[], endsSentence: readonly SentenceEnd[]): Wrapping | null {
  const byCharacters = crowd(lines, endsSentence, (l) => l.characters, SLACK_CHARACTERS, 0.7);
  const byColumns = byCharacters ?? crowd(lines, endsSentence, (l) => l.columns, SLACK_COLUMNS, 0.5);
  if (byColumns === null) return null;
  const measure = byCharacters === null ? "columns" : "characters";
  const usual = median(
    lines.filter((l, i) => l[measure] >= byColumns.full && endsSentence[i] === false).map((l) => l[measure]),
  );
  return {
    measure,
    ...byColumns,
    usual: usual ?? byColumns.full,
    firstLine: firstLineWidth(lines, endsSentence, measure, byColumns),
  };
}

export const isFull = (wrapping: Wrapping, line: Line): boolean => line[wrapping.measure] >= wrapping.full;

function crowd(
  lines: readonly Line[],
  endsSentence: readonly SentenceEnd[],
  measure: (line: Line) => number,
  slack: number,
  share: number,
): { limit: number; full: number } | null {
  const counts = new Map<number, number>();
  let considered = 0;
  for (const line of lines) {
    if (line.columns > MOST_COLUMNS) continue;
    considered++;
    const n = measure(line);
    counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  if (considered < LEAST_LINES || considered < 0.98 * lines.length) return null;
  let limit = 0;
  for (let n = 0, beyond = considered; n <= MOST_COLUMNS && beyond > 0.02 * considered; n++) {
    beyond -= counts.get(n) ?? 0;
    limit = n;
  }
  let full = 0;
  let clear = 0;
  let brokenOff = 0;
  let long = 0;
  lines.forEach((line, i) => {
    const n = measure(line);
    if (n > limit / 2) long++;
    if (n < limit - slack) return;
    full++;
    if (endsSentence[i] !== null) clear++;
    if (endsSentence[i] === false) brokenOff++;
  });
  const columns = lines.reduce((most, l) => (measure(l) === limit ? Math.max(most, l.columns) : most), 0);
  if (
    columns < LEAST_COLUMNS ||
    full < LEAST_LINES ||
    full < share * long ||
    clear < LEAST_LINES ||
    brokenOff < 0.6 * clear
  )
    return null;
  return { limit, full: limit - Math.max(slack, LEAST_SLACK) };
}

/** The width of full first lines, where those after a short line are two to six columns narrower than the rest. */
function firstLineWidth(
  lines: readonly Line[],
  endsSentence: readonly SentenceEnd[],
  measure: "columns" | "characters",
  { limit, full }: { limit: number; full: number },
): number | null {
  if (measure === "characters") return null;
  const first: number[] = [];
  const rest: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before === undefined || line === undefined || line.columns < full) continue;
    if (before.columns >= full) {
      if (endsSentence[i - 1] === false) rest.push(line.columns);
    } else if (endsSentence[i - 1] === true) first.push(line.columns);
  }
  if (first.length < 3 || rest.length < 10) return null;
  const narrow = (median(rest) ?? limit) - 1;
  const sharedFirst = first.filter((n) => n < narrow).length / first.length;
  const sharedRest = rest.filter((n) => n < narrow).length / rest.length;
  return sharedFirst >= 0.6 && sharedRest <= 0.3 ? narrow : null;
}

const median = (numbers: readonly number[]): number | undefined => Int32Array.from(numbers).sort()[numbers.length >> 1];

/**
 * The lines as they were before a hard wrap, as far as width tells: a full line is one with the next, unless a blank
 * line parts them. Lines for which `alone` holds are never joined.
 */
export function unwrapped(
  lines: readonly Line[],
  endsSentence: readonly boolean[],
  alone: (line: Line, index: number) => boolean,
): readonly Line[] {
  const wrapping = lines.length < LEAST_TO_UNWRAP ? null : findWrapping(lines, endsSentence);
  if (wrapping === null) return lines;
  const out: Line[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    const last = out.at(-1);
    const single = alone(line, i);
    if (last !== undefined && open && !single && !line.afterBlank) out[out.length - 1] = { ...last, end: line.end };
    else out.push(line);
    open = !single && isFull(wrapping, line);
  }
  return out;
}
