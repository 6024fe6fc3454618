// The program as people run it: start, folders of reports, one very long text.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../tests/batch/generate.mjs";
import { peakOf, runOf } from "./processes.mjs";
import { filesBelow, oneReport, realReports, sizeOf } from "./texts.mjs";
import { inTurns, median, timesAsFast } from "./turns.mjs";

const program = fileURLToPath(new URL("../../bin/reports.js", import.meta.url));
const oneLine = fileURLToPath(new URL("../../fixtures/04-one-line.txt", import.meta.url));
/** The command over many reports takes long enough for few rounds to tell. */
const ROUNDS = 2;
const parse = [program, "parse", "--quiet", "--no-config"];

/** What starts are above that of Node.js alone; gives what its own is of each. */
export function start({ rounds }) {
  const commands = {
    version: [program, "--version"],
    help: [program, "--help"],
    first: [...parse, oneReport()],
    dictionary: [...parse, oneLine],
  };
  const measures = { node: () => runOf(["-e", "0"]).processor };
  for (const [name, args] of Object.entries(commands)) measures[name] = () => runOf(args).processor;
  const seconds = inTurns(measures, { rounds, warm: 1 });
  const empty = seconds.get("node");
  console.log(`\nstart: ms of CPU above node -e 0, which takes ${(1000 * median(empty)).toFixed(0)}`);
  return Object.keys(commands).map((name) => {
    const own = seconds.get(name);
    const above = median(own.map((one, round) => 1000 * (one - empty[round])));
    console.log(
      `${above.toFixed(0).padStart(9)}  ${name === "dictionary" ? "first report that asks for words" : name}`,
    );
    return [`node/${name}`, timesAsFast(own, empty)];
  });
}

/** Real reports through the command: all with one process and with two, a tenth of them in each format. */
export async function commandLine() {
  const files = filesBelow(realReports());
  console.log(`\nthe command over ${files.length} real reports, and over a tenth of them`);
  runsOver(files, "ndjson", [1, 2]);
  const some = files.filter((_, i) => i % 10 === 0);
  for (const format of ["json", "ndjson", "yaml", "csv"]) runsOver(some, format, [1]);
}

export async function batches(count) {
  const folder = mkdtempSync(join(tmpdir(), "reports-bench-"));
  try {
    generate(count, folder, 1);
    console.log(`\nthe command over ${count} generated reports`);
    runsOver(filesBelow(folder), "ndjson", [1, 2]);
    const peak = await peakOf([...parse, "-f", "ndjson", "--jobs", "2", folder]);
    console.log(`${(peak / 1e6).toFixed(0).padStart(9)}  MB of memory at most, two processes`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runsOver(files, format, jobs) {
  const megabytes = sizeOf(files.map((file) => readFileSync(file))) / 1e6;
  const folder = mkdtempSync(join(tmpdir(), "reports-bench-"));
  const list = join(folder, "list");
  writeFileSync(list, files.join("\n"));
  const runs = new Map();
  for (let round = 0; round < ROUNDS; round++)
    for (const count of jobs) {
      const run = runOf([...parse, "-f", format, "--jobs", String(count), "--files-from", list]);
      runs.set(count, [...(runs.get(count) ?? []), run]);
    }
  rmSync(folder, { recursive: true });
  const medians = (count, what) => median(runs.get(count).map((run) => run[what]));
  for (const count of jobs)
    console.log(
      `${(megabytes / medians(count, "processor")).toFixed(1).padStart(9)}  MB a second of CPU, ` +
        `${(megabytes / medians(count, "seconds")).toFixed(1)} on the clock: ${format}, --jobs ${count}`,
    );
  if (!jobs.includes(2)) return;
  const ratio = (what) => (medians(2, what) / medians(1, what)).toFixed(2);
  console.log(`${ratio("processor").padStart(9)}  of the CPU of one process with two, ${ratio("seconds")} of the time`);
}

/** A text of so many megabytes, which is reports one after the other. */
export async function memory(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), "reports-bench-"));
  try {
    const [text] = [readFileSync(oneReport())];
    const file = join(folder, "long.txt");
    writeFileSync(file, Buffer.concat(Array.from({ length: Math.ceil((megabytes * 1e6) / text.length) }, () => text)));
    const peak = await peakOf([...parse, "--max-bytes", String(2e6 * megabytes), file]);
    console.log(
      `\n${(peak / 1e6 / megabytes).toFixed(1).padStart(9)}  times its size in memory: a text of ${megabytes} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
