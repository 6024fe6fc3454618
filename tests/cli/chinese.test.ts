import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./golden.js";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";

const zh = { cwd: root, env: { REPORTS_LANG: "zh" } };

/**
 * What may be Latin in Chinese: flags with what they take, keys, choices, codes, ids, files, names of formats, encodings and
 * programs. What is left is words; two in a row are English.
 */
const sentence = /(?<![\w./{}<>"'=-])[A-Za-z][a-z']+ (?:[a-z']+ ){1,}[a-z']+/g;
const examples = /(?:reports|cat|eval) [\x21-\x7e][\x20-\x7e]*/g;

/** Help lists the lesser commands by their names alone. */
const commands = /\b(?:schema|config|completion|man|help)\b/g;

const english = (text: string): string[] => text.replace(examples, "").replace(commands, "").match(sentence) ?? [];

describe("where Chinese is spoken, no English sentence is printed", () => {
  it.each([
    ["--help"],
    ...["parse", "outline", "metrics", "clean", "view", "compare", "check", "explain", "tables", "chunks"].map(
      (name) => [name, "--help-all"],
    ),
    ["man"],
    ["parse", "fixtures", "-o", "/dev/null"],
    ["outline", "fixtures"],
    ["outline", "fixtures", "-f", "markdown"],
    ["metrics", "fixtures"],
    ["metrics", "fixtures", "--pivot", "year"],
    ["metrics", "fixtures", "--indicator", "/^没有这个$/"],
    ["clean", "fixtures", "--removed"],
    ["compare", "fixtures"],
    ["compare", "fixtures", "--what", "series"],
    ["check", "fixtures"],
    ["check", "--explain", "pair"],
    ["explain", "fixtures/01-upload-notice.txt", "--metric", "3"],
    ["explain", "fixtures/01-upload-notice.txt", "--metric", "300"],
    ["parse", "no-such-file.txt"],
    ["view", "fixtures/01-upload-notice.txt", "--open"],
    ["clean", "fixtures", "--removed", "--diff"],
    ["config"],
    ["package.json"],
  ])("%s %s %s %s", async (...args) => {
    const { stdout, stderr } = await reports(args, zh);
    expect(english(stdout + stderr)).toEqual([]);
    expect(stdout + stderr).toMatch(/\p{Script=Han}/u);
  });

  it("but what programs read stays as it is", async () => {
    const both = (args: string[]): Promise<string[]> =>
      Promise.all(
        ["zh", "en"].map(async (lang) => (await reports(args, { cwd: root, env: { REPORTS_LANG: lang } })).stdout),
      );
    for (const args of [
      ["parse", "fixtures/11-page-numbers.txt"],
      ["parse", "fixtures/11-page-numbers.txt", "-f", "csv"],
      ["metrics", "fixtures/01-upload-notice.txt", "-f", "csv"],
      ["metrics", "fixtures/01-upload-notice.txt", "-f", "csv", "--pivot", "year"],
      ["outline", "fixtures/11-page-numbers.txt", "-f", "json"],
      ["explain", "fixtures/01-upload-notice.txt", "--metric", "3", "-f", "json"],
      ["compare", "fixtures", "-f", "ndjson"],
    ]) {
      const [chinese, english] = await both(args);
      expect(chinese).toBe(english);
    }
  });
});

it.each([
  [
    ["metrics", "--status", "目标"],
    ["metrics", "--status", "target"],
  ],
  [
    ["metrics", "--status", "完成，目标"],
    ["metrics", "--status", "actual,target"],
  ],
  [
    ["metrics", "--sort", "数值"],
    ["metrics", "--sort", "value"],
  ],
  [
    ["metrics", "--pivot", "年份"],
    ["metrics", "--pivot", "year"],
  ],
  [
    ["check", "--profile", "草稿", "--rule", "word=关闭"],
    ["check", "--profile", "draft", "--rule", "word=off"],
  ],
  [
    ["compare", "--what", "历年", "--only", "主要"],
    ["compare", "--what", "series", "--only", "headline"],
  ],
  [
    ["metrics", "--year", "2020年"],
    ["metrics", "--year", "2020"],
  ],
  [
    ["metrics", "--year", "2020年至2021年"],
    ["metrics", "--year", "2020-2021"],
  ],
  [
    ["compare", "--verdict", "无下年报告，达成"],
    ["compare", "--verdict", "no-report,met"],
  ],
])("%j says what %j says", async (chinese, english) => {
  const file = join("fixtures", "01-upload-notice.txt");
  const [a, b] = await Promise.all([chinese, english].map((args) => reports([...args, file], { cwd: root })));
  expect(a).toEqual(b);
  expect(a?.code).toBe(0);
});

it.each([
  [["metrics", "--status", "计划"], "可选：完成、预计、目标。"],
  [["metrics", "--sort", "大小"], "可选：指标、数值、增减、性质、年份、单位、章节、文件。"],
  [["check", "--profile", "终稿"], "可选：定稿、草稿、收集。"],
  [["check", "--fail-on", "严重"], "可选：警告、错误。"],
  [["check", "--rule", "word=无"], "级别为错误、警告、提示或关闭"],
])("%j is refused with the words that may be written", async (args, said) => {
  const { code, stderr } = await reports([...args, "fixtures"], zh);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});

it("help cuts no choice in two", async () => {
  for (const command of ["metrics", "check", "compare", "clean", "outline", "tables"]) {
    const { stdout } = await reports([command, "--help"], zh);
    for (const line of stdout.split("\n")) if (line.startsWith("  -")) expect(line).not.toMatch(/(?:[^、]…）|…)$/u);
    for (const line of stdout.split("\n").filter((one) => one.includes("--format"))) {
      const chosen = /（((?:[a-z]+、)+(?:[a-z]+|…))(?:；默认：[a-z]+)?）$/u.exec(line)?.[1]?.split("、") ?? [];
      expect(chosen.length).toBeGreaterThan(1);
      for (const name of chosen) expect(FORMATS).toContain(name);
    }
  }
});

const FORMATS = "text table xlsx csv tsv json ndjson markdown parquet html docx github sarif …".split(" ");

it("a word of names may be an expression, and that nothing fits is said", async () => {
  const of = (word: string) =>
    reports(["metrics", "fixtures/01-upload-notice.txt", "--indicator", word], { cwd: root });
  const { stdout } = await of("/收入$/");
  expect(stdout.split("\n").slice(1, -1).length).toBeGreaterThan(1);
  expect(
    stdout
      .split("\n")
      .slice(1, -1)
      .every((line) => /^\S*收入 /.test(line)),
  ).toBe(true);
  expect((await of("收入$")).stderr).toBe("reports: 0 of 34 metrics match\n");
  expect(await of("/(/")).toMatchObject({ code: 2, stderr: expect.stringContaining("It is no regular expression") });
});

it("a file in the place of a command is told what reads it; -v is the version", async () => {
  expect((await reports(["package.json"], { cwd: root })).stderr).toMatch(
    /^error: 'package.json' is a file, not a command; reports parse/,
  );
  expect(await reports(["-v"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: "",
  });
});

it("commands answer to Chinese names, and help says which they are", async () => {
  const file = "fixtures/check/slips.txt";
  const [chinese, english] = await Promise.all(["校对", "check"].map((name) => reports([name, file], { cwd: root })));
  expect(chinese).toEqual(english);
  expect((await reports(["help", "校对"], zh)).stdout).toContain("用法：reports check|校对 [选项] [路径...]");
  expect((await reports(["校队", file], zh)).stderr).toContain("是否想用 校对？");
});

it.each([
  [["metrics", "fixtures", "--indicator", "/(/"], "不是正确的正则表达式：有 ( 没有配对。"],
  [["metrics", "fixtures", "--indicator", "/\\p{x}/"], "不是正确的正则表达式：写法有误。"],
  [["parse", "--config", "格式.yaml"], "格式.yaml:2: YAML 有误：缩进不对，或括号没有配对"],
  [["clean", "--rules", "规则.yaml", "a.txt"], "规则.yaml:1: YAML 有误：值以特殊符号"],
  [["chunks", "--from", "ndjson", "坏.ndjson"], "reports: 第 1 行: 此行不是 JSON"],
  [["tables", "--from", "ndjson", "坏.ndjson", "--out-dir", "t"], "reports: 第 1 行: 此行不是 JSON"],
])("what is wrong in %j is said without English", async (args, said) => {
  const cwd = emptyDirectory();
  plant(cwd, { "格式.yaml": "format: [yaml\n", "规则.yaml": "- id: @x\n", "坏.ndjson": "{坏\n", "a.txt": report() });
  const { stderr } = await reports(args, { cwd: args.includes("fixtures") ? root : cwd, env: zh.env });
  expect(stderr).toContain(said);
  expect(english(stderr)).toEqual([]);
});
