import type { MarkedText } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import type { Quantity } from "../quantities/quantity.js";
import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { DatedBlock, Mention } from "../years/years.js";
import { type Change, changeOf } from "./changes.js";
import { datesOf, type FigureDate } from "./dates.js";
import { cleaned, described } from "./described.js";
import { announcesList } from "./indicator/announced.js";
import { Indicators } from "./indicator/indicators.js";
import type { Name } from "./indicator/name.js";
import type { Placed } from "./indicator/placed.js";
import type { Metric } from "./metric.js";
import type { Sentence } from "./sentences.js";
import { withSign } from "./signs.js";

/** A sentence with figures and what is known of it before they are read. */
export interface Placeable {
  readonly block: DatedBlock;
  readonly sentence: Sentence;
  /** Those that begin in it. */
  readonly mentions: readonly Mention[];
  /** A line of its own that names its figures. */
  readonly label: Span | null;
}

/** How much of the text in front of a figure is looked at, so that a line of any length costs linear time. */
const WINDOW = 160;

/** The metrics of some sentences, pass by pass: dates, changes, names, and all of it together. */
export function* readSentences(sentences: readonly Placeable[], author: MarkedText, decide: Decide): Generator<Metric> {
  const dates = sentences.map(({ block, sentence, mentions }) =>
    datesOf({ author, block, sentence, figures: sentence.figures, mentions, reckoning: block.reckoning }),
  );
  const placed = sentences.map(({ sentence }, k) => placedIn(author, sentence, dates[k] ?? NO_DATES, decide));
  const names = sentences.map(({ sentence, label }, k) =>
    new Indicators(author, (placed[k] ?? NOTHING_PLACED).figures, sentence.end, decide).named(label),
  );
  for (const [k, { block, sentence }] of sentences.entries()) {
    yield* metricsOf(author, block, placed[k] ?? NOTHING_PLACED, names[k] ?? []);
    if (decide === undefined) continue;
    sentence.figures.forEach((figure, i) => {
      tell(decide, figure, dates[k]?.[i]);
    });
  }
}

const NO_DATES: readonly FigureDate[] = [];

/** The figures of a sentence that a name is looked for, each with its date. */
interface PlacedFigures {
  readonly figures: readonly Placed[];
  readonly dates: readonly (FigureDate | undefined)[];
}

const NOTHING_PLACED: PlacedFigures = { figures: [], dates: [] };

function placedIn(author: MarkedText, sentence: Sentence, dates: readonly FigureDate[], decide: Decide): PlacedFigures {
  const text = author.matching;
  const placed: Placed[] = [];
  const dateOf: (FigureDate | undefined)[] = [];
  let before = sentence.start;
  let change: Change | null = null;
  let last: Quantity | null = null;
  let announced: readonly Span[] = NONE;
  let k = -1;
  for (const figure of sentence.figures) {
    k++;
    const gapStart = Math.max(before, figure.start - WINDOW);
    if (announcesList(author, figure, { start: gapStart, end: figure.start }, sentence.figures[k + 1])) {
      const { start, end } = figure;
      decide?.({ pass: "metrics", code: "figure-refused", start, end, chosen: null, by: ["announces-list"] });
      announced = [{ start, end }];
      continue;
    }
    const gap = text.slice(gapStart, figure.start);
    const between = figure.sign === 0 ? gap : gap.slice(0, -1);
    const joined = last !== null && (gap === "" || joint.covers(between)) && last.unit?.base === figure.unit?.base;
    const own = asWritten(author, figure.start - gap.length, gap, changeOf(text, figure, gap));
    placed.push({ figure, gapStart, change: own ?? (joined ? signed(change, figure) : null), announced });
    // 增长-3.8%、7.1%: the sign is the first one's, the growth that of both
    if (own !== null || !joined) change = own !== null && figure.sign < 0 ? { ...own, direction: "increase" } : own;
    dateOf.push(dates[k]);
    announced = NONE;
    before = figure.end;
    last = figure;
  }
  return { figures: placed, dates: dateOf };
}

function metricsOf(
  author: MarkedText,
  block: DatedBlock,
  { figures, dates }: PlacedFigures,
  names: readonly (Name | null)[],
): Metric[] {
  const metrics: Metric[] = [];
  let told: { readonly change: Change; readonly basis: string | null } | null = null;
  let i = -1;
  for (const { figure: found, change: changed } of figures) {
    i++;
    const figure = withSign(found, changed);
    const date = dates[i];
    if (date === undefined) continue;
    // 年均增长分别为20%和15%: one change, and one basis
    const basis: string | null =
      changed?.basis ?? date.yearly ?? (told !== null && told.change === changed ? told.basis : null);
    told = changed && { change: changed, basis };
    const change = changed && { ...changed, basis };
    metrics.push(described(author, figure, { name: names[i] ?? null, change, date, block }));
  }
  return metrics;
}

function tell(decide: NonNullable<Decide>, { start, end }: Span, date: FigureDate | undefined): void {
  if (date === undefined) return;
  const { status, year, by } = date;
  decide({ pass: "metrics", code: "status", start, end, chosen: status, by });
  decide({ pass: "metrics", code: "year", start, end, chosen: year === null ? null : String(year), by: [date.yearBy] });
}

/** 分别增长3.8%、-7.1%: one change, and a sign that turns it. */
const signed = (change: Change | null, figure: Quantity): Change | null =>
  change === null || figure.sign >= 0 ? change : { ...change, direction: "decrease" };

const NONE: readonly Span[] = [];
const joint = pattern("list-between.same-change");

/** The basis in the author's own characters: 比上年(同口径). `lead` begins at `from`. */
function asWritten(author: AuthorText, from: number, lead: string, change: Change | null): Change | null {
  if (change === null || change.basis === null) return change;
  const start = from + lead.lastIndexOf(change.basis);
  return { ...change, basis: cleaned(author, { start, end: start + change.basis.length }) };
}
