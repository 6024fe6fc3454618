import { describe, expect, it } from "vitest";
import { ReportsCommand } from "../../src/cli/help/command.js";
import { buildProgram } from "../../src/cli/program.js";
import { widthOf } from "../../src/view/terminal/width.js";
import { reports } from "./reports.js";

const program = buildProgram(() => {});
const commands = program.commands.filter((command) => command instanceof ReportsCommand);
const names = commands.map((command) => command.name());

it("tells of every command", () => {
  expect(names).toEqual([
    "parse",
    "outline",
    "metrics",
    "clean",
    "view",
    "compare",
    "check",
    "tables",
    "chunks",
    "learn",
    "explain",
    "rules",
    "schema",
    "config",
    "completion",
    "man",
  ]);
});

describe.each([[], ...names.map((name) => [name])].map((args) => ({ args })))("reports $args --help", ({ args }) => {
  it("begins with an example and fits a screen of 24 lines and 80 columns", async () => {
    const { code, stdout, stderr } = await reports([...args, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(new RegExp(`^ {2}.*reports ${args[0] ?? "parse"}`));
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(stdout).toContain(`\nUsage: reports ${args[0] ?? "[options]"}`);
  });
});

describe.each(
  commands.filter(({ options }) => options.length > 0).map((command) => ({ command, name: command.name() })),
)("reports $name --help-all", ({ command, name }) => {
  it("explains every flag", async () => {
    const { code, stdout } = await reports([name, "--help-all"]);
    expect(code).toBe(0);
    const flags = command.options.filter(({ hidden }) => !hidden).map(({ long }) => long);
    expect(flags.filter((flag) => !new RegExp(`^ {2}(-\\w, )?${flag}\\b.* \\S`, "m").test(stdout))).toEqual([]);
  });
});

it("is the same by another way", async () => {
  expect((await reports(["help", "metrics"])).stdout).toBe((await reports(["metrics", "--help"])).stdout);
});

it.each([
  [["metrcs"], "error: unknown command 'metrcs'\n(Did you mean metrics?)\n(reports --help says more)\n"],
  [["view", "--opne"], "error: unknown option '--opne'\n(Did you mean --open?)\n(reports view --help says more)\n"],
  [["clean", "-f", "pdf"], /Allowed choices are text, markdown, docx\.\n\(reports clean --help says more\)\n$/],
  [["completion", "csh"], /Allowed choices are bash, zsh, fish\.\n/],
])("suggests on a typo: %j", async (args, message) => {
  const { code, stdout, stderr } = await reports(args);
  if (typeof message === "string") expect(stderr).toBe(message);
  else expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

it.each(names.slice(0, 5))("says what to type where nobody says what to read: %s", async (name) => {
  const { code, stderr } = await reports([name]);
  expect(stderr).toMatch(
    new RegExp(`^Usage: reports ${name} [^]*  reports ${name} [^]*reports ${name} --help says more`),
  );
  expect(code).toBe(2);
});

it("of what is no command says that it is none, and what was meant", async () => {
  const env = { REPORTS_LANG: "zh" };
  expect(await reports(["help", "不存在"], { env })).toMatchObject({
    code: 2,
    stdout: "",
    stderr: "错误：没有命令“不存在”\n（详见 reports --help）\n",
  });
  const { stderr } = await reports(["help", "pars"]);
  expect(stderr).toBe("error: unknown command 'pars'\n(Did you mean parse?)\n(reports --help says more)\n");
});

it("names choices and what is taken by itself in one bracket, in the language spoken", async () => {
  const zh = { env: { REPORTS_LANG: "zh" } };
  expect((await reports(["parse", "--help"])).stdout).toContain(
    "what to write (json, yaml, ndjson, csv; default: json)",
  );
  expect((await reports(["parse", "--help"], zh)).stdout).toContain("输出格式（json、yaml、ndjson、csv；默认：json）");
  expect((await reports(["metrics", "--help-all"], zh)).stdout).toContain("（包括、不含、仅；默认：包括）");
});

it("in Chinese has no examples with English names of files", async () => {
  for (const name of ["", ...names]) {
    const { stdout } = await reports([name, "--help"].filter(Boolean), { env: { REPORTS_LANG: "zh" } });
    const [examples = ""] = stdout.split("\n\n");
    expect(examples).not.toMatch(/\b(?:in|out|pages|reports)\/|\ba\.txt|\ball\.|\bpage\.html|\bsite\.yaml/);
  }
});
