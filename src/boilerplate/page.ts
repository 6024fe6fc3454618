import type { Decide } from "../model/decide.js";
import { matchingForm } from "../text/characters.js";
import type { Line } from "../text/lines.js";
import { PairCounts } from "../text/pair-counts.js";
import { closesSentence } from "../text/paragraphs.js";
import type { Span } from "../text/span.js";
import { unwrapped } from "../text/wrapping.js";
import type { Matchers } from "./engine/matcher.js";
import { isEdgeRow } from "./engine/row.js";
import { LONGEST_ROW, type Scan, scan } from "./engine/scan.js";
import { isLostPath } from "./field-row.js";
import { foldedText } from "./folded-text.js";
import { addressesReader } from "./reader-address.js";
import type { Removal, Removals } from "./removals.js";
import { type TitleOnLine, titleOnLine } from "./title-decoration.js";

/** A head or a tail has no more lines than this. */
export const MOST_HEAD = 120;
export const MOST_TAIL = 320;

/** A character or two and the mark of a sentence. */
const LONGEST_REST = 3;
/** Lines in which a title is looked for. */
const TITLES_WITHIN = 30;
/** 工作总结 alone is a category of sites, and no title to know a row by. */
const SHORTEST_TITLE = 6;

/** A page as the detectors see it. */
export class Page {
  /** Where anchors of the rules stand. */
  readonly found: Scan;
  #paragraphs: readonly Line[] | null = null;
  private readonly titleOf = new Map<Line, TitleOnLine | null>();
  #titles: readonly TitleOnLine[] | null = null;
  #pairs: PairCounts | null = null;
  /** Where the report's text begins, as far as the head tells. */
  bodyStart = 0;

  constructor(
    readonly source: string,
    /** The lines that are not blank, as they stand. */
    readonly lines: readonly Line[],
    readonly matchers: Matchers,
    /** What earlier detectors removed. */
    readonly removals: Removals,
    readonly decide?: Decide,
  ) {
    this.found = scan(source, lines, matchers);
  }

  /** Of the source: what is pushed in again and again is told by what stands nowhere else. */
  get pairs(): PairCounts {
    this.#pairs ??= new PairCounts(this.source);
    return this.#pairs;
  }

  /** The lines as they were before a hard wrap. What is removed by the first detector that asks is never joined. */
  get paragraphs(): readonly Line[] {
    this.#paragraphs ??= this.unwrappedLines().map((line) => ({ ...line, start: this.removals.behind(line) }));
    return this.#paragraphs;
  }

  private unwrappedLines(): readonly Line[] {
    const copies = this.copiedTitles();
    return unwrapped(
      this.lines,
      this.lines.map((line) => closesSentence(this.source, line)),
      (line, i) =>
        !this.hasRest(i) &&
        (this.removals.covers(line) ||
          copies.has(line) ||
          (this.isNearEdge(i) &&
            (isLostPath(matchingForm(this.source.slice(line.start, line.end))) ||
              isEdgeRow(this.source, line, this.matchers) ||
              addressesReader(matchingForm(this.source.slice(line.start, line.end)))))),
    );
  }

  /** A page's copies of the title may be as long as the lines of the text: each is a line of its own. */
  private copiedTitles(): ReadonlySet<Line> {
    const byKey = new Map<string, Line[]>();
    for (const line of this.lines.slice(0, TITLES_WITHIN)) {
      const key = this.titleOn(line)?.key ?? "";
      if (key.length >= SHORTEST_TITLE) byKey.set(key, [...(byKey.get(key) ?? []), line]);
    }
    return new Set([...byKey.values()].filter(({ length }) => length > 1).flat());
  }

  /** …可阅读全部内⏎容。: the line behind is the end of a word and of its sentence, so this one is no row of its own. */
  private hasRest(i: number): boolean {
    const next = this.lines[i + 1];
    return next !== undefined && next.end - next.start <= LONGEST_REST && this.source[next.end - 1] === "。";
  }

  /** The title that stands on a line; several detectors ask for it. */
  titleOn(line: Line): TitleOnLine | null {
    const known = this.titleOf.get(line);
    if (known !== undefined) return known;
    const title = titleOnLine(this.source, line);
    this.titleOf.set(line, title);
    return title;
  }

  /** What is left of a line where a title is taken from it that another line near the beginning holds too. */
  withoutTitle({ start, end }: Span): string {
    const written = this.source.slice(start, end);
    if (this.titles.length === 0) return written;
    const text = (other: Span): string => this.source.slice(other.start, other.end);
    // 编号：4711 2024年政府工作报告 is no row round 政府工作报告.
    const own = this.titles.find((title) => title.start >= start && title.end <= end)?.key.length ?? 0;
    const inside = this.titles.find(
      (other) => (other.end <= start || other.start >= end) && other.key.length >= own && written.includes(text(other)),
    );
    if (inside !== undefined) return written.replace(text(inside), " ");
    return this.withoutSpaced(start, end, own) ?? written;
  }

  /** 下面为您带来石桥镇 2021 年工作总结: a copy with other blanks than the title. */
  private withoutSpaced(start: number, end: number, own: number): string | null {
    if (end - start > LONGEST_ROW) return null;
    const folded = foldedText(this.source, start, end);
    for (const other of this.titles) {
      const at = other.end <= start || other.start >= end ? folded.text.indexOf(other.key) : -1;
      if (at < 0 || other.key.length < own || other.key.length === folded.text.length) continue;
      const [from = start, last = end] = [folded.at[at], folded.at[at + other.key.length - 1]];
      return `${this.source.slice(start, from)} ${this.source.slice(last + 1, end)}`;
    }
    return null;
  }

  /** Titles, and what looks like one, on lines near the beginning. */
  private get titles(): readonly TitleOnLine[] {
    this.#titles ??= this.paragraphs
      .slice(0, TITLES_WITHIN)
      .flatMap((line) => this.titleOn(line) ?? [])
      .filter(({ key }) => key.length >= SHORTEST_TITLE);
    return this.#titles;
  }

  private isNearEdge(index: number): boolean {
    return index < MOST_HEAD || index >= this.lines.length - MOST_TAIL;
  }
}

/** Something that finds what the author did not write. Detectors run in the order of `DETECTORS`. */
export interface Detector {
  /** What it is called in documents; the removals carry the ids of rules (rules/*.yaml). */
  readonly name: string;
  readonly find: (page: Page) => Iterable<Removal>;
}
