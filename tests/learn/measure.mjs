// How well `reports learn` learns: batches drawn by lot of pages that eval/sites.mjs stamped with frames of one site each,
// and batches of pages that nobody stamped, of which nothing may be learned.
//
//   node ../shared/eval/sites.mjs OUT --frames tests/learn/frames.json --docs CLEAN.txt... --per 60 --bare 0 --mixed 0 --cross 0 --layouts plain
//   node tests/learn/measure.mjs OUT [--draws 200] [--seed 1] [--errors]
//   node tests/learn/measure.mjs --plain CLEAN.txt... [--draws 200]
//
// found: added lines that no rule knew and that fall with the learned rules; inline: the same within lines; authors:
// characters of the author's that fall with the learned rules and not without.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseReport, readRules } from "../../dist/index.js";
import { builtInBackground } from "../../dist/learn/background.js";
import { learn } from "../../dist/learn/learn.js";
import { rulesFile } from "../../dist/learn/rules-file.js";
import { decode } from "../../dist/text/decode.js";
import { lots } from "../../tools/lots.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draws: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    errors: { type: "boolean", default: false },
    plain: { type: "boolean", default: false },
  },
});
const draws = Number(values.draws);
const random = lots(Number(values.seed));
const options = { minFiles: 5, minShare: 0.3, background: builtInBackground(), inline: true };
const samples = new Map();
/** The sample of a file, read once. */
function sampleOf(path) {
  if (!samples.has(path)) {
    const bytes = readFileSync(path);
    samples.set(path, { path: basename(path), text: decode(bytes).text, report: parseReport(bytes), bytes });
  }
  return samples.get(path);
}
process.exitCode = (values.plain ? unstamped() : stamped()) ? 0 : 1;

function stamped() {
  const laid = join(positionals[0], "laid");
  const frames = [...grouped(textsIn(laid), (name) => name.split("~")[0])];
  const sum = { lines: 0, found: 0, inline: 0, inlineFound: 0, authors: 0 };
  for (let draw = 0; draw < draws; draw++) {
    const [, names] = pick(frames);
    const batch = shuffled(names)
      .slice(0, pick([5, 10, 20]))
      .sort();
    const learned = learn(
      batch.map((name) => sampleOf(join(laid, name))),
      options,
    );
    const book = readRules(rulesFile(learned, options.background, true), "learned");
    for (const name of batch) effectOn(join(laid, name), book, sum);
  }
  console.log(
    `${draws} batches: lines found ${share(sum.found, sum.lines)} of ${sum.lines}, inline ${share(sum.inlineFound, sum.inline)} of ${sum.inline}, author's characters ${sum.authors}`,
  );
  return sum.found >= 0.98 * sum.lines && sum.inlineFound >= 0.9 * sum.inline && sum.authors === 0;
}

/** Counts what falls of a page with the learned rules and did not without. */
function effectOn(path, book, sum) {
  const sample = sampleOf(path);
  const record = JSON.parse(readFileSync(path.replace(/txt$/, "json"), "utf8"));
  const page = {
    path,
    text: [...sample.text],
    now: removedIn(parseReport(sample.bytes, { rules: [book] })),
    was: removedIn(sample.report),
  };
  sum.authors += authorsIn(page, [...record.added, ...record.free, record.title ?? [0, 0]]);
  for (const run of record.added) count(page, run, sum);
}

function authorsIn({ path, text, now, was }, added) {
  const sites = new Set(added.flatMap(([from, to]) => range(from, to)));
  const lost = [...now].filter((at) => !was.has(at) && !sites.has(at) && /\S/u.test(text[at]));
  if (values.errors && lost.length > 0)
    console.log(`AUTHOR'S ${basename(path)} ${lost.map((at) => text[at]).join("")}`);
  return lost.length;
}

function count({ path, text, now, was }, [from, to], sum) {
  const open = range(from, to).filter((at) => !was.has(at) && /\S/u.test(text[at]));
  if (open.length === 0) return;
  const whole = (from === 0 || text[from - 1] === "\n") && (to >= text.length || text[to] === "\n");
  const fell = open.every((at) => now.has(at));
  sum[whole ? "lines" : "inline"]++;
  if (fell) sum[whole ? "found" : "inlineFound"]++;
  else if (values.errors) console.log(`MISSED ${basename(path)} ${text.slice(from, to).join("")}`);
}

function unstamped() {
  const issuerOf = (path) => basename(dirname(resolve(path)));
  const ways = {
    issuer: grouped(positionals, issuerOf),
    level: grouped(positionals, (path) => issuerOf(path).at(-1)),
    year: grouped(positionals, (path) => /(\d{4})\D*$/.exec(basename(path))?.[1] ?? ""),
  };
  let rules = 0;
  for (let draw = 0; draw < draws; draw++) {
    const way = pick(Object.keys(ways));
    const pool = [...ways[way].values()].filter(({ length }) => length >= 5);
    const batch = shuffled(pick(pool))
      .slice(0, pick([5, 10, 20]))
      .sort();
    const { lines, inline } = learn(batch.map(sampleOf), options);
    rules += lines.length + inline.length;
    for (const line of lines)
      console.log(
        `LEARNED by ${way} of ${batch.length}: ${line.lines[0].page.sample.path}:${line.lines[0].number} ${line.lock} ${line.lines[0].text.slice(0, 80)}`,
      );
    for (const { words, brand } of inline) console.log(`LEARNED inline by ${way}: ${words} (${brand})`);
  }
  console.log(`${draws} batches that nobody stamped: ${rules} rules`);
  return rules === 0;
}

function textsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
}

function grouped(list, key) {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function removedIn({ removed }) {
  return new Set(removed.flatMap(({ span: [from, to] }) => range(from, to)));
}
function range(from, to) {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
function share(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
