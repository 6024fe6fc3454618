#!/usr/bin/env node
/**
 * Runs `reports tables -f parquet` over generated reports, over some and over three times as many, and prints peak
 * memory (all processes together). Exits 1 where more reports take much more of it.
 *
 *   node tests/batch/tables.mjs [COUNT...]      2,000 and 6,000 by default; by hand 10,000 and 30,000
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memoryOf } from "../../tools/bench/processes.mjs";
import { generate } from "./generate.mjs";

const format = process.env.FORMAT ?? "parquet";
const program = fileURLToPath(new URL("../../bin/reports.js", import.meta.url));
const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [2000, 6000];
const directory = mkdtempSync(join(tmpdir(), "reports-tables-"));
/** Each report leaves its path, its id and the places of its row groups: less than 1 KB. */
const allowed = { megabytes: 600, growth: 1.3 };

async function run(paths, to) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [program, "tables", ...paths, "--out-dir", to, "-f", format, "-q", "--jobs", "2"],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const sizes = [];
  const watch = setInterval(() => sizes.push(memoryOf(child.pid)), 200);
  const code = await new Promise((done) => child.once("exit", done));
  clearInterval(watch);
  const written = readdirSync(to).reduce((sum, name) => sum + statSync(join(to, name)).size, 0);
  const third = Math.ceil(sizes.length / 3);
  const peaks = [0, 1, 2].map((i) => Math.max(0, ...sizes.slice(i * third, (i + 1) * third)) / 1024 ** 2);
  return { code, peaks, written, seconds: (performance.now() - started) / 1000 };
}

try {
  const peaks = [];
  for (const count of counts) {
    const reports = join(directory, `in-${count}`);
    generate(count, reports, 1);
    const { code, peaks: thirds, written, seconds } = await run([reports], join(directory, `out-${count}`));
    const megabytes = Math.max(...thirds);
    peaks.push(megabytes);
    console.log(
      `${count} reports: ${seconds.toFixed(1)} s, peak memory ${thirds.map((peak) => peak.toFixed(0)).join(", ")} MB in its thirds, ${(written / 1e6).toFixed(1)} MB of tables`,
    );
    rmSync(reports, { recursive: true });
    if (code !== 0) throw new Error(`exit ${code}`);
  }
  const [first, last] = [peaks[0], peaks.at(-1)];
  if (Math.max(...peaks) > allowed.megabytes || last > first * allowed.growth) {
    console.error(`memory may grow to ${allowed.growth} times and ${allowed.megabytes} MB`);
    process.exitCode = 1;
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
