import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { emptyDirectory, executable } from "./reports.js";
import { plant, report } from "./texts.js";

/** A hook of the module loader that writes down what is loaded. */
const hook = `
  import { appendFileSync } from "node:fs";
  export async function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + "\\n");
    return next(url, context);
  }`;
const encoded = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
/** What is required passes no hook: it is written down at the end. */
const register = encoded(`
  import { appendFileSync } from "node:fs";
  import Module, { register } from "node:module";
  register(${JSON.stringify(encoded(hook))});
  process.on("exit", () => appendFileSync(process.env.LOADED, Object.keys(Module._cache).join("\\n")));`);

/** The packages that a command loads. */
function packagesOf(args: readonly string[]): string[] {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report(), loaded: "" });
  const LOADED = join(cwd, "loaded");
  execFileSync(process.execPath, ["--import", register, executable, ...args], {
    cwd,
    env: { ...process.env, LOADED },
    stdio: "ignore",
  });
  const names = readFileSync(LOADED, "utf8").matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g);
  return [...new Set([...names].map(([, name]) => name ?? ""))].sort();
}

it.each([
  [["--help"], []],
  [["parse", "a.txt", "-q"], []],
  [["parse", "a.txt", "-q", "-f", "yaml"], []],
  [["parse", "a.txt", "-q", "-f", "csv"], ["csv-stringify"]],
  [["schema"], ["zod"]],
])("%j loads no package that it does not need", (args, packages) => {
  expect(packagesOf(args).filter((name) => !name.includes("jieba"))).toEqual(packages);
});

it("reads the same out of its one file as out of its modules", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const args = ["parse", "-q", "--no-config", "-f", "ndjson", "--jobs", "1", "fixtures"];
  const output = (...program: string[]): string =>
    execFileSync(process.execPath, [...program, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  expect(existsSync(join(root, "dist/reports.cjs"))).toBe(true);
  expect(output(executable)).toBe(output(join(root, "dist/cli/main.js")));
});
