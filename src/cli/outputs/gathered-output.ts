import { type Text, wholeOf } from "./long-text.js";
import type { Output } from "./output.js";
import type { TextSink } from "./text-sink.js";

/** Keeps what each report gives until all are there, and writes one text of it all. */
export class GatheredOutput<Content> implements Output {
  readonly #contents: Content[] = [];

  constructor(
    private readonly sink: TextSink,
    private readonly read: (record: string) => Content,
    private readonly textOf: (contents: readonly Content[]) => string | Promise<string | Uint8Array>,
  ) {}

  async write(_place: string, record: Text): Promise<void> {
    this.#contents.push(this.read(wholeOf(record)));
  }

  async close(): Promise<void> {
    await this.sink.write(await this.textOf(this.#contents));
    await this.sink.close();
  }

  abandon(): void {
    this.sink.abandon();
  }
}
