/** One line on a terminal that says how far the run is; nothing where standard error is no terminal, or in CI. */
export class Progress {
  #done = 0;
  #drawn = 0;
  #width = 0;

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
    const line = `${bar} ${this.#done}/${this.total}`;
    this.#width = line.length;
    this.stream.write(`\r${line}`);
  }

  /** Makes room for a line of text. */
  clear(): void {
    if (this.#width === 0) return;
    this.stream.write(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
    this.#drawn = 0;
  }
}

const barWidth = 30;

/** Whether somebody looks on who wants to see it. */
export const showsProgress = ({ quiet }: { readonly quiet?: boolean }): boolean =>
  process.stderr.isTTY && quiet !== true && (process.env.CI ?? "") === "" && process.env.TERM !== "dumb";
