import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { reportText } from "../compare/reports.js";
import { expectGolden } from "./golden.js";
import { emptyDirectory, reports } from "./reports.js";
import { plant } from "./texts.js";

const example = "examples/compare";
const quiet = ["--quiet", "--no-config"];

it.each([
  ["compare.txt", []],
  ["compare-width-60.txt", ["--width", "60"]],
  ["compare.json", ["-f", "json", "--verdict", "missed"]],
  ["compare.csv", ["-f", "csv", "--only", "headline"]],
  ["compare.md", ["-f", "markdown", "--years", "2021"]],
  ["compare-explain.ndjson", ["-f", "ndjson", "--explain", "--verdict", "unreported"]],
] as const)("%s", async (name, args) => {
  await expectGolden(name, ["compare", example, ...quiet, ...args]);
});

const first = reportText(2021, { plan: "地区生产总值增长8%。新建文化广场12个。" });
const second = reportText(2022, { review: "地区生产总值增长8.5%。", plan: "地区生产总值增长7%。" });

describe("inputs", () => {
  let cwd = "";
  beforeEach(() => {
    cwd = emptyDirectory();
    plant(cwd, {
      "in/a_2021.txt": first,
      "in/b_2022.txt": second,
      "in/c.txt": reportText(2021, { plan: "新建茶厂3座。" }, "柳溪县"),
    });
  });
  const json = async (...args: readonly string[]): Promise<string> => {
    const { stdout, code } = await reports(["compare", "-f", "json", ...quiet, ...args], { cwd });
    expect(code).toBe(0);
    return stdout;
  };

  it("may come in any order, with any number of workers", async () => {
    const usual = await json("in/a_2021.txt", "in/b_2022.txt", "in/c.txt");
    expect(JSON.parse(usual)).toHaveLength(4);
    expect(await json("in/c.txt", "in/b_2022.txt", "in/a_2021.txt")).toBe(usual);
    expect(await json("in", "--jobs", "2")).toBe(usual);
  });

  it("may be what reports parse wrote, or records of its filter mode", async () => {
    const parsed = await reports(["parse", "in", "-f", "ndjson", ...quiet], { cwd });
    const records = parsed.stdout
      .split("\n")
      .filter(Boolean)
      .map((line, id) => JSON.stringify({ id, report: JSON.parse(line) }));
    plant(cwd, { "all.ndjson": parsed.stdout, "records.ndjson": `${records.join("\n")}\n` });
    const usual = await json("in");
    expect(await json("--from", "ndjson", "all.ndjson")).toBe(usual);
    expect(await json("--from", "ndjson", "records.ndjson")).toBe(usual);
    const piped = await reports(["compare", "--from", "ndjson", "-f", "json", ...quiet, "-"], {
      cwd,
      stdin: parsed.stdout,
    });
    expect(piped.stdout).toBe(usual);
    expect(await json("--from", "ndjson", "all.ndjson", "--jobs", "2")).toBe(usual);
  });

  it("are read as a whole where they are written otherwise", async () => {
    const parsed = await reports(["parse", "in", "-f", "json", ...quiet], { cwd });
    const lines = JSON.parse(parsed.stdout).map(({ sections, ...others }: Record<string, unknown>) =>
      JSON.stringify({ ...others, sections }),
    );
    plant(cwd, { "other.ndjson": `\n${lines.join("\r\n")}` });
    for (const what of ["targets", "series"])
      expect(await json("--from", "ndjson", "other.ndjson", "--what", what)).toBe(await json("in", "--what", what));
  });

  it("that are no reports are told, and the others compared", async () => {
    plant(cwd, { "bad.ndjson": '{"id": 1}\nno json\n{"schemaVersion":"1","sections":[}\n' });
    const run = await reports(["compare", "--from", "ndjson", "bad.ndjson", "-f", "json", ...quiet], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "[\n]\n" });
    for (const line of [1, 2, 3]) expect(run.stderr).toContain(`line ${line} is no report of reports parse`);
  });

  it("give spans that read as the text of the figure", async () => {
    for (const { target, results } of JSON.parse(await json("in"))) {
      for (const { path, span, text } of [target, ...results]) {
        expect([...readFileSync(join(cwd, path), "utf8")].slice(...span).join("")).toBe(text);
      }
    }
  });

  it("may be those of one issuer", async () => {
    expect(JSON.parse(await json("in", "--issuer", "柳溪县"))).toHaveLength(1);
  });

  it("are told where two are of one year or one is missing between others", async () => {
    plant(cwd, { "odd/a.txt": first, "odd/b.txt": `${first}新建茶厂3座。\n`, "odd/c.txt": reportText(2024, {}) });
    const { stderr } = await reports(["compare", "odd", "--no-config"], { cwd });
    expect(stderr).toContain("reports: 青槐县: two reports of 2021: odd/b.txt is compared, odd/a.txt is left out");
    expect(stderr).toContain("reports: 青槐县: no report of 2022, 2023");
    expect(stderr).toContain("3 targets: 3 no-report");
  });
});

