import { readBytes } from "../inputs/read-bytes.js";
import type { Settings } from "./settings.js";
import type { Outcome, Task } from "./task.js";
import { whyOf } from "./why.js";

/** The task with the bytes of its input, read in this process; the failure where they cannot be read. */
export async function withBytes(task: Task, { maxBytes, debug }: Settings): Promise<Task | (Outcome & { ok: false })> {
  if (task.kind === "record" || task.bytes !== undefined) return task;
  try {
    return { ...task, bytes: await readBytes(task.input, maxBytes) };
  } catch (error) {
    return { ok: false, why: whyOf(error, debug) };
  }
}
