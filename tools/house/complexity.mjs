// Functions above the limit of cognitive complexity, as Biome measures it. The configuration is one of our own, so that
// a tree whose biome.json does not ask for the rule can be measured too.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const LIMIT = 25;
const RULE = "complexity/noExcessiveCognitiveComplexity";

/** @returns {string[]} place and complexity of each */
export function complexFunctions(root) {
  const require = createRequire(import.meta.url);
  const biome = join(dirname(require.resolve("@biomejs/biome/package.json")), "bin/biome");
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  try {
    const rule = { level: "error", options: { maxAllowedComplexity: LIMIT } };
    const rules = { preset: "none", complexity: { noExcessiveCognitiveComplexity: rule } };
    writeFileSync(
      join(folder, "biome.json"),
      JSON.stringify({ files: { includes: ["**", "!**/*.generated.ts"] }, linter: { rules } }),
    );
    const report = run(
      biome,
      ["lint", `--config-path=${folder}`, `--only=${RULE}`, "--reporter=json", "--max-diagnostics=none", "src"],
      root,
    );
    return JSON.parse(report).diagnostics.map(
      ({ message, location }) => `${location.path}:${location.start.line}  ${/of (\d+)/.exec(message)?.[1]}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Biome ends with 1 where it finds something: its report is on standard output all the same. */
function run(program, args, cwd) {
  try {
    return execFileSync(process.execPath, [program, ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    if (typeof error.stdout === "string" && error.stdout.startsWith("{")) return error.stdout;
    throw error;
  }
}
