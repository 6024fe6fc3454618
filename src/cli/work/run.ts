import { setImmediate as breath } from "node:timers/promises";
import { failureEntry } from "../diagnostics/diagnostic-entry.js";
import type { DiagnosticsLog } from "../diagnostics/diagnostics-log.js";
import type { Progress } from "../terminal/progress.js";
import { addCounts, type Counts, noCounts } from "./counts.js";
import { inOrder } from "./in-order.js";
import type { Doer, Task } from "./task.js";
import type { Work } from "./work.js";

export interface Totals {
  readonly counts: Counts;
  /** Inputs that could not be found, read or parsed. */
  readonly failed: number;
}

/** Does the work: each report is written as soon as it is ready and its turn has come. */
export async function run(
  { tasks, failures, output }: Work,
  doer: Doer,
  log: DiagnosticsLog,
  progress: Progress,
  stop: AbortSignal,
): Promise<Totals> {
  const counts = noCounts();
  let failed = failures.length;
  for (const { path, why } of failures) await log.add(failureEntry(path, why));
  for await (const { task, outcome } of inOrder(tasks, doer)) {
    if (outcome.ok) {
      await output.write(placeOf(task), outcome.text);
      addCounts(counts, outcome.counts);
      for (const diagnostic of outcome.diagnostics) await log.add(diagnostic);
    } else if (!stop.aborted) {
      failed++;
      await log.add(failureEntry(pathOf(task), outcome.why));
    }
    progress.step();
    // Parsing and writing are synchronous in the end: without this no signal would ever be heard.
    await breath();
    if (stop.aborted) break;
  }
  return { counts, failed };
}

const placeOf = (task: Task): string => (task.kind === "input" ? task.input.place : "");
const pathOf = (task: Task): string => (task.kind === "input" ? task.input.path : `line ${task.line}`);
