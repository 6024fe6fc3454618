#!/usr/bin/env node
/**
 * Runs `reports parse -f ndjson` over generated reports, with one worker and with two, over a tenth of them and over
 * all, and prints time, throughput and peak memory (all processes together). Exits 1 where the bytes differ, memory
 * passes 400 MB, or time grows more than it may.
 *
 *   node tests/batch/measure.mjs [COUNT]        10,000 by default; by hand 100,000
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memoryOf } from "../../tools/bench/processes.mjs";
import { generate } from "./generate.mjs";

const program = fileURLToPath(new URL("../../bin/reports.js", import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const directory = mkdtempSync(join(tmpdir(), "reports-batch-"));
const allowed = { megabytes: 400, growth: 1.15 };

/** Seconds of processor time of a process and of all it has started. */
function processorOf(id) {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    const children = readFileSync(`/proc/${id}/task/${id}/children`, "utf8").split(" ").filter(Boolean);
    const own = (Number(fields[11]) + Number(fields[12])) / ticksASecond;
    return own + children.reduce((sum, child) => sum + processorOf(child), 0);
  } catch {
    return 0;
  }
}

const ticksASecond = 100;

async function run(paths, jobs) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, "parse", ...paths, "-f", "ndjson", "-q", "--jobs", String(jobs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const digest = createHash("sha256");
  let [written, lines, peak, processor] = [0, 0, 0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
    processor = Math.max(processor, processorOf(child.pid));
  }, 250);
  for await (const chunk of child.stdout) {
    digest.update(chunk);
    written += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  clearInterval(watch);
  return {
    seconds: (performance.now() - started) / 1000,
    written,
    lines,
    peak,
    processor,
    digest: digest.digest("hex"),
  };
}

const bytesBelow = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

try {
  generate(Math.round(count / 10), join(directory, "tenth"), 1);
  generate(count, join(directory, "all"), 2);
  const faults = [];
  const seconds = new Map();
  const processor = new Map();
  let expected = null;
  for (const [part, jobs] of [
    ["tenth", 1],
    ["all", 1],
    ["all", 2],
  ]) {
    const path = join(directory, part);
    const bytes = bytesBelow(path);
    const result = await run([path], jobs);
    const files = part === "all" ? count : Math.round(count / 10);
    console.log(
      `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${jobs} job(s): ${result.seconds.toFixed(1)} s (${result.processor.toFixed(1)} s of processor), ` +
        `${(bytes / 1e6 / result.seconds).toFixed(2)} MB/s, ${(files / result.seconds).toFixed(0)} files/s, ` +
        `peak ${(result.peak / 1e6).toFixed(0)} MB, ${(result.written / 1e6).toFixed(0)} MB out`,
    );
    seconds.set(`${part} ${jobs}`, result.seconds / bytes);
    processor.set(`${part} ${jobs}`, result.processor / bytes);
    if (result.lines !== files) faults.push(`${result.lines} lines for ${files} files`);
    if (result.peak > allowed.megabytes * 1e6) faults.push(`peak memory is above ${allowed.megabytes} MB`);
    if (part === "all") {
      if (expected !== null && expected !== result.digest) faults.push("the bytes depend on the number of workers");
      expected = result.digest;
    }
  }
  // By processor time: what else runs on the machine does not count.
  const growth = processor.get("all 1") / processor.get("tenth 1");
  console.log(`ten times the files: ${growth.toFixed(3)} times the time for a byte`);
  // The same texts without start-up, files and writing: what the parser itself takes, once it is warm.
  const bench = fileURLToPath(new URL("../../tools/bench/trees.mjs", import.meta.url));
  spawnSync(process.execPath, [bench, "--rounds", "3", join(directory, "tenth")], { stdio: "inherit" });
  console.log(`two workers: ${(seconds.get("all 1") / seconds.get("all 2")).toFixed(2)} times as fast`);
  // Starting costs what a few hundred files cost: only on many does the comparison say something.
  if (count >= 10_000 && growth > allowed.growth) faults.push(`time grows by ${growth.toFixed(3)}`);
  for (const fault of faults) console.error(`!!! ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
