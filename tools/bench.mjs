// How fast reports are read, beside yardsticks on the same texts in the same process, so that figures of two machines can
// be held against each other. All times are of the processor; what is compared takes turns.
//
//     npm run bench                                        everything, some minutes
//     node tools/bench.mjs --short                         what .ci/run holds, under a minute
//     node tools/bench.mjs --short --min whole/cut=1,…     fails where a ratio is more than a fifth below
//     node tools/bench/trees.mjs --tree A --tree B FILES   two checkouts against each other
//
// Texts are the reports of ../shared where they are at hand, else the fixtures over and over. Needs `npm run build`.
import { parseArgs } from "node:util";
import { ratiosBelow, readFloors } from "./bench/floors.mjs";
import { parsing, short } from "./bench/parsing.mjs";
import { batches, commandLine, memory, start } from "./bench/programs.mjs";
import { smallTexts } from "./bench/small-texts.mjs";
import { sets } from "./bench/texts.mjs";

/** A machine that is busy with something else may spoil a measure: what is too slow is measured again. */
const TRIES = 3;

const { values } = parseArgs({
  options: { short: { type: "boolean", default: false }, min: { type: "string", default: "" } },
});
await (values.short ? held(readFloors(values.min)) : everything());

async function everything() {
  for (const set of sets(6e6)) parsing(set);
  smallTexts();
  start({ rounds: 11 });
  await commandLine();
  await batches(2_000);
  await memory(64);
}

async function held(floors) {
  const [set] = sets(2.5e6, "corpus", "series");
  let below = [];
  const best = new Map();
  for (let tries = 0; tries < TRIES; tries++) {
    for (const [name, ratio] of [...short(set), ...start({ rounds: 5 })])
      best.set(name, Math.max(best.get(name) ?? 0, ratio));
    below = ratiosBelow(floors, best);
    if (below.length === 0) break;
  }
  console.log([...best].map(([name, ratio]) => `${name}=${ratio.toFixed(3)}`).join(","));
  for (const line of below) console.error(line);
  if (below.length > 0) process.exitCode = 1;
}
