import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How much may gather before it is cleared away, in bytes. */
const room = 48 * 1024 * 1024;
const everySteps = 32;

/**
 * A step to be taken after each report that passes through this process. Reports come as long strings that are soon
 * dead; left to itself the collector lets them gather in proportion to what lives, and on a busy machine to hundreds
 * of megabytes.
 */
export function memoryKeeper(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  let steps = 0;
  let least = Number.POSITIVE_INFINITY;
  return () => {
    if (++steps % everySteps !== 0 || typeof collect !== "function") return;
    const size = process.memoryUsage.rss();
    least = Math.min(least, size);
    if (size < least + room) return;
    collect();
    least = process.memoryUsage.rss();
  };
}
