// Fits the weights that tell where a heading ends whose text follows at once (src/headings/ends/weights.ts and the
// `weight` of the entries in src/lexicon/heading-ends.yaml). See docs/weights.md.
//
//   node tools/fit-heading-ends.mjs REPORT.txt... [--write] [--words]
//
// The reports are clean ones, whose headings stand on lines of their own: where those lines end is the truth. Each
// report is read once with its line breaks and once without them; each numbered heading of the first reading gives the
// places where it may end in the second, of which one is right. The weights are those under which the right places are
// likeliest (a logit over the places of each heading), held near the present ones and brought to their scale; every
// fifth report, by name, is held out and tells whether they are better. --write puts them in. --words lists the last and first words of the learning reports that the
// lexicon has not, or has in another class.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith("--"))
  .sort();
const HELD_OUT = 5;
const ROUNDS = 150;
const STEP = 0.5;
/** How strongly the weights are held near the present ones, by heading. */
const HOLD = 0.002;
const REACH = 60;
const SHORTEST_TEXT = 8;

const out = join(root, "dist/fit/parser.mjs");
buildSync({
  stdin: {
    contents: `
      export { authorTextOf } from "./src/text/author-text.js";
      export { marked } from "./src/lexicon/marks.js";
      export { readOutline } from "./src/outline/read-outline.js";
      export { weighedEnds } from "./src/headings/ends/weighed.js";
      export { WEIGHTS } from "./src/headings/ends/weights.js";
      export { words } from "./src/lexicon/lexicon.js";
      export { decode } from "./src/text/decode.js";`,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  outfile: out,
});
const { authorTextOf, marked, readOutline, weighedEnds, WEIGHTS, words, decode } = await import(
  pathToFileURL(out).href
);

const sections = (tree) => tree.flatMap((section) => [section, ...sections(section.sections)]);

/** The headings of a report that its lines or its full stops close, with what stands behind their words. */
function trueHeadings(source) {
  const author = marked(authorTextOf(source, []));
  const { matching } = author;
  return sections(readOutline(author).sections).flatMap(({ heading, numbering }) => {
    if (heading === null || numbering === null) return [];
    const mark = matching[heading.end];
    if (mark !== "\n" && mark !== "。") return [];
    const from = mark === "\n" ? heading.end + 1 : heading.end;
    const behind = matching.slice(from, from + REACH).split("\n")[0];
    const said = matching.slice(heading.start, heading.end);
    return /[。；！？]/u.test(said) || behind.length < SHORTEST_TEXT ? [] : [{ said, behind }];
  });
}

/** For each heading the places where it may end in the text without line breaks, and which of them is right. */
function examplesOf(file) {
  const { text } = decode(readFileSync(file));
  const author = marked(authorTextOf(text.replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/gu, ""), []));
  const found = [];
  let from = 0;
  for (const { said, behind } of trueHeadings(text)) {
    const at = author.matching.indexOf(said + behind, from);
    if (at < 0) continue;
    from = at + said.length;
    const ends = weighedEnds(author, { from: at, limit: at + said.length + behind.length });
    const right = ends.findIndex((end) => end.at === from);
    found.push({ ends, right, said, behind });
  }
  return found;
}

const entries = ["heading-end", "text-start", "heading-continuation"].flatMap((kind) => words(kind).entries);
const present = new Map([...Object.entries(WEIGHTS), ...entries.map(({ id, as }) => [id, as.weight])]);
const names = [...present.keys()];
const place = new Map(names.map((name, i) => [name, i]));
const start = names.map((name) => present.get(name));

const learning = [];
const heldOut = [];
for (const [i, file] of files.entries()) (i % HELD_OUT === 0 ? heldOut : learning).push(...examplesOf(file));
const usable = (list) => list.filter(({ right }) => right >= 0);

/** A place as the names that speak of it and how often each does. */
const features = ({ because }) => because.map(({ by, weight }) => [place.get(by), weight / present.get(by)]);
const prepared = (list) => usable(list).map(({ ends, right }) => ({ right, ends: ends.map(features) }));

const weigh = (feature, theta) => feature.reduce((sum, [name, times]) => sum + theta[name] * times, 0);

function accuracy(list, theta) {
  let good = 0;
  for (const { right, ends } of list) {
    const weights = ends.map((end) => weigh(end, theta));
    if (weights.indexOf(Math.max(...weights)) === right) good++;
  }
  return good / list.length;
}

function fitted(list) {
  const theta = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = theta.map((value, i) => -HOLD * (value - start[i]));
    for (const { right, ends } of list) {
      const weights = ends.map((end) => weigh(end, theta));
      const most = Math.max(...weights);
      const shares = weights.map((weight) => Math.exp(weight - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      ends.forEach((end, k) => {
        const pull = ((k === right ? 1 : 0) - shares[k] / total) / list.length;
        for (const [name, times] of end) slope[name] += pull * times;
      });
    }
    const step = STEP * (1 + 8 * Math.max(0, 1 - round / (0.7 * ROUNDS)));
    for (const [i, value] of slope.entries()) theta[i] += step * value;
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
