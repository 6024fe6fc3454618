// Fits the weights that tell where a heading ends whose text follows at once (src/headings/ends/weights.ts and the
// `weight` of the entries in src/lexicon/heading-ends.yaml). See docs/weights.md.
//
//   node tools/fit-heading-ends.mjs REPORT.txt... [--write] [--words]
//
// The reports are clean ones, whose lines tell where headings end (heading-ends/examples.mjs). The weights are those
// under which the right places are likeliest (a logit over the places of each heading), held near the present ones and
// brought to their scale; every fifth report, by name, is held out and tells whether they are better. --write puts them
// in. --words lists the last and first words of the learning reports that the lexicon has not, or has in another class.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { examplesOf, root, WEIGHTS, words } from "./heading-ends/examples.mjs";
import { accuracy, likelihood } from "./heading-ends/logit.mjs";

const files = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith("--"))
  .sort();
const HELD_OUT = 5;
const ROUNDS = 150;
const STEP = 0.5;
/** How strongly the weights are held near the present ones, by heading. */
const HOLD = 0.002;

const entries = ["heading-end", "text-start", "heading-continuation"].flatMap((kind) => words(kind).entries);
const present = new Map([...Object.entries(WEIGHTS), ...entries.map(({ id, as }) => [id, as.weight])]);
const names = [...present.keys()];
const place = new Map(names.map((name, i) => [name, i]));
const start = names.map((name) => present.get(name));

const learning = [];
const heldOut = [];
for (const [i, file] of files.entries()) (i % HELD_OUT === 0 ? heldOut : learning).push(...examplesOf(file));
const usable = (list) => list.filter(({ right }) => right >= 0);

/** A place as the names that speak of it and how often each does; the characters at the seam are not fitted here. */
const asPlace = ({ because }) => ({
  base: because.reduce((sum, { by, weight }) => sum + (place.has(by) ? 0 : weight), 0),
  features: because.flatMap(({ by, weight }) => (place.has(by) ? [[place.get(by), weight / present.get(by)]] : [])),
});
const prepared = (list) => usable(list).map(({ ends, right }) => ({ right, ends: ends.map(asPlace) }));

function fitted(list) {
  let theta = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const { slope } = likelihood(list, theta);
    const step = STEP * (1 + 8 * Math.max(0, 1 - round / (0.7 * ROUNDS)));
    theta = theta.map((value, i) => value + step * (slope[i] - HOLD * (value - start[i])));
  }
  // Only ratios matter to a heading alone; what siblings weigh is not learnt here, so the scale stays what it was.
  const size = (list) => Math.hypot(...list);
  return theta.map((value) => (value * size(start)) / size(theta));
}

const learn = prepared(learning);
const held = prepared(heldOut);
const theta = fitted(learn);
const rate = (value) => `${(100 * value).toFixed(2)} %`;
console.log(`${files.length} reports; headings: ${learning.length} to learn from, ${heldOut.length} held out`);
console.log(`the right place is offered for ${rate(usable(heldOut).length / heldOut.length)} of those held out`);
console.log(
  `right of them, each heading alone: ${rate(accuracy(held, start))} now, ${rate(accuracy(held, theta))} fitted`,
);
for (const [i, name] of names.entries())
  console.log(`  ${name.padEnd(32)} ${start[i].toFixed(2).padStart(6)} -> ${theta[i].toFixed(2).padStart(6)}`);

if (process.argv.includes("--words")) listWords();
if (process.argv.includes("--write")) write();

/** Words of two characters by how much more often they stand at the seam than amid a heading or a text. */
function listWords() {
  for (const [kind, at, amid] of [
    ["heading-end", ({ said }) => said.slice(-2), ({ said, behind }) => pairs(said.slice(0, -1)).concat(pairs(behind))],
    [
      "text-start",
      ({ behind }) => behind.slice(0, 2),
      ({ said, behind }) => pairs(said).concat(pairs(behind.slice(1, 20))),
    ],
  ]) {
    const seam = new Map();
    const rest = new Map();
    for (const example of learning) {
      seam.set(at(example), (seam.get(at(example)) ?? 0) + 1);
      for (const pair of amid(example)) rest.set(pair, (rest.get(pair) ?? 0) + 1);
    }
    const total = [...rest.values()].reduce((a, b) => a + b, 0);
    const known = words(kind);
    const scored = [...seam]
      .filter(([word, n]) => n >= 4 && /^[\u4e00-\u9fff]{2}$/u.test(word))
      .map(([word, n]) => ({
        word,
        n,
        log: Math.log((n + 0.5) / learning.length / (((rest.get(word) ?? 0) + 0.5) / total)),
      }))
      .filter(({ word }) => known.of(word) === null)
      .sort((a, b) => b.log - a.log);
    console.log(`\n${kind}, not in the lexicon:`);
    for (const { word, n, log } of scored) console.log(`  ${word} ${n} ${log.toFixed(1)}`);
  }
}

function pairs(text) {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

function write() {
  const rounded = (name) => Math.round(theta[place.get(name)] * 10) / 10;
  const table = join(root, "src/headings/ends/weights.ts");
  let code = readFileSync(table, "utf8");
  for (const name of Object.keys(WEIGHTS))
    code = code.replace(new RegExp(`^(  "?${name}"?: )-?[\\d.]+,`, "mu"), (_, key) => `${key}${rounded(name)},`);
  writeFileSync(table, code);
  const lexicon = join(root, "src/lexicon/heading-ends.yaml");
  let yaml = readFileSync(lexicon, "utf8");
  for (const { id } of entries)
    yaml = yaml.replace(
      new RegExp(`(- id: ${id}\\n[\\s\\S]*?weight: )-?[\\d.]+`, "u"),
      (_, before) => `${before}${rounded(id)}`,
    );
  writeFileSync(lexicon, yaml);
}
