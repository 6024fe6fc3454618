import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inputError } from "../../phrases/errors.js";
import { inWords, PlainError } from "../errors.js";
import { isDescriptor } from "../inputs/input.js";
import { memoryKeeper } from "./memory.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";
import { withBytes } from "./with-bytes.js";
import type { FromWorker, ToWorker } from "./worker.js";

interface Job {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: Error) => void;
}

interface Worker {
  readonly process: ChildProcess;
  /** Sent and not back yet; a worker does them in this order. */
  readonly jobs: Job[];
  /** Whether it has started and can be given blame. */
  ready: boolean;
}

/** A second task waits in the worker, so that it never idles while we write. */
const jobsAWorker = 2;
const readyAhead = 4;

/** Where so many in a row have not even started, none will. */
const mostFalseStarts = 3;

/**
 * Does tasks in processes of their own. A worker that dies (out of memory, killed, a fault in native code) is the
 * failure of the task it was at; what waited behind it is done by its successor. One that dies before it has started is no
 * task's failure; where none can start, that is the failure of them all.
 */
export class Pool implements Doer {
  readonly ahead: number;
  readonly #waiting: Job[] = [];
  readonly #workers = new Set<Worker>();
  readonly #keepSmall = memoryKeeper();
  #falseStarts = 0;
  #closed = false;

  constructor(
    private readonly settings: Settings,
    private readonly size: number,
    private readonly flags: readonly string[] = [],
  ) {
    this.ahead = size * (jobsAWorker + readyAhead);
  }

  async do(task: Task): Promise<Outcome> {
    const read = isOurs(task) ? await withBytes(task, this.settings) : task;
    if ("ok" in read) return read;
    return new Promise((done, failed) => {
      this.#waiting.push({ task: read, done, failed });
      this.#handOut();
    });
  }

  close(): void {
    this.#closed = true;
    // They hold nothing that could be left half-done, and one that is only starting would not hear a gentler word.
    for (const { process } of this.#workers) process.kill("SIGKILL");
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#leastBusy();
      if (worker === null) return;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      worker.jobs.push(job);
      send(worker, { task: job.task });
    }
  }

  #leastBusy(): Worker | null {
    if (this.#workers.size < this.size && [...this.#workers].every(({ jobs }) => jobs.length > 0)) return this.#hire();
    let best: Worker | null = null;
    for (const worker of this.#workers) {
      if (worker.jobs.length < (best?.jobs.length ?? jobsAWorker)) best = worker;
    }
    return best;
  }

  #hire(): Worker {
    const process = fork(program, {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // A report's garbage is small and soon dead: a young generation of the usual size costs 20 MB more a process.
      execArgv: ["--max-semi-space-size=4", ...patience, ...this.flags],
    });
    const worker: Worker = { process, jobs: [], ready: false };
    this.#workers.add(worker);
    process.on("message", (message: FromWorker) => this.#hear(worker, message));
    process.on("error", (error) => this.#dismiss(worker, inWords(error)));
    process.on("exit", (code, signal) => this.#dismiss(worker, signal ?? inputError.exitCode(String(code))));
    send(worker, { settings: this.settings });
    return worker;
  }

  #hear(worker: Worker, message: FromWorker): void {
    if ("ready" in message) {
      worker.ready = true;
      this.#falseStarts = 0;
      return;
    }
    worker.jobs.shift()?.done(message.outcome);
    this.#keepSmall();
    this.#handOut();
  }

  #dismiss(worker: Worker, how: string): void {
    if (!this.#workers.delete(worker) || this.#closed) return;
    if (!worker.ready) {
      this.#waiting.unshift(...worker.jobs);
      this.#falseStarts++;
      if (this.#falseStarts >= mostFalseStarts) this.#giveUp(how);
    } else {
      const [current, ...rest] = worker.jobs;
      this.#waiting.unshift(...rest);
      current?.done({ ok: false, why: inputError.workerDied(how) });
    }
    if (!this.#closed) this.#handOut();
  }

  #giveUp(how: string): void {
    this.close();
    const error = new PlainError(inputError.noWorker(how));
    for (const worker of this.#workers) this.#waiting.push(...worker.jobs);
    for (const { failed } of this.#waiting.splice(0)) failed(error);
  }
}

/** Whether only this process can read it: standard input, and what a shell substitutes for a command. */
const isOurs = (task: Task): boolean =>
  task.kind === "input" && (task.input.file === null || isDescriptor(task.input.path));

/** As bin/patience.js says. */
const patience = process.versions.v8.startsWith("11.") ? ["--sparkplug", "--interrupt-budget=1351680"] : [];

const program = fileURLToPath(new URL("./worker.js", import.meta.url));

/** A worker that is gone already is noticed by its exit. */
function send({ process }: Worker, message: ToWorker): void {
  // One that could not be started has no channel.
  if (process.connected) process.send(message, () => {});
}
