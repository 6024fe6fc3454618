import { statSync } from "node:fs";
import type { Doer, Outcome, Task } from "./task.js";

/** From here on an input is large: its report takes a hundred times as much memory. In bytes, and packed with gzip. */
const large = 8 * 1024 * 1024;
const largePacked = 1024 * 1024;

/**
 * Does tasks here, but large ones in a process of their own: what one input takes more than there is must not be the
 * end of the others.
 */
export class LargeApart implements Doer {
  readonly ahead = 1;
  #apart: Doer | null = null;

  constructor(
    private readonly here: Doer,
    private readonly openApart: () => Promise<Doer>,
  ) {}

  async do(task: Task): Promise<Outcome> {
    if (!isLarge(task)) return this.here.do(task);
    this.#apart ??= await this.openApart();
    return this.#apart.do(task);
  }

  close(): void {
    this.#apart?.close();
    this.here.close();
  }
}

function isLarge(task: Task): boolean {
  if (task.kind === "record") return (task.bytes?.length ?? 0) > large;
  const { file, path } = task.input;
  if (file === null) return false;
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return size > (path.endsWith(".gz") ? largePacked : large);
}
