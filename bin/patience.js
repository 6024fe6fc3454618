const { setFlagsFromString } = require("node:v8");

/**
 * A run reads some megabytes and ends. Ten times V8's patience before it optimizes a function, with plain code for what
 * runs until then, costs a long run nothing and saves a third of the time of 60 reports, most of which would go into code
 * that is never run again. From Node.js 22 on V8 counts otherwise, and does not know the flag.
 */
exports.bePatient = () => {
  // Too late to change anything here; but workers have it, and V8 takes back what it compiled under the same flags only.
  setFlagsFromString("--max-semi-space-size=4");
  if (!process.versions.v8.startsWith("11.")) return;
  setFlagsFromString("--sparkplug");
  setFlagsFromString("--interrupt-budget=1351680");
};
