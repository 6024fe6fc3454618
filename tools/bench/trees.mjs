// How fast whole reports are parsed once the program is warm: megabytes of input per second of CPU, in one process a
// tree, the trees taking turns so that a busy machine is busy for all of them.
//
//     node tools/bench/trees.mjs [--tree DIR]… [--rounds 7] [--warm 3] FILE-OR-FOLDER…
//
// A tree is a built checkout; without --tree it is this one. With two trees and more, each is held against the first.
// A round parses the files as often as makes a few megabytes.
import { fork } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const ROUND_BYTES = 4e6;

const self = fileURLToPath(import.meta.url);
await (process.env.BENCH_TREE === undefined ? compare() : serve(process.env.BENCH_TREE));

async function compare() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tree: { type: "string", multiple: true, default: [fileURLToPath(new URL("../..", import.meta.url))] },
      rounds: { type: "string", default: "7" },
      warm: { type: "string", default: "3" },
    },
  });
  const files = positionals.flatMap(textFiles);
  if (files.length === 0) throw new Error("give reports to parse: files or folders");
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const times = Math.ceil(ROUND_BYTES / bytes);
  const runners = values.tree.map((tree) => runner(resolve(tree), files, times));
  const rounds = runners.map(() => []);
  for (let warm = 0; warm < Number(values.warm); warm++) for (const one of runners) await one.run();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [i, one] of runners.entries()) rounds[i].push(await one.run());
  for (const one of runners) one.end();

  const megabytes = (bytes * times) / 1e6;
  console.log(
    `${files.length} files, ${times} times, ${megabytes.toFixed(1)} MB, ${values.rounds} rounds after ${values.warm} to warm up`,
  );
  console.log("MB per CPU second   median   best   to the first   tree");
  for (const [i, tree] of values.tree.entries()) {
    const speeds = rounds[i].map((seconds) => megabytes / seconds);
    const ratios = rounds[i].map((seconds, round) => rounds[0][round] / seconds);
    const figures = [
      median(speeds).toFixed(2).padStart(26),
      Math.max(...speeds)
        .toFixed(2)
        .padStart(7),
    ];
    console.log(`${figures.join("")}   ×${median(ratios).toFixed(3).padEnd(12)} ${tree}`);
  }
}

/** A process that parses all files so many times for each message and answers with the seconds of CPU that it took. */
function runner(tree, files, times) {
  const child = fork(self, files, { env: { ...process.env, BENCH_TREE: tree } });
  const failed = new Promise((_, reject) =>
    child.once("exit", (code) => reject(new Error(`${tree}: ended with ${code}`))),
  );
  failed.catch(() => {});
  return {
    run: () => {
      const answered = new Promise((answer) => child.once("message", answer));
      child.send(times);
      return Promise.race([answered, failed]);
    },
    end: () => child.disconnect(),
  };
}

async function serve(tree) {
  const { parseReport } = await import(pathToFileURL(join(tree, "dist/index.js")).href);
  const inputs = process.argv.slice(2).map((file) => readFileSync(file));
  process.on("message", (times) => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) for (const input of inputs) parseReport(input);
    const { user, system } = process.cpuUsage(before);
    process.send((user + system) / 1e6);
  });
}

function textFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => join(path, name));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
