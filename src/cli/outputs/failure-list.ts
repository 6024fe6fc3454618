import type { TextSink } from "./text-sink.js";

/**
 * The paths of inputs that failed, as --files-from takes them: one a line; by NUL where a name has a line break, which
 * is known at the end only.
 */
export class FailureList {
  readonly #paths: string[] = [];

  constructor(private readonly sink: TextSink) {}

  add(path: string): void {
    this.#paths.push(path);
  }

  async close(): Promise<void> {
    const end = this.#paths.some((path) => /[\r\n]/.test(path)) ? "\0" : "\n";
    await this.sink.write(this.#paths.map((path) => path + end).join(""));
    await this.sink.close();
  }

  abandon(): void {
    this.sink.abandon();
  }
}
