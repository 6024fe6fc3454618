import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { emptyDirectory, reports, shell } from "./reports.js";
import { plant, report } from "./texts.js";

const pathsIn = (stdout: string): string[] => JSON.parse(stdout).map(({ source }: Report) => source.path);

describe("--files-from", () => {
  it.each([
    ["lines", "in/b.txt\nin/a.txt\n"],
    ["lines of Windows", "in/b.txt\r\n\r\nin/a.txt"],
    ["NUL", "in/b.txt\0in/a.txt\0"],
  ])("reads paths parted by %s", async (_, list) => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": report(), list });
    expect(pathsIn((await reports(["parse", "--files-from", "list"], { cwd })).stdout)).toEqual([
      "in/b.txt",
      "in/a.txt",
    ]);
  });

  it("reads them from standard input", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    expect(pathsIn((await reports(["parse", "--files-from", "-"], { cwd, stdin: "a.txt\n" })).stdout)).toEqual([
      "a.txt",
    ]);
  });

  it("mirrors the tree of the paths it reads", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "x/a.txt": report(), "y/a.txt": report(), list: "x/a.txt\ny/a.txt\n" });
    await reports(["parse", "--files-from", "list", "--out-dir", "out"], { cwd });
    expect((await shell("find out -type f | sort", { cwd })).stdout).toBe("out/x/a.json\nout/y/a.json\n");
  });

  it("says that there is no such list", async () => {
    const { code, stderr } = await reports(["parse", "--files-from", "none"], { cwd: emptyDirectory() });
    expect(stderr).toBe("reports: --files-from none: no such file or directory\n");
    expect(code).toBe(2);
  });
});

describe("what is left out", () => {
  const tree = { "in/a.txt": report(), "in/draft-b.txt": report(), "in/old/c.txt": report() };

  it.each([
    [
      ["--ignore", "draft-*"],
      ["in/a.txt", "in/old/c.txt"],
    ],
    [
      ["--ignore", "in/old/"],
      ["in/a.txt", "in/draft-b.txt"],
    ],
    [["--ignore", "draft-*", "--ignore", "old"], ["in/a.txt"]],
    [["--ignore", "*.txt", "--ignore", "!a.txt"], ["in/a.txt"]],
  ])("%j", async (flags, paths) => {
    const cwd = emptyDirectory();
    plant(cwd, tree);
    expect(pathsIn((await reports(["parse", "in", ...flags], { cwd })).stdout)).toEqual(paths);
  });

  it.each([".reportsignore", "in/.reportsignore"])("what %s says", async (file) => {
    const cwd = emptyDirectory();
    plant(cwd, { ...tree, [file]: "# drafts\ndraft-*\nold/\n" });
    expect(pathsIn((await reports(["parse", "in"], { cwd })).stdout)).toEqual(["in/a.txt"]);
  });
});

describe("gzip", () => {
  it("is unpacked, whatever its name", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt.gz": gzipSync(report()), "b.txt": gzipSync(report()), "in/c.gz": gzipSync("none of ours") });
    const { stdout, code } = await reports(["parse", "in", "b.txt"], { cwd });
    expect(pathsIn(stdout)).toEqual(["in/a.txt.gz", "b.txt"]);
    expect(JSON.parse(stdout)[0].source.bytes).toBe(Buffer.from(report()).length);
    expect(code).toBe(0);
  });

  it("comes in by standard input too", async () => {
    const { stdout } = await reports(["parse"], { stdin: gzipSync(report()) });
    expect(JSON.parse(stdout)[0].title.text).toBe("柳溪镇2020年工作总结");
  });

  it("is stopped where it swells beyond the limit", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt.gz": gzipSync(Buffer.alloc(200 * 1024 * 1024, "一")), "b.txt": report() });
    const { stdout, stderr, code } = await reports(["parse", "."], { cwd });
    expect(stderr).toContain("reports: ./a.txt.gz: is larger than 67108864 bytes; --max-bytes allows more\n");
    expect(pathsIn(stdout)).toEqual(["./b.txt"]);
    expect(code).toBe(1);
  });

  it("that is damaged is an error", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt.gz": gzipSync(report()).subarray(0, 40) });
    expect((await reports(["parse", "a.txt.gz"], { cwd })).stderr).toContain("reports: a.txt.gz: is damaged gzip\n");
  });
});

