// Writes the lines of the genre that `reports learn` holds a batch against: src/learn/genre-lines.ts. Each line of each
// report is folded, dates, figures and its title taken out, and hashed; told is of how many issuers (folders) it stands
// in the reports, where those are two or more. No word of the reports can be read from it.
//
//   npm run build && node tools/learn-background.mjs REPORT.txt... [--write | --out FILE]
//
// Without --write it prints how many lines there are. --out writes a file for `reports learn --background`.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseReport } from "../dist/index.js";
import { pageOf } from "../dist/learn/page.js";
import { decode } from "../dist/text/decode.js";
import { hashOf } from "../dist/text/hash.js";

/** A line of one issuer alone tells nothing of the genre. */
const LEAST_ISSUERS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false }, out: { type: "string" } },
});
const issuersOf = new Map();
const issuers = new Set();
for (const path of positionals.sort()) {
  const bytes = readFileSync(path);
  const issuer = basename(dirname(resolve(path)));
  issuers.add(issuer);
  const { lines } = pageOf({ path, text: decode(bytes).text, report: parseReport(bytes) }, 0);
  for (const key of new Set(lines.map(({ skeleton }) => skeleton.key))) {
    const hash = hashOf(key);
    issuersOf.set(hash, (issuersOf.get(hash) ?? new Set()).add(issuer));
  }
}
const counted = [...issuersOf].flatMap(([hash, { size }]) => (size >= LEAST_ISSUERS ? [[hash, size]] : []));
counted.sort(([a], [b]) => a - b);
const text = `sources ${issuers.size}\n${inLines(counted.map(([hash, size]) => `${hash.toString(16)} ${size}`))}`;
console.log(`${counted.length} lines of two issuers or more, among ${issuersOf.size}; ${issuers.size} issuers`);
if (values.out !== undefined) writeFileSync(values.out, text);
if (values.write) {
  const file = fileURLToPath(new URL("../src/learn/genre-lines.ts", import.meta.url));
  writeFileSync(
    file,
    `/** Hashed lines of the genre and of how many issuers' reports have them; made by tools/learn-background.mjs. */\nexport const genreLines = \`${text}\`;\n`,
  );
}

/** So many entries a line. */
function inLines(entries, width = 10) {
  const lines = [];
  for (let i = 0; i < entries.length; i += width) lines.push(`${entries.slice(i, i + width).join("; ")}\n`);
  return lines.join("");
}
