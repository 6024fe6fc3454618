import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports, shell } from "./reports.js";
import { plant, report } from "./texts.js";

/** A line each, and never a stack or our fault. */
function expectPlain(stderr: string): void {
  expect(stderr).not.toMatch(/fault in the program|^\s+at |node:internal/m);
}

describe("workers that cannot start", () => {
  it("are one failure of the run", async () => {
    const cwd = emptyDirectory();
    plant(cwd, Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`in/${i}.txt`, report()])));
    // As few descriptors as the program itself needs, which depends on Node: a worker needs channels besides.
    const tried = "until (ulimit -n $n; $reports parse in/0.txt -o one.json); do n=$((n+1)); done; rm one.json";
    const least = `n=16; { ${tried}; } 2> /dev/null`;
    const { code, stderr } = await shell(`${least}; ulimit -n $n; $reports parse in --jobs 2 -o out.json`, { cwd });
    expect(stderr).toMatch(/^reports: no worker process can be started \([^\n]+\)\n$/);
    expect(code).toBe(1);
    expect((await shell("ls -A", { cwd })).stdout).toBe("in\n");
  });
});

describe("few descriptors", () => {
  it.each([20, 26, 40, 64])("%d are a plain line, or enough", async (descriptors) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": report() });
    const { code, stderr } = await shell(`ulimit -n ${descriptors}; $reports parse a.txt b.txt -q`, { cwd });
    expectPlain(stderr);
    expect(stderr.split("\n").length).toBeLessThanOrEqual(2);
    expect([0, 1]).toContain(code);
  });
});

describe("reads without end", () => {
  it.each([
    ["a list that is a device", "$reports parse --files-from /dev/zero", 2],
    ["a list that is a pipe", "$reports parse --files-from pipe", 2],
    ["a list that is too long", "$reports parse --files-from a.txt --max-bytes 10", 2],
    ["a list that is a directory", "$reports parse --files-from in", 2],
    ["rules that are a pipe", "$reports parse a.txt --rules pipe", 2],
    ["rules that are a device", "$reports parse a.txt --rules /dev/zero", 2],
    ["a configuration that is a pipe", "$reports parse a.txt --config pipe", 2],
    ["a configuration that is a device", "$reports parse a.txt --config /dev/zero", 2],
    ["records that are a pipe", "$reports parse --from ndjson pipe", 2],
    ["records that are a directory", "$reports parse --from ndjson in", 2],
    ["an input that says it is empty", "$reports parse /proc/self/pagemap --max-bytes 100000 -q", 1],
    ["a pipe in a list", "$reports parse --files-from list -q", 1],
    ["a list that lists itself", "echo - | $reports parse --files-from - -q", 1],
    ["standard input that is a directory", "$reports parse - -q < in", 1],
  ])("%s: one plain line", async (_, line, wanted) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "in/b.txt": report(), list: "pipe\na.txt\n" });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { code, stderr } = await shell(`timeout 60 ${line}`.replace("timeout 60 echo - |", "echo - | timeout 60"), {
      cwd,
    });
    expect(stderr).toMatch(/^reports: [^\n]+\n$/);
    expectPlain(stderr);
    expect(code).toBe(wanted);
  });

  it.each([
    ["a directory", (file: string) => mkdirSync(file)],
    ["a pipe", (file: string) => execFileSync("mkfifo", [file])],
    ["a device", (file: string) => symlinkSync("/dev/zero", file)],
  ])("a .reportsignore that is %s is a failure, and the inputs are read", async (_, make) => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report() });
    make(join(cwd, "in/.reportsignore"));
    const { code, stdout, stderr } = await reports(["parse", "in", "-q"], { cwd });
    expect(stderr).toMatch(/^reports: in\/\.reportsignore: is a [^\n]+\n$/);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe("outputs that cannot be", () => {
  it.each(["afile", "afile/below"])("--out-dir %s is wrong use, before any work", async (directory) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), afile: "" });
    const { code, stdout, stderr } = await reports(["parse", "a.txt", "--out-dir", directory], { cwd });
    expect(stderr).toMatch(/^reports: afile(\/below)?: (is|part of the path is) not a directory\n$/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it.each(["--help", "parse --help", "parse --help-all", "--version", "schema", "man", "config", "completion bash"])(
    "%s where nothing more can be written is a plain line",
    async (args) => {
      const { code, stderr } = await shell(`$reports ${args} > /dev/full`, { cwd: emptyDirectory() });
      expect(stderr).toBe("reports: standard output: no space left on the device\n");
      expect(code).toBe(1);
    },
  );

  it("names that are too long out fail alone", async () => {
    const cwd = emptyDirectory();
    // Legal with .txt, a byte too long with .json.
    const long = `${"报".repeat(83)}mm`;
    plant(cwd, { "in/a.txt": report(), [`in/${long}.txt`]: report(), "in/龙.txt": report() });
    const { code, stderr } = await reports(["parse", "in", "--out-dir", "out"], { cwd });
    expect(stderr).toContain(`reports: in/${long}.txt: out/${long}.json: cannot be written: the name is too long\n`);
    expect(stderr).toContain("2 reports");
    expect(code).toBe(1);
    expect((await shell("ls -A out", { cwd })).stdout).toBe("a.json\n龙.json\n");
  });

  it("names as long as they can be are written with -o", async () => {
    const cwd = emptyDirectory();
    const name = `${"报".repeat(83)}.json`;
    plant(cwd, { "a.txt": report() });
    expect((await reports(["parse", "a.txt", "-q", "-o", name], { cwd })).code).toBe(0);
    expect((await shell("ls -A", { cwd })).stdout).toBe(`a.txt\n${name}\n`);
  });

  it.each(["-o out.json", "--out-dir ."])("what a killed run has left is cleared away: %s", async (where) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const line = `touch .reports-partial-$(hostname)-4194303-0; $reports parse a.txt -q ${where}; ls -A`;
    expect((await shell(line, { cwd })).stdout).not.toContain("partial");
  });
});
