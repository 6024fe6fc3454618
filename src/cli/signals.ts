import { constants } from "node:os";

/** What tells us to stop, and the exit code of a process that stopped for it. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Stopping = keyof typeof codes;

/** Set once a signal has come: take no more work, finish what is at hand, leave nothing half-written. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly exitCode: () => number;
}

/** From now on the first signal is noted, and a second ends the process at once. */
export function watchSignals(): Stop {
  const controller = new AbortController();
  let first: Stopping | null = null;
  for (const name of Object.keys(codes).filter(isStopping)) {
    process.on(name, () => {
      if (first !== null) process.exit(128 + constants.signals[name]);
      first = name;
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => (first === null ? 0 : codes[first]) };
}

const isStopping = (name: string): name is Stopping => name in codes;
