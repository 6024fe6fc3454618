import type { Ledger } from "./ledger.js";
import type { Lines } from "./lines.js";

/** Tells which lines an earlier step removed. */
export class Taken {
  readonly #ledger: Ledger;
  readonly #lines: Lines;

  constructor(ledger: Ledger, lines: Lines) {
    this.#ledger = ledger;
    this.#lines = lines;
  }

  /** Whether a line of the text is removed, but for its marks. */
  readonly line = (line: number): boolean => this.of(this.#lines)(line);

  readonly of =
    (lines: Lines) =>
    (line: number): boolean =>
      this.span(lines.start[line] ?? 0, lines.end[line] ?? 0);

  /** Whether all but a few characters of a span is removed. */
  readonly span = (start: number, end: number): boolean => this.#ledger.covers(start, end);
}