describe("sizes", () => {
  it.each([
    ["a file", ["parse", "a.txt"]],
    ["standard input", ["parse", "-"]],
  ])("of %s are limited", async (_, args) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const { stderr, code } = await reports([...args, "--max-bytes", "20"], { cwd, stdin: report() });
    expect(stderr).toContain("is larger than 20 bytes; --max-bytes allows more");
    expect(code).toBe(1);
  });
});

describe("odd trees and names", () => {
  it("walks a circle of symbolic links once, and reports a link that leads nowhere", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report() });
    symlinkSync("..", join(cwd, "in/up"));
    symlinkSync("nowhere", join(cwd, "in/b.txt"));
    const { stdout, stderr, code } = await reports(["parse", "in"], { cwd });
    expect(pathsIn(stdout)).toEqual(["in/a.txt"]);
    expect(stderr).toContain("reports: in/b.txt: no such file or directory\n");
    expect(code).toBe(1);
  });

  it("reports pipes and devices, and passes them over", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/b.txt": report() });
    execFileSync("mkfifo", [join(cwd, "in/a.txt"), join(cwd, "pipe")]);
    const { stdout, stderr, code } = await reports(["parse", "in", "pipe", "/dev/zero"], { cwd });
    expect(pathsIn(stdout)).toEqual(["in/b.txt"]);
    for (const path of ["in/a.txt", "pipe", "/dev/zero"]) {
      expect(stderr).toContain(`reports: ${path}: is a pipe, socket or device, not a file\n`);
    }
    expect(code).toBe(1);
  });

  it("reads what a shell substitutes for a command", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const { stdout, code } = await shell("$reports parse <(cat a.txt) -f ndjson | wc -l", { cwd });
    expect(stdout.trim()).toBe("1");
    expect(code).toBe(0);
  });

  it("takes names that look like flags", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "-x.txt": report() });
    expect(pathsIn((await reports(["parse", "--", "-x.txt"], { cwd })).stdout)).toEqual(["-x.txt"]);
    expect(pathsIn((await reports(["parse", "."], { cwd })).stdout)).toEqual(["./-x.txt"]);
  });

  it("takes names that are not UTF-8, however they are given", async () => {
    const cwd = emptyDirectory();
    mkdirSync(join(cwd, "in"));
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/in/`), Buffer.from([0xb1, 0xa8]), Buffer.from(".txt")]), report());
    const walked = await reports(["parse", "in", "--out-dir", "out"], { cwd });
    expect(walked).toMatchObject({ code: 0 });
    expect((await shell("ls out", { cwd })).stdout).toBe("\\xb1\\xa8.json\n");
    const args = ["in/*.txt", "--files-from <(find in -name '*.txt')", "'in/*.txt'"];
    for (const arg of args) {
      const { stdout, code } = await shell(`$reports parse ${arg} -f ndjson -q`, { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ title: { text: "柳溪镇2020年工作总结" } });
      expect(code).toBe(0);
    }
  });
});

describe("--shard", () => {
  it.each([[["1/3", "2/3", "3/3"]], [["0/3", "1/3", "2/3"]]])("parts the inputs: %j", async (shards) => {
    const cwd = emptyDirectory();
    const names = ["a", "b", "c", "d", "e", "f", "g"].map((name) => `in/${name}.txt`);
    plant(cwd, Object.fromEntries(names.map((name) => [name, report()])));
    const parts = await Promise.all(
      shards.map(async (shard) => pathsIn((await reports(["parse", "in", "--shard", shard], { cwd })).stdout)),
    );
    expect(parts.map((part) => part.length).sort()).toEqual([2, 2, 3]);
    expect(parts.flat().sort()).toEqual(names);
  });

  it.each(["4/3", "1", "a/b", "1/0"])("%s is no part", async (shard) => {
    expect((await reports(["parse", "x", "--shard", shard])).code).toBe(2);
  });
});
