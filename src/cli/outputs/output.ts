import type { Format } from "../../write/format.js";
import { piecesOf, type Text } from "./long-text.js";
import type { TextSink } from "./text-sink.js";

/** Where the reports go. */
export interface Output {
  /** Takes the text of one report, and its input's place in the tree; resolves when it can take the next. */
  write(place: string, text: Text): Promise<void>;
  /** All reports are written. */
  close(): Promise<void>;
  /** The run ends early: leaves nothing half-written behind. */
  abandon(): void;
}

/** All reports one after the other into one sink, in the format's frame. */
export class StreamOutput implements Output {
  #started = false;
  #records = 0;

  constructor(
    private readonly sink: TextSink,
    private readonly format: Format,
  ) {}

  async write(_place: string, text: Text): Promise<void> {
    const frame = this.#opening() + (this.#records > 0 ? this.format.between : "");
    this.#records++;
    if (typeof text === "string") return this.sink.write(frame + text);
    await this.sink.write(frame);
    for (const piece of piecesOf(text)) await this.sink.write(piece);
  }

  async close(): Promise<void> {
    await this.sink.write(this.#opening() + this.format.closing);
    await this.sink.close();
  }

  abandon(): void {
    this.sink.abandon();
  }

  #opening(): string {
    if (this.#started) return "";
    this.#started = true;
    return this.format.opening;
  }
}
