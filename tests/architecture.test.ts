import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** From the bottom up: a layer imports from itself and from what stands before it. `parse` is src/parse.ts and its like. */
const layers = [
  "model",
  "phrases",
  "text",
  "extract",
  // What stands in for modules of Node.
  "browser",
  "lexicon",
  "boilerplate",
  "words",
  "numbering",
  "headings",
  "calendar",
  "outline",
  "years",
  "quantities",
  "metrics",
  "diagnostics",
  "explain",
  "parse",
  "compare",
  "check",
  "learn",
  "write",
  "view",
  // The library's face, which gives what any of them has.
  "index",
  "cli",
];

/** nodejieba is heavy: its module serves the two that need words, and nobody else. */
const usersOfWords = ["words", "headings", "outline", "check"];

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));

const importsOf = new Map(files.map((file) => [file, imports(readFileSync(join(root, file), "utf8"))]));

function imports(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name ?? "");
}

function inside(file: string): string[] {
  return (importsOf.get(file) ?? [])
    .filter((name) => name.startsWith("."))
    .map((name) => posix.normalize(posix.join(dirname(file), name)).replace(/\.js$/, ".ts"));
}

const layerOf = (file: string): string =>
  file === "index.ts" ? "index" : file.includes("/") ? (file.split("/")[0] ?? "") : "parse";

describe.each(files)("%s", (file) => {
  it("imports only from its own layer and those below", () => {
    const own = layers.indexOf(layerOf(file));
    expect(own, `${layerOf(file)} is a layer`).toBeGreaterThanOrEqual(0);
    const upward = inside(file).filter((other) => layers.indexOf(layerOf(other)) > own);
    expect(upward).toEqual([]);
  });

  it("leaves the machine to cli, and words to those that need them", () => {
    const names = importsOf.get(file) ?? [];
    const machine = /^(node:(fs|fs\/promises|child_process|worker_threads|process|os)|chalk|commander)$/;
    if (layerOf(file) !== "cli") {
      // The dictionary of words is a file, and only its layer may open it.
      expect(names.filter((name) => machine.test(name) && layerOf(file) !== "words")).toEqual([]);
      expect(names.filter((name) => name.endsWith("jieba") && layerOf(file) !== "words")).toEqual([]);
    }
    if (!usersOfWords.includes(layerOf(file))) {
      expect(inside(file).filter((other) => layerOf(other) === "words")).toEqual([]);
    }
  });
});

it("has no circle of imports", () => {
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) throw new Error(`a circle: ${[...above.slice(above.indexOf(file)), file].join(" > ")}`);
    if (done.has(file)) return;
    for (const other of inside(file)) visit(other, [...above, file]);
    done.add(file);
  };
  expect(() => {
    for (const file of files) visit(file, []);
  }).not.toThrow();
});

it("finds every file that an import names", () => {
  const missing = files.flatMap((file) => inside(file).filter((other) => !importsOf.has(other) && !isGenerated(other)));
  expect(missing).toEqual([]);
});

/** Made by the build; in a checkout that is not built yet it is not there. */
const isGenerated = (file: string): boolean => file.endsWith(".generated.ts");
