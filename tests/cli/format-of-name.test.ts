import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";

let cwd = "";
beforeEach(() => {
  cwd = emptyDirectory();
  plant(cwd, { "a.txt": report() });
});

const run = (...args: readonly string[]) => reports([...args, "--no-config"], { cwd });
const written = (file: string): string => readFileSync(join(cwd, file), "utf8");

describe("the name of the output decides where -f does not", () => {
  it.each([
    ["parse", "表.csv", /^file,title/],
    ["parse", "a.yaml", /^schemaVersion: "1"|^---/],
    ["parse", "a.YML", /schemaVersion/],
    ["parse", "a.ndjson", /^\{"schemaVersion"/],
    ["parse", "a.jsonl", /^\{"schemaVersion"/],
    ["parse", "a.json", /^\[/],
    ["parse", "a.out", /^\[/],
    ["metrics", "表.csv", /^file,title/],
    ["metrics", "a.md", /^\| /],
    ["metrics", "b.txt", /^indicator/],
    ["outline", "a.json", /^\[/],
    ["clean", "a.md", /^# /],
    ["view", "a.html", /^<!doctype html>/],
    ["check", "a.csv", /^file|^path/],
    ["check", "a.sarif", /^\{/],
    ["compare", "a.csv", /^issuer/],
  ])("%s -o %s", async (command, file, start) => {
    expect(await run(command, "a.txt", "-q", "-o", file)).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(written(file)).toMatch(start);
  });

  it("explain -o why.json", async () => {
    expect(await run("explain", "a.txt", "--metric", "1", "-o", "why.json")).toMatchObject({ code: 0 });
    expect(() => JSON.parse(written("why.json"))).not.toThrow();
  });

  it("a configuration that names another is no clash", async () => {
    plant(cwd, { "usual.yaml": "format: yaml\n" });
    const { stderr } = await reports(["parse", "a.txt", "--config", "usual.yaml", "-o", "a.csv"], { cwd });
    expect(stderr).not.toContain("is written as");
    expect(written("a.csv")).toMatch(/^file,title/);
  });
});

it("a clash is told, and -f holds", async () => {
  const { code, stderr } = await run("parse", "a.txt", "-f", "json", "-o", "a.csv");
  expect(stderr).toContain("reports: a.csv is written as json, since --format says so\n");
  expect(code).toBe(0);
  expect(written("a.csv")).toMatch(/^\[/);
});

it.each([
  ["check", ["-f", "gitlab", "-o", "quality.json"]],
  ["check", ["-f", "sarif", "-o", "found.json"]],
  ["outline", ["-f", "text", "-o", "tree.txt"]],
])("%s %s is no clash", async (command, args) => {
  expect((await run(command, "a.txt", ...args)).stderr).not.toContain("is written as");
});

it.each([
  ["parse", "a.md", "a.md: reports parse does not write markdown; it writes json, yaml, ndjson, csv"],
  ["outline", "a.csv", "a.csv: reports outline does not write csv; it writes text, markdown, json"],
  ["view", "a.json", "a.json: reports view does not write json; it writes html"],
])("%s -o %s is refused, and what it writes named", async (command, file, why) => {
  const { code, stderr } = await run(command, "a.txt", "-o", file);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `reports: ${why}\n` });
});

describe("names of office programs that nothing here writes are refused, and the one to use is named", () => {
  it.each([
    ["metrics", "表.xls", "表.xls: .xls cannot be written; write 表.xlsx"],
    ["metrics", "表.ET", "表.ET: .et cannot be written; write 表.xlsx"],
    ["metrics", "表.ods", "表.ods: .ods cannot be written; write 表.xlsx"],
    ["tables", "表.xls", "表.xls: .xls cannot be written; write 表.xlsx"],
    ["metrics", "表.dta", "表.dta: .dta cannot be written; write 表.parquet"],
    ["compare", "表.xlsm", "表.xlsm: .xlsm cannot be written; write 表.xlsx"],
    ["clean", "净.doc", "净.doc: .doc cannot be written; write 净.docx"],
    ["clean", "净.wps", "净.wps: .wps cannot be written; write 净.docx"],
    ["clean", "净.pdf", "净.pdf: .pdf cannot be written; write 净.docx"],
    ["parse", "表.xls", "表.xls: reports parse does not write .xls; it writes json, yaml, ndjson, csv"],
    ["outline", "纲.doc", "纲.doc: reports outline does not write .doc; it writes text, markdown, json"],
    ["view", "页.pdf", "页.pdf: reports view does not write .pdf; it writes html"],
  ])("%s -o %s", async (command, file, why) => {
    const { code, stderr } = await run(command, "a.txt", "-o", file);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `reports: ${why}\n` });
    expect(existsSync(join(cwd, file))).toBe(false);
  });

  it.each([
    [["--fix"], "改.doc", "改.doc: .doc cannot be written; write 改.docx"],
    [["--fix"], "改.xlsx", "改.xlsx: reports check does not write xlsx; it writes text, docx"],
    [["--fix", "--diff"], "改.docx", "改.docx: reports check does not write docx; it writes text"],
  ])("check %j -o %s", async (flags, file, why) => {
    const { code, stderr } = await run("check", "a.txt", ...flags, "-o", file);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `reports: ${why}\n` });
  });
});

it("what is mended keeps its name", async () => {
  expect(await run("check", "a.txt", "--fix", "-o", "a.md")).toMatchObject({ code: 0 });
  expect(written("a.md")).toBe(report());
});
