// Writes ../rules.generated.ts from the YAML files here, so that the program reads no file and no YAML at start.
// Run by `npm run build`; tests/boilerplate/rules.test.ts reads the YAML itself and holds every rule to its examples.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const here = new URL("./", import.meta.url);
const rules = readdirSync(here)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((name) => parse(readFileSync(new URL(name, here), "utf8")) ?? [])
  .map(({ id, category, where, cut, zone, date, match }) => ({
    id,
    category,
    where,
    cut: cut ?? (["inline", "amid", "end"].includes(where) ? "match" : "line"),
    zone: zone ?? "any",
    match: [match].flat(),
    dateRank: date ?? 0,
  }));
for (const { id, match } of rules)
  for (const pattern of match)
    if (typeof pattern !== "string") throw new Error(`${id}: a pattern must be quoted where it holds a colon or a #`);
writeFileSync(
  new URL("../rules.generated.ts", here),
  `import type { Rule } from "./engine/rule.js";\n\nexport const generated: readonly Rule[] = ${JSON.stringify(rules, null, 1)};\n`,
);
