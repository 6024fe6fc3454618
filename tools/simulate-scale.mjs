// How long a batch of many reports takes a number of workers, by the size of what each is handed at a time: what is lost
// at the end, when some are done and one is still at a long report. Simulated, no report is read. docs/scale.md quotes it.
//
//     node tools/simulate-scale.mjs [--records 1000000] [--workers 64] [--mb-per-second 2] [--fixed-ms 0.3] [FILE…]
//
// Lengths are drawn from those of the files; without any from the deciles of 623 government reports (bytes of UTF-8), with one
// record in ten thousand a hundred times as long, since some file always is.
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { lots } from "./lots.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: "string", default: "1000000" },
    workers: { type: "string", default: "64" },
    "mb-per-second": { type: "string", default: "2" },
    "fixed-ms": { type: "string", default: "0.3" },
    seed: { type: "string", default: "1" },
  },
});
const [records, workers, speed, fixed] = ["records", "workers", "mb-per-second", "fixed-ms"].map((name) =>
  Number(values[name]),
);
const DECILES = [22_170, 38_587, 41_948, 44_485, 46_797, 49_199, 51_948, 54_652, 58_195, 63_559, 86_469];
const draw = lots(Number(values.seed));
const known = positionals.map((file) => statSync(file).size);
const seconds = Float64Array.from({ length: records }, () => lengthDrawn() / (speed * 1e6) + fixed / 1000);
const sum = seconds.reduce((all, one) => all + one, 0);
const least = sum / workers;
console.log(
  `${records} records, ${(sum / 3600).toFixed(1)} hours of one processor; ${workers} workers: at least ${minutes(least)}`,
);
console.log("| records a task | tasks | minutes | lost at the end |\n| --- | --- | --- | --- |");
for (const size of [1, 10, 100, 1000, 10_000, Math.ceil(records / workers)]) {
  const whole = makespan(size);
  console.log(
    `| ${size} | ${Math.ceil(records / size)} | ${minutes(whole)} | ${((whole / least - 1) * 100).toFixed(1)} % |`,
  );
}

function lengthDrawn() {
  const long = draw() < 1e-4 ? 100 : 1;
  if (known.length > 0) return long * known[Math.floor(draw() * known.length)];
  const at = draw() * (DECILES.length - 1);
  const low = Math.floor(at);
  return long * (DECILES[low] + (at - low) * (DECILES[low + 1] - DECILES[low]));
}

/** Each worker takes the next task when it has done its own: seconds until the last is done. */
function makespan(size) {
  const free = new Float64Array(workers);
  for (let from = 0; from < records; from += size) {
    let cost = 0;
    for (let i = from; i < Math.min(from + size, records); i++) cost += seconds[i];
    let first = 0;
    for (let worker = 1; worker < workers; worker++) if (free[worker] < free[first]) first = worker;
    free[first] += cost;
  }
  return Math.max(...free);
}

function minutes(all) {
  return `${(all / 60).toFixed(1)} min`;
}
