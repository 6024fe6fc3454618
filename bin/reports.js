#!/usr/bin/env node
// With few descriptors or little memory not even our own files can be read; the platform's stack says that to nobody.
try {
  await import("../dist/cli/main.js");
} catch (error) {
  process.stderr.write(`reports: cannot start: ${error?.code === undefined ? error?.stack : error.message}\n`);
  process.exitCode = 1;
}