it("takes names of the user's own", async () => {
  const cwd = emptyDirectory();
  plant(cwd, {
    "a.txt": reportText(2021, { plan: "雾毫产量达到30吨。" }),
    "b.txt": reportText(2022, { review: "春尖产量32吨。" }),
    "names.yaml": "- {name: 干茶产量, words: [雾毫产量, 春尖产量]}\n",
    "bad.yaml": "a: 1\n",
  });
  const run = (...args: readonly string[]) =>
    reports(["compare", "a.txt", "b.txt", "-f", "json", ...quiet, ...args], { cwd });
  expect(JSON.parse((await run()).stdout)[0].verdict).toBe("unreported");
  expect(JSON.parse((await run("--vocabulary", "names.yaml")).stdout)[0]).toMatchObject({
    verdict: "met",
    canonical: "干茶产量",
  });
  expect(await run("--vocabulary", "bad.yaml")).toMatchObject({ code: 2 });
});

it("writes what the name of the output says", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": first });
  expect(await reports(["compare", "a.txt", "-o", "对照.csv", ...quiet], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "对照.csv"), "utf8")).toMatch(/^issuer,year,indicator/);
});

it.each([
  [["--verdict", "good"], "'good' is invalid. Allowed choices are met, missed"],
  [["--what", "series", "--verdict", "met"], "--verdict goes with --what targets"],
  [["--bom"], "--bom goes with --format csv"],
  [["--explain"], "--explain adds to the data; give -f json or -f ndjson"],
  [["--years", "2024-2020"], "It must be a year"],
])("refuses %s", async (args, why) => {
  const run = await reports(["compare", example, ...args]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(why);
});

it("writes a page, a spreadsheet and Parquet to files only", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": first, "b.txt": second });
  for (const [file, start] of [
    ["对照.html", "<!doctype html>"],
    ["a.xlsx", "PK"],
    ["a.parquet", "PAR1"],
  ] as const) {
    expect(await reports(["compare", "a.txt", "b.txt", "-o", file, ...quiet], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, file), "latin1").startsWith(start)).toBe(true);
  }
  const series = await reports(["compare", "a.txt", "--what", "series", "-f", "html", "-o", "x.html"], { cwd });
  expect(series).toMatchObject({ code: 2 });
});

it("says where nothing is told, and takes verdicts in Chinese", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": first });
  const zh = { cwd, env: { REPORTS_LANG: "zh" } };
  expect((await reports(["compare", "a.txt", "--what", "reuse", "--no-config"], zh)).stderr).toBe(
    "reports: 没有重复的段落\n",
  );
  expect((await reports(["compare", "a.txt", "--verdict", "达成、没完成", "--no-config"], zh)).stderr).toContain(
    "“达成、没完成”无效。可选：达成、未达成、未提及、无下年报告、无法判断。",
  );
  const { stdout } = await reports(["compare", "a.txt", "--verdict", "达成,无下年报告", "--no-config"], zh);
  expect(stdout).toContain("无下年报告");
});
