// Fits which characters speak for or against the end of a heading whose text follows at once: the words of
// src/lexicon/heading-seams.yaml. See docs/weights.md.
//
//   node tools/fit-heading-seams.mjs REPORT.txt... [--write]
//
// The reports are clean ones, whose lines tell where headings end (heading-ends/examples.mjs); those of one issuer lie in
// one folder. The two and three characters on both sides of each place get a weight each, on top of all other reasons,
// by a logit over the places of each heading that leaves most of them nought; each goes into the class of the nearest
// weight. Told is how many headings of every fifth issuer, by name, are right without them and with those that the other
// issuers teach. --write puts in what all reports teach, which the present words are compared with. No chance in it: the
// same reports and the same parser give the same words.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { examplesOf, root, words } from "./heading-ends/examples.mjs";
import { accuracy, sparseWeights } from "./heading-ends/logit.mjs";
import { candidates, classed, classWeights, seamsOf, withFeatures } from "./heading-ends/seams.mjs";

const HELD_OUT = 5;
/** What a weight costs, by heading: the more, the fewer words. */
const PRICE = 5e-5;
/** Characters in a line of words. */
const WIDTH = 56;

const files = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith("--"))
  .sort();
const issuerOf = (file) => basename(dirname(resolve(file)));
const issuers = [...new Set(files.map(issuerOf))].sort();
const isHeldOut = ({ issuer }) => issuers.indexOf(issuer) % HELD_OUT === 0;
const classes = ["seam-end", "seam-start"].flatMap((kind) =>
  words(kind).entries.map(({ id, as, words: own }) => ({ id, kind, weight: as.weight, words: own })),
);

const headings = files
  .flatMap((file) => examplesOf(file).map((example) => seamsOf(issuerOf(file), example)))
  .filter(({ right }) => right >= 0);
const learning = headings.filter((heading) => !isHeldOut(heading));
const heldOut = headings.filter(isHeldOut);

/** The seams that headings teach, their classes, and their weights there. */
function learnt(from) {
  const seams = candidates(from);
  const theta = sparseWeights(withFeatures(from, seams), seams.length, PRICE);
  const byClass = classed(seams, theta, classes);
  return { seams, byClass, weights: classWeights(seams, byClass, classes) };
}

const rate = (value) => `${(100 * value).toFixed(2)} %`;
const right = (list, { seams, weights }) => rate(accuracy(withFeatures(list, seams), weights));
const without = { seams: [], weights: [] };
const asPresent = (list) =>
  list.map(({ right, ends }) => ({ right, ends: ends.map((end) => ({ base: end.base + end.present, features: [] })) }));

const tried = learnt(learning);
const final = learnt(headings);
console.log(
  `${files.length} reports of ${issuers.length} issuers; headings: ${learning.length} to learn from, ${heldOut.length} held out`,
);
console.log(
  `right of those held out, each heading alone: ${right(heldOut, without)} without, ${right(heldOut, tried)} fitted`,
);
console.log(
  `right of all, learnt from all: ${right(headings, without)} without, ${rate(accuracy(asPresent(headings), []))} with the present words, ${right(headings, final)} with these`,
);

const wordsOf = ({ id }) => final.byClass.get(id);
const before = new Map(classes.flatMap(({ kind, words: own, weight }) => own.map((word) => [kind + word, weight])));
const after = new Map(classes.flatMap((one) => wordsOf(one).map((word) => [one.kind + word, one.weight])));
const kept = [...after.keys()].filter((word) => before.has(word));
const same = kept.filter((word) => after.get(word) === before.get(word));
console.log(
  `of all reports: ${final.seams.length} candidates, ${after.size} words; of the ${before.size} present ones ${kept.length} are among them, ${same.length} in the same class`,
);
for (const one of classes) console.log(`  ${one.id.padEnd(22)} ${one.words.length} -> ${wordsOf(one).length}`);

if (process.argv.includes("--write")) write();

function write() {
  const path = join(root, "src/lexicon/heading-seams.yaml");
  let yaml = readFileSync(path, "utf8");
  for (const one of classes)
    yaml = yaml.replace(
      new RegExp(`(- id: ${one.id}\\n  words: >-\\n)(?:    .*\\n)+`, "u"),
      (_, head) =>
        `${head}${lines(wordsOf(one))
          .map((line) => `    ${line}\n`)
          .join("")}`,
    );
  writeFileSync(path, yaml);
}

function lines(list) {
  const filled = [""];
  for (const word of list) {
    const longer = `${filled.at(-1)} ${word}`.trim();
    if (longer.length > WIDTH) filled.push(word);
    else filled[filled.length - 1] = longer;
  }
  return filled;
}
