import { statSync } from "node:fs";
import { getHeapStatistics } from "node:v8";
import { isDescriptor } from "../inputs/input.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";
import { withBytes } from "./with-bytes.js";

/**
 * From here on an input is large, in bytes. The densest text takes some hundreds of times its size in memory, and some
 * seconds a megabyte, in which no signal is heard; few reports are as long as this.
 */
const large = Math.min(256 * 1024, getHeapStatistics().heap_size_limit / 2048);

/**
 * Does tasks here, but large ones in a process of their own: what one input takes more than there is must not be the
 * end of the others, and what takes long must not keep this process from hearing a signal.
 */
export class LargeApart implements Doer {
  readonly ahead = 1;
  #apart: Doer | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly here: Doer,
    private readonly openApart: () => Promise<Doer>,
  ) {}

  async do(task: Task): Promise<Outcome> {
    if (isLargeFile(task)) return this.#doApart(task);
    const read = await withBytes(task, this.settings);
    if ("ok" in read) return read;
    return weightOf(read.bytes) > large ? this.#doApart(read) : this.here.do(read);
  }

  close(): void {
    this.#apart?.close();
    this.here.close();
  }

  async #doApart(task: Task): Promise<Outcome> {
    this.#apart ??= await this.openApart();
    try {
      return await this.#apart.do(task);
    } catch (error) {
      // The others are done here, so that this is one input's misfortune.
      this.#apart = null;
      return { ok: false, why: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** A document that is packed, as those of Word are, is larger than it looks. */
function weightOf(bytes: Uint8Array | null | undefined): number {
  if (bytes === null || bytes === undefined) return 0;
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? bytes.length * packing : bytes.length;
}

const packing = 4;

/** Such a one need not even be read here. */
function isLargeFile(task: Task): boolean {
  if (task.kind === "record" || task.input.file === null || isDescriptor(task.input.path)) return false;
  try {
    if (task.input.member !== undefined) return task.input.member.size > large;
    const kind = statSync(task.input.file);
    return kind.isFile() && kind.size > large;
  } catch {
    // Whoever reads it says why it cannot be read.
    return false;
  }
}
