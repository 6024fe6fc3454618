import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { all, pageOf, reportOf } from "../learn/batch.js";
import { emptyDirectory, reports } from "./reports.js";

function batch(pages: readonly string[]): string {
  const directory = emptyDirectory();
  pages.forEach((page, i) => {
    writeFileSync(join(directory, `p${i}.txt`), page);
  });
  return directory;
}

describe("reports learn", () => {
  it("writes rules that clean takes", async () => {
    const cwd = batch(all.map(pageOf));
    const learned = await reports(["learn", ".", "-o", "site.yaml", "--explain"], { cwd });
    expect(learned).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "reports: 7 files, 5 rules learned\nwrote site.yaml\n",
    });
    const rules = readFileSync(join(cwd, "site.yaml"), "utf8");
    expect(rules).toContain("p0.txt:1 芦花渡口 第12号船");
    expect(rules).toMatch(/^# refused: .*各位代表：$/mu);
    const { stdout } = await reports(["clean", "p3.txt", "--rules", "site.yaml", "-q"], { cwd });
    const plain = batch([reportOf(3)]);
    expect(stdout).toBe((await reports(["clean", "p0.txt", "-q"], { cwd: plain })).stdout);
  });

  it("says its reasons in the language spoken", async () => {
    const cwd = batch(all.map(pageOf));
    const { stdout } = await reports(["learn", ".", "-q", "--explain"], { cwd, env: { REPORTS_LANG: "zh" } });
    const [, ...notes] = stdout.split("\n").filter((line) => line.startsWith("# ") && !line.startsWith("# ids"));
    expect(notes.filter((line) => /\b(?:files|of|the|refused|brand)\b/.test(line))).toEqual([]);
    expect(stdout).toMatch(/^# 见于 7 个文件中的 \d 个/mu);
    expect(stdout).toMatch(/^# 未采用：.*各位代表：$/mu);
  });

  it("gives the same bytes twice, and adds nothing to them", async () => {
    const cwd = batch(all.map(pageOf));
    const { stdout: first } = await reports(["learn", ".", "-q"], { cwd });
    writeFileSync(join(cwd, "site.yaml"), first);
    expect((await reports(["learn", ".", "-q"], { cwd })).stdout).toBe(first);
    expect((await reports(["learn", ".", "-q", "--merge", "site.yaml"], { cwd })).stdout).toBe(first);
  });

  it("shows what would go", async () => {
    const cwd = batch(all.map(pageOf));
    const { code, stdout } = await reports(["learn", ".", "--dry-run", "-q", "--lang", "zh"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^规则 +位置 +文件数 +文字\n/u);
    expect(stdout).toMatch(/^\.\/p6\.txt +[1-9]\d* +[1-9]\d*$/mu);
  });

  it.each([
    ["en", "reports: nothing is learned from 2 files that are unlike; a batch has 5 (--min-files)\n"],
    ["zh", "reports: 只有 2 份互不相同的文件，不足 5 份（--min-files），未学习任何规则\n"],
  ])("says in %s that there are too few", async (lang, stderr) => {
    const cwd = batch([0, 1].map(pageOf));
    expect(await reports(["learn", ".", "--lang", lang], { cwd })).toMatchObject({ code: 0, stderr });
  });

  it("learns nothing where there is no site", async () => {
    const cwd = batch(all.map(reportOf));
    const { code, stderr } = await reports(["learn", "."], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "reports: 7 files: nothing of a site's that the rules in force do not know\n",
    });
  });

  it.each([
    [["--min-share", "2"], "error: option '--min-share <share>' argument '2' is invalid. a share above 0, up to 1"],
    [["--background", "p0.txt"], "reports: p0.txt: line 1: a background begins with: sources N"],
    [["--merge", "p0.txt"], "reports: p0.txt:1: "],
    [["--merge", "old.yaml", "-o", "old.yaml"], "old.yaml"],
  ])("%j is wrong use", async (args, why) => {
    const cwd = batch(all.map(pageOf));
    writeFileSync(join(cwd, "old.yaml"), "[]\n");
    const { code, stderr } = await reports(["learn", ".", ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(readFileSync(join(cwd, "old.yaml"), "utf8")).toBe("[]\n");
  });

  it("reads saved pages too", async () => {
    const cwd = emptyDirectory();
    const names = all.map((i) => `p${i}.html`);
    names.forEach((name, i) => {
      writeFileSync(join(cwd, name), `<div>${pageOf(i).split("\n").join("</div>\n<div>")}</div>`);
    });
    const { code, stderr } = await reports(["learn", ...names], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "reports: 7 files, 5 rules learned\n" });
  });

  it("without pages is wrong use, also with --explain", async () => {
    expect((await reports(["learn", "--explain"])).code).toBe(2);
  });

  it("leaves out a file that is none, and says so", async () => {
    const cwd = batch(all.map(pageOf));
    writeFileSync(join(cwd, "p7.txt"), Buffer.from([0, 1, 2, 0, 255, 0]));
    const { code, stderr } = await reports(["learn", "."], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^reports: \.\/p7\.txt: .*\nreports: 7 files, 5 rules learned\n$/u);
  });
});
