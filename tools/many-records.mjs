// Makes many records of a few, to see what a command makes of as many: other issuers, years and names of things.
//
//     reports parse examples/compare -f ndjson -o few.ndjson
//     node tools/many-records.mjs few.ndjson --records 100000 --years 10 > many.ndjson
//
// The records are to be of one issuer and of years in a row. Every issuer made of it has reports of `years` years.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { records: { type: "string", default: "100000" }, years: { type: "string", default: "10" } },
});
const templates = positionals
  .flatMap((path) => readFileSync(path, "utf8").trim().split("\n"))
  .map((line) => ({ line, plan: planOf(line), issuer: JSON.parse(line).issuer.name }));
const records = Number(values.records);
const years = Number(values.years);

for (let i = 0; i < records; i++) {
  const { line, plan, issuer } = templates[i % templates.length];
  const number = Math.floor(i / years);
  const year = 2011 + (i % years);
  const text = line
    .replaceAll(issuer, `${characterOf(number)}${characterOf(Math.floor(number / 1000))}县`)
    .replace(/20[0-9]{2}/g, (found) => String(Number(found) + year - plan))
    // Names that no other issuer has: what is kept of names must not grow with their number.
    .replaceAll("茶", characterOf(i * 13 + 5))
    .replace(/"sha256":"[^"]*"/, `"sha256":"${i.toString(16).padStart(64, "0")}"`);
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

function planOf(line) {
  return Math.max(
    ...JSON.parse(line)
      .years.filter(({ role }) => role === "plan")
      .map(({ year }) => year),
  );
}

/** One of a thousand characters, and no numeral. */
function characterOf(number) {
  return String.fromCharCode(0x6c00 + (number % 1000));
}
