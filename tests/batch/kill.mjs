#!/usr/bin/env node
/**
 * Kills `reports parse --out-dir` (kill -9) at random moments, again and again: every report in the directory must be
 * whole, and a last run with --skip-existing must complete it to the bytes of a run that nobody disturbed.
 *
 *   node tests/batch/kill.mjs [TIMES] [COUNT] [SEED]        50 times over 300 files by default
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { generate, randomOf } from "./generate.mjs";

const program = fileURLToPath(new URL("../../bin/reports.js", import.meta.url));
const [times, count, seed] = [50, 300, 1].map((otherwise, i) => Number(process.argv[2 + i] ?? otherwise));
const random = randomOf(seed);
const directory = mkdtempSync(join(tmpdir(), "reports-kill-"));
const inputs = join(directory, "in");

const start = (out, jobs) =>
  spawn(
    process.execPath,
    [program, "parse", inputs, "--out-dir", out, "--skip-existing", "-q", "--jobs", String(jobs)],
    {
      stdio: "inherit",
    },
  );
const ended = (child) => new Promise((done) => child.on("close", (code) => done(code)));

/** Path to bytes of all files, dot files too. */
const contents = (out) =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(out.length), readFileSync(path, "utf8")]),
  );

try {
  generate(count, inputs, seed);
  const undisturbed = join(directory, "undisturbed");
  const began = performance.now();
  if ((await ended(start(undisturbed, 1))) !== 0) throw new Error("the undisturbed run failed");
  const whole = performance.now() - began;
  const expected = contents(undisturbed);
  let [out, round, faults, killed] = [join(directory, "out-0"), 0, 0, 0];
  for (let time = 0; time < times; time++) {
    const child = start(out, 1 + (time % 2));
    const over = ended(child);
    await pause(200 + random() * whole * 0.4);
    if (child.exitCode === null) killed++;
    child.kill("SIGKILL");
    await over;
    let written = new Map();
    try {
      written = contents(out);
    } catch {
      // Killed before the first report: there is no directory yet.
    }
    for (const [path, text] of written) {
      if (path.includes(".reports-partial-")) continue;
      if (expected.get(path) === text) continue;
      faults++;
      console.error(`!!! ${path} is not whole`);
    }
    if (written.size < count && time < times - 1) continue;
    if ((await ended(start(out, 1))) !== 0) faults++;
    const completed = contents(out);
    const same =
      completed.size === expected.size && [...expected].every(([path, text]) => completed.get(path) === text);
    if (!same) {
      faults++;
      console.error(`!!! the completed directory differs from the undisturbed one (${completed.size} files)`);
    }
    out = join(directory, `out-${++round}`);
  }
  console.log(`killed ${killed} runs of ${times}, completed ${round} directories of ${count} files, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
