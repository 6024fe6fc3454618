import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { emptyDirectory, reports, shell } from "./reports.js";
import { plant, report } from "./texts.js";

const pathsIn = (stdout: string): string[] => JSON.parse(stdout).map(({ source }: Report) => source.path);

describe("a directory with several ways to it", () => {
  it("is walked once, however many there are", async () => {
    const cwd = emptyDirectory();
    let directory = join(cwd, "in");
    mkdirSync(directory);
    // Twice as many ways at each step: 16 million to the last.
    for (let i = 0; i < 24; i++) {
      mkdirSync(join(directory, "real"));
      for (const link of ["a", "b"]) symlinkSync("real", join(directory, link));
      directory = join(directory, "real");
    }
    writeFileSync(join(directory, "x.txt"), report());
    expect(pathsIn((await reports(["parse", "in", "-q"], { cwd })).stdout)).toEqual([`in/${"real/".repeat(24)}x.txt`]);
  });

  it("is named by its own path, though a link comes before it", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/z/x.txt": report(), "elsewhere/y.txt": report() });
    symlinkSync("z", join(cwd, "in/a"));
    symlinkSync("../elsewhere", join(cwd, "in/m"));
    expect(pathsIn((await reports(["parse", "in", "-q"], { cwd })).stdout)).toEqual(["in/m/y.txt", "in/z/x.txt"]);
  });
});

it("what is written below an input is no input of the next run", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "in/a.txt": report(), "in/b/c.txt": report() });
  for (const directory of ["in/out", "./in/../in/out"]) {
    const { stderr } = await reports(["clean", "in", "--out-dir", directory, "--force"], { cwd });
    expect(stderr).toBe(`wrote 2 files below ${directory}\n`);
    expect((await shell("find in/out -type f | sort", { cwd })).stdout).toBe("in/out/a.txt\nin/out/b/c.txt\n");
  }
});

it("a name that is not UTF-8 and one that is written like it both come out", async () => {
  const cwd = emptyDirectory();
  mkdirSync(join(cwd, "in"));
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/in/`), Buffer.from([0xff]), Buffer.from(".txt")]), report("柳溪镇"));
  plant(cwd, { "in/\\xff.txt": report("枫桥镇"), "in/\\x.txt": report() });
  expect((await reports(["parse", "in", "--out-dir", "out", "-q"], { cwd })).code).toBe(0);
  expect((await shell("ls out", { cwd })).stdout).toBe("\\x.json\n\\x5cxff.json\n\\xff.json\n");
  const listed = await shell("LC_ALL=C find in -type f ! -name '*x.txt' > list; $reports parse --files-from list -q", {
    cwd,
  });
  expect(pathsIn(listed.stdout).sort()).toEqual(["in/\\x5cxff.txt", "in/\\xff.txt"]);
});

describe("patterns", () => {
  it("are none in a list", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a1.txt": report(), "[x].txt": report(), list: "a*.txt\n[x].txt\n" });
    const { code, stdout, stderr } = await reports(["parse", "--files-from", "list", "-q"], { cwd });
    expect(stderr).toBe("reports: a*.txt: no such file or directory\n");
    expect(pathsIn(stdout)).toEqual(["[x].txt"]);
    expect(code).toBe(1);
  });

  it.each([
    [`${"*a".repeat(28)}b`, "has more than 4 * between two /"],
    [`in/${"**/x/".repeat(9)}*.txt`, "has more than 4 **"],
    ["{a,b}".repeat(20), "stands for more than 1000 patterns"],
    ["x{1..100000}", "stands for more than 1000 patterns"],
    ["+(+(a))b", "repeats what itself repeats"],
    ["*(a*)b", "repeats what itself repeats"],
  ])("that explode are refused: %s", async (pattern, why) => {
    const cwd = emptyDirectory();
    plant(cwd, { [`${"a".repeat(64)}.txt`]: report() });
    const { code, stderr } = await reports(["parse", pattern, "-q"], { cwd });
    expect(stderr).toBe(`reports: ${pattern}: ${why}\n`);
    expect(code).toBe(1);
  });

  it.each(["in/*2020*工作*.txt", "in/**/*.txt", "in/{a,b}*/**", "in/[a-c]?/*.txt"])(
    "that people write are taken: %s",
    async (p) => {
      const cwd = emptyDirectory();
      plant(cwd, { "in/b1/c.txt": report(), "in/某镇2020年工作总结.txt": report() });
      expect((await reports(["parse", p, "-q"], { cwd })).code).toBe(0);
    },
  );
});
