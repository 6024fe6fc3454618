// Writes ../rules.generated.ts from the YAML files here, patterns compiled, so that the program reads no file, no YAML
// and no pattern at start. Run by `npm run build`; tests/boilerplate/rules.test.ts reads the YAML itself and holds every
// rule to its examples.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { parse } from "yaml";

const here = new URL("./", import.meta.url);
const built = buildSync({
  entryPoints: [fileURLToPath(new URL("../engine/pattern.ts", here))],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const code = Buffer.from(built.outputFiles[0].contents).toString("base64");
const { readPattern } = await import(`data:text/javascript;base64,${code}`);

const rules = readdirSync(here)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((name) => parse(readFileSync(new URL(name, here), "utf8")) ?? [])
  .map(({ id, category, where, cut, zone, date, match }) => {
    const inside = ["inline", "amid", "end"].includes(where);
    const patterns = [match].flat();
    for (const pattern of patterns)
      if (typeof pattern !== "string") throw new Error(`${id}: a pattern must be quoted where it holds a colon or a #`);
    return {
      id,
      category,
      where,
      cut: cut ?? (inside ? "match" : "line"),
      zone: zone ?? "any",
      match: patterns,
      patterns: patterns.map((pattern) => readPattern(pattern, inside)),
      dateRank: date ?? 0,
    };
  });
const detected = parse(readFileSync(new URL("../detectors.yaml", here), "utf8"));
const ids = [...rules, ...detected].map(({ id }) => id);
const twice = ids.find((id, i) => ids.indexOf(id) < i);
if (twice !== undefined) throw new Error(`there are two rules ${twice}`);
const table = Object.fromEntries(detected.map(({ id, category, says }) => [id, { category, says }]));
writeFileSync(
  new URL("../rules.generated.ts", here),
  `import type { Rule } from "./engine/rule.js";\n\nexport const generated: readonly Rule[] = JSON.parse(\n  ${JSON.stringify(JSON.stringify(rules))},\n);\n
/** What detectors find, by id. */
export const detected = ${JSON.stringify(table, null, 2)} as const;\n`,
);
