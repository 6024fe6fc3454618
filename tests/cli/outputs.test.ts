import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports, shell } from "./reports.js";
import { binary, plant, report } from "./texts.js";

describe("--out-dir", () => {
  it.each([
    ["two files of one name", { "x/a.txt": report(), "y/a.txt": report() }, ["x/a.txt", "y/a.txt"]],
    ["two trees", { "x/b/a.txt": report(), "y/b/a.txt": report() }, ["x", "y"]],
    ["packed and plain", { "x/a.txt": report(), "x/a.txt.gz": report() }, ["x"]],
  ])("refuses %s before any work", async (_, files, paths) => {
    const cwd = emptyDirectory();
    plant(cwd, files);
    const { code, stderr } = await reports(["parse", ...paths, "--out-dir", "out"], { cwd });
    expect(stderr).toMatch(/^reports: .* and .* would both become out\/.*a\.json; parse them in two runs\n$/);
    expect(existsSync(join(cwd, "out"))).toBe(false);
    expect(code).toBe(2);
  });

  it("refuses to replace, replaces with --force, keeps with --skip-existing", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": report(), "out/a.json": "mine" });
    const refused = await reports(["parse", "in", "--out-dir", "out"], { cwd });
    expect(refused).toMatchObject({
      code: 2,
      stderr: "reports: out/a.json exists; --force replaces it, --skip-existing keeps it\n",
    });
    expect(readdirSync(join(cwd, "out"))).toEqual(["a.json"]);
    const skipped = await reports(["parse", "in", "--out-dir", "out", "--skip-existing"], { cwd });
    expect(skipped.code).toBe(0);
    expect(skipped.stderr).toMatch(/^1 report, .*, 1 report there already\nwrote 1 file below out\n$/);
    expect(readFileSync(join(cwd, "out/a.json"), "utf8")).toBe("mine");
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["a.json", "b.json"]);
    expect((await reports(["parse", "in", "--out-dir", "out", "--force"], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "out/a.json"), "utf8"))).toMatchObject({ schemaVersion: "1" });
  });

  it("holds what could be parsed, and nothing for what could not", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": binary });
    expect((await reports(["parse", "in", "--out-dir", "out"], { cwd })).code).toBe(1);
    expect(readdirSync(join(cwd, "out"))).toEqual(["a.json"]);
  });

  it("lists what failed in a form that --files-from takes", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": binary, "in/c.txt": binary, "in/d.md": "" });
    const { stderr } = await reports(["parse", "in", "--out-dir", "out", "--failures", "failed.lst"], { cwd });
    expect(readFileSync(join(cwd, "failed.lst"), "utf8")).toBe("in/b.txt\nin/c.txt\n");
    expect(stderr).toMatch(/2 inputs failed, 1 other file passed over\nwrote failed\.lst\nwrote 1 file below out\n$/);
    plant(cwd, { "in/b.txt": report() });
    const again = ["parse", "--files-from", "failed.lst", "--out-dir", "out", "--failures", "failed2.lst"];
    expect((await reports(again, { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, "failed2.lst"), "utf8")).toBe("in/c.txt\n");
    const lost = ["parse", "--files-from", "failed.lst", "--failures", "failed.lst"];
    expect(await reports(lost, { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining("is an input too") });
  });

  it("parts names with line breaks by NUL in the list of what failed", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a\nb.txt": binary, "in/c.txt": binary });
    await reports(["parse", "in", "--failures", "failed.lst", "-q"], { cwd });
    expect(readFileSync(join(cwd, "failed.lst"), "utf8")).toBe("in/a\nb.txt\0in/c.txt\0");
  });

  it("clears away what a killed run has left half-written, and nothing of a living one", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report() });
    mkdirSync(join(cwd, "out"));
    const dead = `.reports-partial-${hostname()}-4194303`;
    const alive = `.reports-partial-${hostname()}-${process.pid}`;
    for (const name of [dead, alive]) writeFileSync(join(cwd, "out", name), "half");
    await reports(["parse", "in", "--out-dir", "out"], { cwd });
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([alive, "a.json"]);
  });

  it.each(["yaml", "ndjson", "csv"])("writes %s", async (format) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    await reports(["parse", "a.txt", "-f", format, "--out-dir", "out"], { cwd });
    const [single, stream] = [
      readFileSync(join(cwd, `out/a.${format}`), "utf8"),
      (await reports(["parse", "a.txt", "-f", format], { cwd })).stdout,
    ];
    expect(stream.replace(/^---\n/, "")).toBe(single);
  });
});

describe("CSV for spreadsheets", () => {
  it("begins with a byte-order mark on demand", async () => {
    expect((await reports(["parse", "-f", "csv", "--bom"], { stdin: report() })).stdout).toMatch(/^\ufefffile,/);
    expect((await reports(["parse", "-f", "json", "--bom"], { stdin: report() })).code).toBe(2);
  });
});

describe("an output that takes no more", () => {
  it.each(["> /dev/full", "-o /dev/full"])("is one clear line: %s", async (where) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const { code, stderr } = await shell(`$reports parse a.txt ${where}`, { cwd });
    expect(stderr).toMatch(/^reports: (standard output|\/dev\/full): no space left on the device\n$/);
    expect(code).toBe(1);
  });

  it("leaves no half file where it is a directory", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "out/a.json/x": "a directory is in the way" });
    const { code, stderr } = await reports(["parse", "a.txt", "--out-dir", "out", "--force"], { cwd });
    expect(stderr).toMatch(
      /^reports: a\.txt: out\/a\.json: cannot be written: [^\n]+\n0 reports, .*, 1 input failed\n$/,
    );
    expect(readdirSync(join(cwd, "out"))).toEqual(["a.json"]);
    expect(code).toBe(1);
  });
});
