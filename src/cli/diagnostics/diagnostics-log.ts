import type { FailureList } from "../outputs/failure-list.js";
import type { TextSink } from "../outputs/text-sink.js";
import { type DiagnosticsFormat, type Entry, failureCode } from "./diagnostic-entry.js";

interface Manner {
  /** Leaves out what a report's content gave rise to. */
  readonly failuresOnly: boolean;
  /** Called before each entry. */
  readonly before: () => void;
  /** Keeps the paths of what failed. */
  readonly failures?: FailureList | undefined;
}

/** Writes entries as they come. */
export class DiagnosticsLog {
  #entries = 0;

  constructor(
    private readonly sink: TextSink,
    private readonly format: DiagnosticsFormat,
    private readonly manner: Manner,
  ) {}

  /** Whether nothing else may be written to the sink, because a document is written there. */
  owns(sink: TextSink): boolean {
    return this.format.isDocument && sink === this.sink;
  }

  async open(): Promise<void> {
    await this.sink.write(this.format.opening);
  }

  async add(entry: Entry): Promise<void> {
    if (entry.code === failureCode) this.manner.failures?.add(entry.path);
    if (this.manner.failuresOnly && entry.code !== failureCode) return;
    const text = this.format.entry(entry);
    if (text === "") return;
    this.manner.before();
    await this.sink.write((this.#entries++ > 0 ? this.format.between : "") + text);
  }

  async close(): Promise<void> {
    await this.sink.write(this.format.closing);
    await this.sink.close();
    await this.manner.failures?.close();
  }

  abandon(): void {
    this.sink.abandon();
    this.manner.failures?.abandon();
  }
}
