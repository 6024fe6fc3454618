import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entries } from "./entries/read.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("docs", name));

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside ?? "");

  it("names folders and files that are there", () => {
    const paths = code.flatMap((one) => one.match(/(?:src|tests|tools|docs|fixtures|bin|\.ci)\/[\w./*-]*/g) ?? []);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it("links to pages that are there", () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? "");
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it("names scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = code.flatMap((one) => [...one.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? ""));
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("names kinds that the lexicon has", () => {
    const kinds = new Set(entries.map(({ kind }) => kind));
    const named = [...text.matchAll(/kinds? ((?:`[a-z-]+`(?:, | and )?)+)/g)].flatMap(([, list]) =>
      [...(list ?? "").matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind ?? ""),
    );
    expect(named.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

/** A path may end in `*.yaml` and the like: then its folder must hold such a file. */
function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(join(root, path));
  const folder = join(root, dirname(path));
  const ending = path.slice(path.lastIndexOf("*") + 1);
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(ending));
}
