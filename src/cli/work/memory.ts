import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How much may gather before it is cleared away, in bytes. */
const room = 48 * 1024 * 1024;
const everySteps = 32;
/** Where clearing brings nothing back, since what is left lies scattered, it is done more seldom. */
const mostSteps = 128;

/**
 * A step to be taken after each report that passes through this process. Reports come as long strings that are soon
 * dead; left to itself the collector lets them gather in proportion to what lives, and on a busy machine to hundreds
 * of megabytes. What counts is what the process began with: measured from the last clearing, it would climb without end.
 */
export function memoryKeeper(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  let steps = 0;
  let wait = everySteps;
  let least = Number.POSITIVE_INFINITY;
  return () => {
    if (++steps < wait || typeof collect !== "function") return;
    steps = 0;
    const size = process.memoryUsage.rss();
    least = Math.min(least, size);
    if (size < least + room) return;
    collect();
    const isCleared = process.memoryUsage.rss() < least + room;
    wait = isCleared ? everySteps : Math.min(wait * 2, mostSteps);
  };
}
