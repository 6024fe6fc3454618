import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectGolden } from "./golden.js";
import { emptyDirectory, reports, shell } from "./reports.js";
import { hasTerminal, onTerminal } from "./terminal.js";
import { plant, report } from "./texts.js";

const members = "fixtures/02-members-site.txt";
const wrapped = "fixtures/03-hard-wrapped.txt";

it.each([
  ["clean-02.txt", [members]],
  ["clean-02.md", [members, "-f", "markdown"]],
  ["clean-02-removed.txt", [members, "--removed", "--width", "72"]],
  ["clean-02-removed.md", [members, "--removed", "-f", "markdown"]],
  ["clean-02-diff.txt", [members, "--diff"]],
  ["clean-02-diff-colors.txt", [members, "--diff", "--color", "always"]],
  ["clean-03.txt", [wrapped]],
  ["clean-03-keep-wraps.txt", [wrapped, "--keep-wraps"]],
] as const)("%s", async (name, args) => {
  await expectGolden(name, ["clean", ...args]);
});

const noticed = `本资料由砚台文库整理 仅供会员学习\n${report()}`;

describe("what is printed", () => {
  it("is the author's text, and nothing else", async () => {
    const { stdout, stderr, code } = await reports(["clean"], { stdin: noticed });
    expect(stdout).toBe(
      "柳溪镇2020年工作总结\n一、经济发展稳中有进\n全镇完成工业总产值12.5亿元，同比增长6.8%。\n二、民生事业持续改善\n新建学校3所。\n",
    );
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  it("keeps the lines of the source with --keep-wraps, all of the source with --diff", async () => {
    const kept = await reports(["clean", "--keep-wraps"], { stdin: noticed });
    expect(kept.stdout).toBe(report());
    const diff = await reports(["clean", "--diff"], { stdin: noticed });
    expect(diff.stdout).toBe(`[-本资料由砚台文库整理 仅供会员学习-]\n${report()}`);
    expect(diff.stdout.replaceAll(/\[-|-\]/g, "")).toBe(noticed);
  });

  it("says whose each text is among several, and nothing where it is alone", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": report("枫桥镇") });
    const { stdout } = await reports(["clean", "a.txt", "b.txt"], { cwd });
    expect(stdout).toMatch(/^==> a\.txt <==\n柳溪镇.*\n\n==> b\.txt <==\n枫桥镇/s);
    expect((await reports(["clean", "a.txt"], { cwd })).stdout).toMatch(/^柳溪镇/);
    await reports(["clean", "a.txt", "b.txt", "--out-dir", "out"], { cwd });
    expect(readFileSync(join(cwd, "out/b.txt"), "utf8")).toMatch(/^枫桥镇/);
  });

  it("lists what was removed, by line and rule", async () => {
    const { stdout } = await reports(["clean", "--removed"], { stdin: noticed });
    expect(stdout.split("\n").map((line) => line.trim().split(/ {2,}/))).toEqual([
      ["line", "rule", "category", "text"],
      ["1", expect.any(String), expect.any(String), "本资料由砚台文库整理 仅供会员学习"],
      [""],
    ]);
  });

  it("says nothing to remove where there is nothing", async () => {
    expect((await reports(["clean", "--removed"], { stdin: report() })).stdout).toBe("line  rule  category  text\n");
    expect((await reports(["clean"], { stdin: "" })).stdout).toBe("");
  });

  it("does not make Markdown of what an author wrote", async () => {
    const stdin = "柳溪镇*2020*年工作总结\n一、产业<b\n[见](a) 增长|6%|。\n";
    const { stdout } = await reports(["clean", "-f", "markdown"], { stdin });
    expect(stdout).toContain("## 一、产业\\<b");
    expect(stdout).toContain("\\[见\\](a)");
  });
});

describe("where it goes", () => {
  it("mirrors the tree of the inputs, and replaces no input", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/2020/a.txt": report(), "in/b.txt": report() });
    expect((await reports(["clean", "in", "--out-dir", "out", "-f", "markdown"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "out/2020/a.md"), "utf8")).toMatch(/^# 柳溪镇2020年工作总结\n\n## 一、/);
    const over = await reports(["clean", "in", "--out-dir", "in", "--force"], { cwd });
    expect(over.stderr).toMatch(/^reports: in\/2020\/a\.txt: is an input too, and would be replaced/);
    expect(over.code).toBe(2);
    const same = await reports(["clean", "in/b.txt", "-o", "./in/b.txt"], { cwd });
    expect(same).toMatchObject({ code: 2, stderr: "reports: ./in/b.txt: is an input too; write to another file\n" });
    expect(readFileSync(join(cwd, "in/b.txt"), "utf8")).toBe(report());
  });

  it("has nothing that a terminal would obey, also in a pipe and in a file, and with --raw is exact", async () => {
    const cwd = emptyDirectory();
    const evil = report().replace("学校", "\u001b]0;owned\u0007\t\u009b2J\u202e\u200b学校\roverwritten");
    plant(cwd, { "a.txt": evil });
    for (const flag of ["", "--keep-wraps", "--diff"]) {
      const line = `$reports clean a.txt ${flag} | cat; $reports clean a.txt ${flag} -o out; cat out; rm out`;
      const piped = (await shell(line, { cwd })).stdout;
      expect(piped).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(piped.match(/\\x9b2J/g)).toHaveLength(2);
      const raw = (await shell(`$reports clean a.txt ${flag} --raw | cat`, { cwd })).stdout;
      expect(raw).toContain("\u009b2J");
      if (flag !== "") {
        expect(piped).toContain("\\x1b]0;owned\\x07\t\\x9b2J\\u202e\u200b学校\noverwritten");
        expect(raw).toContain("\u001b]0;owned\u0007\t\u009b2J\u202e\u200b学校\roverwritten");
      }
      if (flag === "--diff") expect(raw.replaceAll(/\[-|-\]/g, "")).toBe(evil);
      if (!hasTerminal) continue;
      const shown = await onTerminal(`$reports clean a.txt ${flag}`, 80, cwd);
      expect(shown).not.toMatch(/\u001b\]|\u0007/);
      expect(shown).toContain("]0;owned");
    }
  });
});

it.each([
  [["--removed", "--diff"], /--removed and --diff exclude each other/],
  [["--keep-wraps", "--diff"], /--keep-wraps is about the author's text/],
  [["--diff", "-f", "markdown"], /--format markdown has no lines/],
  [["--raw", "--removed"], /--raw is about the text itself/],
  [["--raw", "-f", "markdown"], /--raw is about the text itself/],
  [["-o", "a", "--out-dir", "b"], /--output and --out-dir exclude/],
])("refuses %j", async (flags, message) => {
  const { code, stderr } = await reports(["clean", ...flags], { stdin: report() });
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

it("an output with nothing in it says why", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "空.txt": "", "a.txt": report() });
  const run = async (...args: readonly string[]) =>
    reports([...args, "--no-config"], { cwd, env: { REPORTS_LANG: "zh" } });
  expect((await run("clean", "空.txt")).stderr).toBe("reports: 没有正文\n");
  expect(await run("clean", "空.txt", "-o", "空.docx")).toMatchObject({
    code: 1,
    stderr: "reports: 没有正文，无可写出\n",
  });
  expect((await run("clean", "a.txt", "--removed")).stderr).toBe("reports: 没有删除任何内容\n");
  expect((await run("metrics", "空.txt")).stderr).toBe("reports: 没有指标\n");
});
