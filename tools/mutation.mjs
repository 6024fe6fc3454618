// Mutation testing over a sample: Stryker changes conditions and constants on lines drawn by lot and asks whether a test
// notices. All lines would take a night; the same seed draws the same ones.
//
//     npm run mutation -- [--every 25] [--seed 1] [FILE-OR-FOLDER…]
//
// Without files it is what reads the lexicon, numbering, headings, outline, years, quantities and metrics. Score and
// survivors are printed; coverage/mutation.json has it all.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lots } from "./lots.mjs";

const ROOMS = "lexicon numbering headings outline calendar years quantities metrics".split(" ");

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: "string", default: "25" }, seed: { type: "string", default: "1" } },
});

const asked = positionals.length > 0 ? positionals : ROOMS.map((room) => join(root, "src", room)).filter(existsSync);
const draw = lots(Number(values.seed));
const ranges = asked.flatMap(sourcesIn).flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i) =>
      isCode(line) && draw() * Number(values.every) < 1 ? [`${relative(root, file)}:${i + 1}-${i + 1}`] : [],
    ),
);
console.log(`${ranges.length} lines drawn`);
const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", ranges.join(",")], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;

function sourcesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts"))
    .sort()
    .map((name) => join(path, name));
}

/** Comments and imports hold nothing to change. */
function isCode(line) {
  return /\S/.test(line) && !/^\s*(?:\/\/|\/?\*|import |\} from )/.test(line);
}
