// The properties of any text over many more texts than a test run takes, in chunks of one process each, so that memory
// stays that of one chunk. Every chunk has other texts; a chunk that fails prints what failed and its seed.
//
//     npm run properties -- [--runs 1000000] [--chunk 25000] [--seed 1]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000000" },
    chunk: { type: "string", default: "25000" },
    seed: { type: "string", default: "1" },
  },
});
const [runs, chunk, first] = [values.runs, values.chunk, values.seed].map(Number);

let failed = 0;
let done = 0;
for (let seed = first; done < runs; seed++) {
  const { status, stdout, stderr } = spawnSync("npx", ["vitest", "run", "tests/properties/any-text.test.ts"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, REPORTS_PROPERTY_RUNS: String(chunk), REPORTS_PROPERTY_SEED: String(seed) },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  done += chunk;
  if (status !== 0) {
    failed++;
    console.log(`${stdout}${stderr}`);
  }
  console.log(`${done} texts, seed ${seed}: ${status === 0 ? "held" : "BROKEN"}`);
}
process.exitCode = failed === 0 ? 0 : 1;
