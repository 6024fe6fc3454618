import { constants } from "node:os";

/** What tells us to stop. */
const stopping = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Set once a signal has come: take no more work, finish what is at hand, leave nothing half-written. */
export interface Stop {
  readonly signal: AbortSignal;
  /** 128 and the signal's number, as shells have it. */
  readonly exitCode: () => number;
}

/** From now on the first signal is noted, and a second ends the process at once. */
export function watchSignals(): Stop {
  const controller = new AbortController();
  let exitCode = 0;
  for (const name of stopping) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCode);
      exitCode = 128 + constants.signals[name];
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => exitCode };
}
