// Whether `reports check --fix` does no harm: of each text what was mended, whether a second time mends more, and whether
// outline, figures or years are read otherwise afterwards.
//
//   node tools/check-fix.mjs FILE...     (after npm run build)
//
// Exits 1 where a mended text is read otherwise, or is mended again.
import { readFileSync } from "node:fs";
import { Checked } from "../dist/check/checked.js";
import { fixed } from "../dist/check/fix.js";
import { readFindings } from "../dist/parse.js";

const options = { profile: "print", overrides: new Map(), language: "zh" };
const paths = process.argv.slice(2);
let mended = 0;
const harmed = [];
for (const path of paths) {
  const read = (text) => new Checked(readFindings(text, { path }), {});
  const before = read(readFileSync(path));
  const text = fixed(before, read, options)?.source ?? null;
  if (text === null) continue;
  mended++;
  const after = read(text);
  if (readingOf(after) !== readingOf(before)) harmed.push(`${path}: read otherwise`);
  if (fixed(after, read, options) !== null) harmed.push(`${path}: mended again`);
}
for (const line of harmed) console.log(line);
console.log(`${paths.length} texts, ${mended} mended, ${harmed.length} harmed`);
process.exitCode = harmed.length > 0 ? 1 : 0;

function readingOf({ sections, metrics, years }) {
  return JSON.stringify([
    sections.map(({ id, level, role, numbering }) => [id, level, role, numbering?.ordinal]),
    metrics.map(({ value, upper, unit, year, status, bound, change, period }) => [
      [value, upper, unit, year, status, bound],
      [change?.direction, period?.from, period?.to],
    ]),
    years.reckoning,
    years.mentions.map(({ year, to, kind }) => [year, to, kind]),
  ]);
}
