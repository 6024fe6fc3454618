import { recordError } from "../../phrases/errors.js";
import { NotTaken } from "../errors.js";
import { linesOf, type Text } from "./long-text.js";
import type { Output } from "./output.js";

/** Takes the chunks of each report, and those of the same text under the same name once: their ids are keys of an index. */
export class UniqueChunks implements Output {
  /** What ids begin with, and of which report they are. */
  readonly #reports = new Map<string, string>();

  /** @param copy hears of a report that is left out */
  constructor(
    private readonly output: Output,
    private readonly copy: () => void,
  ) {}

  async write(place: string, text: Text): Promise<void> {
    const [first] = linesOf(text);
    if (first !== undefined) {
      const { id, report } = keysOf(JSON.parse(first));
      const name = id.slice(0, id.lastIndexOf(":"));
      const known = this.#reports.get(name);
      if (known === report) return this.copy();
      if (known !== undefined) throw new NotTaken(recordError.sameId(name));
      this.#reports.set(name, report);
    }
    await this.output.write(place, text);
  }

  close(): Promise<void> {
    return this.output.close();
  }

  abandon(): void {
    this.output.abandon();
  }
}

type Keys = { readonly id: string; readonly report: string };

/** A chunk as an object, or as the cells of a row, of which they are the first. */
const keysOf = (chunk: Keys | readonly [string, string]): Keys =>
  "report" in chunk ? chunk : { id: chunk[0], report: chunk[1] };
