import { setImmediate as breath } from "node:timers/promises";
import { failureEntry } from "../diagnostics/diagnostic-entry.js";
import type { DiagnosticsLog } from "../diagnostics/diagnostics-log.js";
import { NotTaken } from "../errors.js";
import type { Output } from "../outputs/output.js";
import type { Progress } from "../terminal/progress.js";
import { addCounts, type Counts, noCounts } from "./counts.js";
import { inOrder } from "./in-order.js";
import { failedRecord } from "./record-line.js";
import type { Doer, Outcome, Task } from "./task.js";
import type { Work } from "./work.js";

export interface Totals {
  readonly counts: Counts;
  /** Inputs that could not be found, read or parsed. */
  readonly failed: number;
}

/** Does the work: each report is written as soon as it is ready and its turn has come. */
export async function run(
  { tasks, failures, output, answersEach }: Work,
  doer: Doer,
  log: DiagnosticsLog,
  progress: Progress,
  stop: AbortSignal,
): Promise<Totals> {
  const counts = noCounts();
  let failed = failures.length;
  for (const { path, why } of failures) await log.add(failureEntry(path, why));
  for await (const { task, outcome: done } of inOrder(tasks, doer)) {
    const outcome = await taken(task, answersEach === true ? answered(task, done) : done, output);
    if (outcome.ok) {
      addCounts(counts, outcome.counts);
      for (const diagnostic of outcome.diagnostics) await log.add(diagnostic);
    } else if (!stop.aborted) {
      failed++;
      await log.add(failureEntry(failedTask(task), outcome.why));
    }
    progress.step();
    // Parsing and writing are synchronous in the end: without this no signal would ever be heard.
    await breath();
    if (stop.aborted) break;
  }
  return { counts, failed };
}

/** A record gets its line also where the process that was at it is no more. */
const answered = (task: Task, outcome: Outcome): Outcome =>
  task.kind === "record" && !outcome.ok ? failedRecord(task, "failed", outcome.why) : outcome;

/** What came of it when it was written: an output may not be able to take this one report. */
async function taken(task: Task, outcome: Outcome, output: Output): Promise<Outcome> {
  if (!outcome.ok || outcome.counts.passedBy > 0) return outcome;
  try {
    await output.write(placeOf(task), outcome.text);
    return outcome;
  } catch (error) {
    if (error instanceof NotTaken) return { ok: false, why: error.message };
    throw error;
  }
}

const placeOf = (task: Task): string => (task.kind === "input" ? task.input.place : "");
const failedTask = (task: Task) => (task.kind === "input" ? task.input.path : { line: task.line });
