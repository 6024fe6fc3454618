import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { memoryKeeper } from "./memory.js";
import type { Settings } from "./settings.js";
import type { Doer, Outcome, Task } from "./task.js";
import type { FromWorker, ToWorker } from "./worker.js";

interface Job {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

interface Worker {
  readonly process: ChildProcess;
  /** Sent and not back yet; a worker does them in this order. */
  readonly jobs: Job[];
}

/** A second task waits in the worker, so that it never idles while we write. */
const jobsAWorker = 2;
const readyAhead = 4;

/**
 * Does tasks in processes of their own. A worker that dies (out of memory, killed, a fault in native code) is the
 * failure of the task it was at; what waited behind it is done by its successor.
 */
export class Pool implements Doer {
  readonly ahead: number;
  readonly #waiting: Job[] = [];
  readonly #workers = new Set<Worker>();
  readonly #keepSmall = memoryKeeper();
  #closed = false;

  constructor(
    private readonly settings: Settings,
    private readonly size: number,
  ) {
    this.ahead = size * (jobsAWorker + readyAhead);
  }

  async do(task: Task): Promise<Outcome> {
    // Standard input is this process's.
    if (task.kind === "input" && task.input.file === null) {
      const { here } = await import("./here.js");
      return (await here(this.settings)).do(task);
    }
    return new Promise((done) => {
      this.#waiting.push({ task, done });
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
      execArgv: ["--max-semi-space-size=4"],
    });
    const worker: Worker = { process, jobs: [] };
    this.#workers.add(worker);
    process.on("message", ({ outcome }: FromWorker) => {
      worker.jobs.shift()?.done(outcome);
      this.#keepSmall();
      this.#handOut();
    });
    process.on("error", (error) => this.#dismiss(worker, error.message));
    process.on("exit", (code, signal) => this.#dismiss(worker, signal ?? `exit code ${code}`));
    send(worker, { settings: this.settings });
    return worker;
  }

  #dismiss(worker: Worker, how: string): void {
    if (!this.#workers.delete(worker) || this.#closed) return;
    const [current, ...rest] = worker.jobs;
    this.#waiting.unshift(...rest);
    current?.done({ ok: false, why: `the worker process died of it (${how})` });
    this.#handOut();
  }
}

const program = fileURLToPath(new URL("./worker.js", import.meta.url));

/** A worker that is gone already is noticed by its exit. */
function send({ process }: Worker, message: ToWorker): void {
  process.send(message, () => {});
}
