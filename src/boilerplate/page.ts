import type { Decide } from "../model/decide.js";
import type { Line } from "../text/lines.js";
import { closesSentence } from "../text/paragraphs.js";
import { unwrapped } from "../text/wrapping.js";
import type { Matchers } from "./engine/matcher.js";
import { isEdgeRow } from "./engine/row.js";
import { type Scan, scan } from "./engine/scan.js";
import type { Removal, Removals } from "./removals.js";

/** A head or a tail has no more lines than this. */
export const MOST_HEAD = 120;
export const MOST_TAIL = 320;

/** A page as the detectors see it. */
export class Page {
  /** Where anchors of the rules stand. */
  readonly found: Scan;
  #paragraphs: readonly Line[] | null = null;

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

  /** The lines as they were before a hard wrap. What is removed by the first detector that asks is never joined. */
  get paragraphs(): readonly Line[] {
    this.#paragraphs ??= unwrapped(
      this.lines,
      this.lines.map((line) => closesSentence(this.source, line)),
      (line, i) => this.removals.covers(line) || (this.isNearEdge(i) && isEdgeRow(this.source, line, this.matchers)),
    );
    return this.#paragraphs;
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
