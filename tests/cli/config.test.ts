import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";

/** Ten lists, each of ten of the one before: a line that stands for ten thousand million words. */
function alias(of: string): string {
  if (of === "*a") return "*a";
  return `[&b0 [x], ${Array.from({ length: 10 }, (_, i) => `&b${i + 1} [${`*b${i}, `.repeat(10)}]`).join(", ")}]`;
}

describe("reports.config.yaml", () => {
  it("gives flags from the working directory or above it, and the command line wins", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { ".git/HEAD": "", "reports.config.yaml": "format: yaml\nquiet: true\n", "in/a.txt": report() });
    const inside = { cwd: join(cwd, "in") };
    expect(await reports(["parse", "a.txt"], inside)).toMatchObject({
      stdout: expect.stringMatching(/^---\n/),
      stderr: `reports: flags from ${join(cwd, "reports.config.yaml")}\n`,
    });
    expect((await reports(["parse", "a.txt", "-q"], inside)).stderr).toBe("");
    expect((await reports(["parse", "a.txt", "-f", "json"], inside)).stdout).toMatch(/^\[/);
    expect((await reports(["parse", "a.txt", "--no-config"], inside)).stdout).toMatch(/^\[/);
  });

  it("may be named, and its paths are meant from where it lies", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "conf/my.yaml": "out-dir: ../out\nignore: [b.txt]\n", "in/a.txt": report(), "in/b.txt": report() });
    expect((await reports(["parse", "in", "--config", "conf/my.yaml"], { cwd })).code).toBe(0);
    expect([existsSync(join(cwd, "out/a.json")), existsSync(join(cwd, "out/b.json"))]).toEqual([true, false]);
  });

  it("has flags of single commands below their names", async () => {
    const cwd = emptyDirectory();
    plant(cwd, {
      "my.yaml":
        "format: yaml\nmetrics: {format: ndjson, status: [actual]}\nparse: {generator: false, jobs: 2}\njobs: 1\n",
      "a.txt": report(),
    });
    const flags = ["a.txt", "--config", "my.yaml"];
    const { stdout } = await reports(["metrics", ...flags], { cwd });
    expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ status: "actual" });
    expect((await reports(["metrics", ...flags, "-f", "csv"], { cwd })).stdout).toMatch(/^file,/);
    expect((await reports(["parse", ...flags], { cwd })).stdout).toMatch(/^---\nschemaVersion: "1"\nsource:/);
    const config = await reports(["config", "--config", "my.yaml"], { cwd });
    expect(config.stdout).toContain("# of parse alone\nparse:\n  generator: false\n  jobs: 2\n");
  });

  it("that nobody named mends and opens nothing", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "reports.config.yaml": "check: {fix: true, profile: draft}\n", "a.txt": report() });
    for (const quiet of [[], ["-q"]]) {
      const { stderr } = await reports(["check", "a.txt", ...quiet], { cwd });
      expect(stderr).toMatch(/without fix: only a file given with --config/);
    }
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(report());
  });

  it.each([
    ["metrics:\n  formt: csv", /:2: unknown key "formt"; keys are .*indicator/],
    ["metrcs: {format: csv}", /:1: unknown key "metrcs"/],
    ["metrics: {status: {a: b}}", /:1: "status" must be text or a number/],
    ["fromat: yaml", /^reports: .*reports\.config\.yaml:1: unknown key "fromat"; keys are from, files-from/],
    ["quiet: true\nformat: xml", /reports\.config\.yaml:2: "format": .*Allowed choices are json/],
    ["jobs: none", /:1: "jobs": It must be a whole number/],
    ["quiet: maybe", /:1: "quiet" must be true or false/],
    ["format: {a: b}", /:1: "format" must be text or a number/],
    ["[a, b]", /:1: must be flags and their values/],
    ["a: [", /reports\.config\.yaml:\d: /],
    ["quiet: true\nquiet: false", /:2: "quiet" is there twice/],
    ["format: *nowhere", /:1: Unresolved alias/],
    [`quiet: ${alias("&a ")}\nformat: ${alias("*a")}`, /:\d: .*alias/],
    [`ignore: [${"x".repeat(1_100_000)}]`, /: is larger than 1048576 bytes/],
  ])("with a fault is wrong use: %j", async (config, message) => {
    const cwd = emptyDirectory();
    plant(cwd, { "reports.config.yaml": config });
    const { code, stdout, stderr } = await reports(["parse"], { cwd, stdin: report() });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("that is named must be there", async () => {
    const { code, stderr } = await reports(["parse", "--config", "none.yaml"], { cwd: emptyDirectory(), stdin: "" });
    expect(stderr).toBe("reports: none.yaml: no such file or directory\n");
    expect(code).toBe(2);
  });
});

describe("reports config", () => {
  it("prints what is in force and where it comes from, fit to be a configuration file", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "reports.config.yaml": "format: yaml\nignore: [draft]\n" });
    const { code, stdout } = await reports(["config", "--jobs", "3"], { cwd });
    expect(stdout).toMatch(/^# .*reports\.config\.yaml$/m);
    expect(stdout).toMatch(/^format: yaml # configuration file$/m);
    expect(stdout).toMatch(/^jobs: 3 # command line$/m);
    expect(stdout).toMatch(/^encoding: auto # default$/m);
    expect(code).toBe(0);
    plant(cwd, { "reports.config.yaml": stdout });
    const again = await reports(["config"], { cwd });
    expect(again).toMatchObject({ code: 0, stderr: `reports: flags from ${join(cwd, "reports.config.yaml")}\n` });
    expect(again.stdout).toMatch(/^jobs: 3 # configuration file$/m);
  });
});
