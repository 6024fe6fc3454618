// A worker process (src/cli/work/worker.ts), which the pool starts.
const { ended } = require("./ended.js");

ended("reports", "cli/work/worker.js");
