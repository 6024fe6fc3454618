import { told } from "../../phrases/views.js";

/** One line on a terminal that says how far the run is; nothing where standard error is no terminal, or in CI. */
export class Progress {
  #done = 0;
  #drawn = 0;
  /** Columns of what is drawn; 0 where nothing is. */
  #width = 0;
  readonly #began = Date.now();

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream,
    private readonly shown: boolean,
  ) {}

  step(): void {
    this.#done++;
    if (!this.shown || Date.now() - this.#drawn < 100) return;
    this.#drawn = Date.now();
    const share = this.#done / Math.max(this.total, 1);
    const bar = "█".repeat(Math.round(share * barWidth)).padEnd(barWidth, "░");
    const line = [`${bar} ${this.#done}/${this.total}`, ...this.#timeLeft(this.#drawn)].join(told.listMark());
    const width = columnsOf(line);
    this.stream.write(`\r${line}${" ".repeat(Math.max(0, this.#width - width))}`);
    this.#width = width;
  }

  /** Told when it has become sure enough, and while there is something to wait for. */
  #timeLeft(now: number): string[] {
    const passed = now - this.#began;
    const left = Math.round(((passed / this.#done) * (this.total - this.#done)) / 1000);
    if (passed < sureAfter || left <= 0) return [];
    return [told.timeLeft(Math.floor(left / 60), left % 60)];
  }

  /** Makes room for a line of text. */
  clear(): void {
    if (this.#width === 0) return;
    this.stream.write(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
    this.#drawn = 0;
  }
}

/** Milliseconds: the first inputs are slower than the rest, and may be of another size. */
const sureAfter = 3000;

/** Chinese takes two columns; the bar, figures and English one. */
const columnsOf = (line: string): number =>
  [...line].reduce((columns, character) => columns + (character >= "\u2e80" ? 2 : 1), 0);

const barWidth = 30;

/** Whether somebody looks on who wants to see it. */
export const showsProgress = ({ quiet }: { readonly quiet?: boolean }): boolean =>
  process.stderr.isTTY && quiet !== true && (process.env.CI ?? "") === "" && process.env.TERM !== "dumb";
