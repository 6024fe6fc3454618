import { constants } from "node:os";
import { removePartials } from "../outputs/partials.js";

/** What tells us to stop. */
const stopping = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What is at hand may be finished within so many milliseconds. */
const grace = 1200;

/** Set once a signal has come: take no more work, finish what is at hand, leave nothing half-written. */
export interface Stop {
  readonly signal: AbortSignal;
  /** 128 and the signal's number, as shells have it. */
  readonly exitCode: () => number;
  /** What is to be let go where there is no time to finish. */
  readonly atOnce: (letGo: () => void) => void;
}

/** From now on the first signal is noted; a second, or too long a wait, ends the process at once. */
export function watchSignals(): Stop {
  const controller = new AbortController();
  const lettingGo: (() => void)[] = [];
  let exitCode = 0;
  const end = (name: NodeJS.Signals): void => {
    removePartials();
    for (const letGo of lettingGo) letGo();
    // As the signal itself would have ended us: process.exit() waits for a read that may never come back.
    process.removeAllListeners(name);
    process.kill(process.pid, name);
    process.exit(exitCode);
  };
  for (const name of stopping) {
    process.on(name, () => {
      if (controller.signal.aborted) return end(name);
      exitCode = 128 + constants.signals[name];
      controller.abort();
      setTimeout(end, grace, name).unref();
    });
  }
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    atOnce: (letGo) => {
      lettingGo.push(letGo);
    },
  };
}
