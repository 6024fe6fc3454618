#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// A run reads some megabytes and ends. Four times V8's patience before it optimizes a function costs a long run nothing and
// saves a third of the time of 60 reports, most of which would go into code that is never run again.
setFlagsFromString("--interrupt-budget=540672");

// With few descriptors or little memory not even our own files can be read; the platform's stack says that to nobody.
try {
  await import("../dist/cli/main.js");
} catch (error) {
  process.stderr.write(`reports: cannot start: ${error?.code === undefined ? error?.stack : error.message}\n`);
  process.exitCode = 1;
}
