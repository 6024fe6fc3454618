import { setFlagsFromString } from "node:v8";

/** V8's own patience before it optimizes a function. */
const budget = 132 * 1024;

/** Takes back what bin/patience.js asks for, where a run is long enough for optimized code to pay: of some hundreds of records a tenth. */
export function beEager(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${budget}`);
}
