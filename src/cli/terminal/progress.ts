import { told } from "../../phrases/views.js";

/** One line on a terminal that says how far the run is; nothing where standard error is no terminal, or in CI. */
export class Progress {
  #done = 0;
  #drawn = 0;
  #isThere = false;
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
    this.#isThere = true;
    this.stream.write(`\r${line}${restOfLine}`);
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
    if (!this.#isThere) return;
    this.stream.write(`\r${restOfLine}`);
    this.#isThere = false;
    this.#drawn = 0;
  }
}

/** Milliseconds: the first inputs are slower than the rest, and may be of another size. */
const sureAfter = 3000;

/** Erases what is behind. */
const restOfLine = "\u001b[K";

const barWidth = 30;

/** Whether somebody looks on who wants to see it. */
export const showsProgress = ({ quiet }: { readonly quiet?: boolean }): boolean =>
  process.stderr.isTTY && quiet !== true && (process.env.CI ?? "") === "" && process.env.TERM !== "dumb";
