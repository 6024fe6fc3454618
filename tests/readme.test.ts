import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { ReportsCommand } from "../src/cli/command.js";
import { addParseFlags } from "../src/cli/parse-flags.js";
import { parseReport } from "../src/parse.js";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

/** The value as far as the excerpt shows it: its keys, and as many entries of a list. */
function shownBy(excerpt: unknown, value: unknown): unknown {
  if (Array.isArray(excerpt))
    return excerpt.map((entry, i) => shownBy(entry, Array.isArray(value) ? value[i] : undefined));
  if (typeof excerpt !== "object" || excerpt === null || typeof value !== "object" || value === null) return value;
  const fields = new Map(Object.entries(value));
  return Object.fromEntries(Object.entries(excerpt).map(([key, shown]) => [key, shownBy(shown, fields.get(key))]));
}

it("shows what really comes out", () => {
  const [, excerpt] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
  const path = "fixtures/01-upload-notice.txt";
  expect(readme).toContain(path);
  const shown: unknown = parse(excerpt ?? "");
  expect(shownBy(shown, parseReport(readFileSync(new URL(path, root)), { path }))).toEqual(shown);
});

it("names every dependency and says why it is there", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  for (const name of Object.keys(dependencies)) expect(readme).toMatch(new RegExp(`^\\| ${name} \\| .+ \\|$`, "m"));
  for (const name of Object.keys(devDependencies)) expect(readme).toContain(name.replace("@biomejs/", ""));
});

it("names every flag, and no flag that is none", () => {
  const flags = addParseFlags(new ReportsCommand()).options.flatMap(({ long }) => (long ? [long] : []));
  const section = readme.slice(readme.indexOf("## Command line"), readme.indexOf("## As a library"));
  const named = new Set(section.match(/--[a-z][a-z-]+/g));
  const others = ["--from", "--quiet", "--format", "--output"];
  expect(flags.filter((flag) => !named.has(flag) && !others.includes(flag))).toEqual([]);
  expect([...named].filter((flag) => !flags.includes(flag))).toEqual([]);
});
