import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { binary, plant } from "./texts.js";

const text = "- 9.5 KB\n桃源镇2021年工作总结\n一、产业\n种植茶园20亩，全年实行24小时值班。\n";

function directory(): string {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": text, "b.txt": binary, "in/a.txt": text, "in/b.txt": text });
  return cwd;
}

const explained = (args: readonly string[], stdin?: string) =>
  reports(["explain", ...args], {
    cwd: directory(),
    ...(stdin !== undefined && { stdin }),
    env: { NO_COLOR: "1", FORCE_COLOR: "" },
  });

describe("says what is there, and why", () => {
  it.each([
    [["a.txt", "--at", "4:5"], "a.txt:4:5  种植茶园[2]0亩，全年", "Metric m1: 茶园 20亩, actual, 2021."],
    [["a.txt", "--metric", "1"], "a.txt:4:5  种植茶园[20亩]，全年", "Paragraph 1p1 of section 1 一、产业: "],
    [["a.txt", "--metric", "m1"], "[20亩]", "Metric m1: "],
    [["a.txt", "--section", "1"], "a.txt:3:1  [一、产业]", "The heading of section 1 一、产业: "],
    [["a.txt", "--removed", "1"], "a.txt:1:1  [- 9.5 KB]", "Removed run 1: not the author's (file-size, metadata)."],
    [["a.txt", "--at", "3:5"], "a.txt:3:5  一、产业[]", "the report has nothing here"],
  ])("%j", async (args, ...words) => {
    const { code, stdout, stderr } = await explained(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const some of words) expect(stdout).toContain(some);
  });

  it("of a pipe, as data", async () => {
    const { stdout } = await explained(["-", "--metric", "1", "-f", "json"], text);
    expect(JSON.parse(stdout)).toMatchObject({
      path: "-",
      place: [31, 34],
      facts: [{ code: "paragraph" }, { code: "metric" }],
    });
  });

  it("into a file, and never into its input", async () => {
    const cwd = directory();
    await reports(["explain", "a.txt", "--metric", "1", "-o", "why.txt"], { cwd });
    expect(readFileSync(join(cwd, "why.txt"), "utf8")).toContain("Metric m1");
    const { code } = await reports(["explain", "a.txt", "--metric", "1", "-o", "a.txt"], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(text);
  });
});

it.each([
  [["a.txt"], 2, "explain answers one question: --at LINE:COLUMN, --metric N, --section ID or --removed N"],
  [["a.txt", "--metric", "1", "--at", "1:1"], 2, "explain answers one question"],
  [["a.txt", "--metric", "9"], 2, "a.txt: there is no metric m9; the report has m1 to m1"],
  [["a.txt", "--at", "12"], 2, "It must be a line and a column, 12:30."],
  [["a.txt", "--at", "0:1"], 2, "It must be above 0."],
  [["a.txt", "--section", "x"], 2, "It must be the id of a section, 2.1."],
  [["in", "--metric", "1"], 2, "in: explain reads one file"],
  [["none.txt", "--metric", "1"], 1, "none.txt: no such file or directory"],
  [["b.txt", "--metric", "1"], 1, "b.txt: is binary, not text"],
  [[], 2, "missing required argument 'file'"],
])("%j", async (args, wanted, message) => {
  const { code, stdout, stderr } = await explained(args);
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: wanted, stdout: "" });
});
