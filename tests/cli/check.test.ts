import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectGolden, root } from "./golden.js";
import { emptyDirectory, reports } from "./reports.js";

const slips = "fixtures/check/slips.txt";

describe("findings", () => {
  it.each([
    ["check-slips.txt", [slips]],
    ["check-slips-en.txt", [slips, "--language", "en"]],
    ["check-slips.json", [slips, "-f", "json"]],
    ["check-draft.ndjson", [slips, "--profile", "draft", "-f", "ndjson"]],
    ["check-explain.txt", ["--explain", "pair"]],
    ["check-slips.github.txt", [slips, "-f", "github"]],
    ["check-slips.junit.xml", [slips, "-f", "junit"]],
    ["check-slips.gitlab.json", [slips, "-f", "gitlab"]],
    ["check-slips.csv", [slips, "-f", "csv"]],
    ["check-slips.diff", [slips, "--fix", "--diff"]],
  ])("%s", async (name, args) => {
    await expectGolden(name, ["check", ...args]);
  });

  it("name what stands at their spans", async () => {
    const { stdout } = await reports(["check", slips, "-f", "json"], { cwd: root });
    const [{ path, findings }] = JSON.parse(stdout);
    expect(path).toBe(slips);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      "growth-arithmetic",
      "word",
      "bound-twice",
      "marker-width",
      "numbering-gap",
      "mark-twice",
      "plan-place",
      "announced-count",
    ]);
  });

  it("are none for a report without mistakes, which is there all the same", async () => {
    const file = join(emptyDirectory(), "a.txt");
    writeFileSync(file, "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。\n");
    const { stdout, code } = await reports(["check", file, "-f", "json"]);
    expect({ code, stdout: JSON.parse(stdout) }).toEqual({ code: 0, stdout: [{ path: file, findings: [] }] });
  });
});

describe("flags", () => {
  it("--fail-on and --max-warnings decide the exit code", async () => {
    const codes = await Promise.all(
      [[], ["--fail-on", "error"], ["--max-warnings", "1"], ["--max-warnings", "99"]].map(
        async (flags) => (await reports(["check", slips, ...flags], { cwd: root })).code,
      ),
    );
    expect(codes).toEqual([0, 1, 1, 0]);
  });

  it("--rule turns a rule off or weighs it otherwise", async () => {
    const { stdout } = await reports(
      ["check", slips, "-f", "json", "--rule", "word=off", "--rule", "mark-twice=info"],
      { cwd: root },
    );
    const [{ findings }] = JSON.parse(stdout);
    const severity = (rule: string) => findings.find((one: { rule: string }) => one.rule === rule)?.severity;
    expect([severity("word"), severity("mark-twice")]).toEqual([undefined, "info"]);
  });

  it.each([[["--rule", "nothing=off"]], [["--rule", "word=loud"]], [["--explain", "nothing"]]])(
    "refuses %s",
    async (flags) => {
      const { code, stdout } = await reports(["check", slips, ...flags], { cwd: root });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    },
  );
});

const GOOD =
  "青槐县2021年政府工作报告\n一、2020年工作回顾\n全县种植水稻五千亩。\n二、2021年工作安排\n全县新建学校两所。\n";
const rulesOf = (stdout: string): string[][] =>
  JSON.parse(stdout).map(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule));

describe("what users know themselves", () => {
  it("--words, --phrases and --places", async () => {
    const directory = emptyDirectory();
    const file = (name: string, text: string): string => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const report = file("a.txt", GOOD.replace("五千亩。", "五千亩，推行“四张清单”，在白杨县委的领导下推广青稞米。"));
    const check = (...flags: string[]) => reports(["check", report, "-f", "json", ...flags]);
    expect(rulesOf((await check()).stdout)).toEqual([["other-place"]]);
    const own = await check(
      ...["--words", file("words.txt", "# 本地的词\n青稞米 青稞\n"), "--places", file("places.txt", "白杨县\n")],
      ...["--phrases", file("phrases.yaml", "- {phrase: 三张清单, from: 2019, source: 县委一号文件}\n")],
    );
    expect(rulesOf(own.stdout)).toEqual([["set-phrase-number", "word"]]);
    for (const flags of [
      ["--words", file("bad.txt", "布署\n")],
      ["--phrases", file("bad.yaml", "- 三张清单\n")],
      ["--places", join(directory, "none.txt")],
    ])
      expect((await check(...flags)).code, flags[0]).toBe(2);
  });

  it("exceptions in a file beside the report, and one that no longer applies", async () => {
    const file = join(emptyDirectory(), "a.txt");
    writeFileSync(file, GOOD.replace("水稻", "引进布署公司种植水稻"));
    writeFileSync(`${file}.exceptions.yaml`, "- {rule: word, text: 布署公司, reason: 公司名}\n");
    expect(rulesOf((await reports(["check", file, "-f", "json"])).stdout)).toEqual([[]]);
    writeFileSync(file, GOOD);
    expect(rulesOf((await reports(["check", file, "-f", "json"])).stdout)).toEqual([["unused-exception"]]);
    expect((await reports(["check", file, "--profile", "corpus", "-f", "text"])).stdout).not.toContain("例外");
    writeFileSync(`${file}.exceptions.yaml`, "- 布署\n");
    expect((await reports(["check", file])).code).toBe(1);
  });
});

describe("collections", () => {
  it("--expect holds the path against the report", async () => {
    const directory = emptyDirectory();
    const path = (name: string): string => join(directory, name);
    for (const name of ["青槐县_2021.txt", "白杨县_2021.txt", "青槐县_2011.txt"]) writeFileSync(path(name), GOOD);
    const { stdout } = await reports([
      ...["check", directory, "--profile", "corpus", "--expect", "{issuer}_{year}", "-f", "json"],
    ]);
    const found = JSON.parse(stdout).map(({ path, findings }: { path: string; findings: { rule: string }[] }) => [
      path.slice(path.lastIndexOf("/") + 1),
      ...findings.map(({ rule }) => rule),
    ]);
    expect(new Set(found.map(String))).toEqual(
      new Set(["青槐县_2021.txt", "白杨县_2021.txt,path-issuer", "青槐县_2011.txt,path-year"]),
    );
    expect((await reports(["check", directory, "--expect", "x"])).code).toBe(2);
  });

  it("the same text twice is told of the second", async () => {
    const directory = emptyDirectory();
    const long = `${GOOD}${"春夏秋冬种收储运"
      .split("")
      .map(
        (a, i) =>
          `全县${a}季办好${a}字实事${i}件，覆盖${a}村${a}组群众，服务${a}耕${a}管，培训${a}班骨干，评选${a}星能手。`,
      )
      .join("\n")}\n`;
    writeFileSync(join(directory, "a.txt"), long);
    writeFileSync(join(directory, "b.txt"), `\n${long}`);
    const { stdout } = await reports(["check", directory, "--profile", "corpus", "-f", "json"]);
    expect(rulesOf(stdout).map((rules) => rules.includes("same-text"))).toEqual([false, true]);
  });
});

describe("the page", () => {
  it("is written where the file's name says so, and not to a terminal's place", async () => {
    const file = join(emptyDirectory(), "校对.html");
    expect((await reports(["check", slips, "-o", file], { cwd: root })).code).toBe(0);
    const html = readFileSync(file, "utf8");
    expect(html).toContain("Content-Security-Policy");
    expect(html.match(/<li class="/g)).toHaveLength(8);
  });
});

describe("what nobody could read is not called good", () => {
  it.each([
    ["空.txt", "空.txt: 没有正文，无可校对\n", 0],
    ["没有.txt", "没有读到任何报告\n", 1],
    ["图.txt", "没有读到任何报告\n", 1],
    ["空夹", "没有读到任何报告\n", 1],
  ])("%s", async (name, said, code) => {
    const cwd = emptyDirectory();
    writeFileSync(join(cwd, "空.txt"), "");
    writeFileSync(join(cwd, "图.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    mkdirSync(join(cwd, "空夹"));
    const run = await reports(["check", name], { cwd });
    expect({ stdout: run.stdout, code: run.code }).toEqual({ stdout: said, code });
  });
});

describe("--fix", () => {
  it("mends in place, once", async () => {
    const file = join(emptyDirectory(), "a.txt");
    copyFileSync(join(root, slips), file);
    const first = await reports(["check", file, "--fix"]);
    const text = readFileSync(file, "utf8");
    await reports(["check", file, "--fix"]);
    expect(first.code).toBe(0);
    expect(text).toContain("（二）城乡建设");
    expect(text).toContain("专题布署");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("writes elsewhere with -o, and refuses to write another encoding back", async () => {
    const directory = emptyDirectory();
    const [file, other] = [join(directory, "a.txt"), join(directory, "b.txt")];
    writeFileSync(
      file,
      Buffer.from([
        0xc7, 0xe0, 0xbb, 0xb1, 0xcf, 0xd8, 0xc8, 0xab, 0xc4, 0xea, 0xd6, 0xd6, 0xd6, 0xb2, 0xcb, 0xae, 0xb5, 0xbe,
        0xa1, 0xa3, 0xa1, 0xa3,
      ]),
    );
    expect((await reports(["check", file, "--fix"])).code).toBe(1);
    expect((await reports(["check", file, "--fix", "-o", other])).code).toBe(0);
    expect(readFileSync(other, "utf8")).toBe("青槐县全年种植水稻。");
  });

  it("says what it mended, and where", async () => {
    const file = join(emptyDirectory(), "a.txt");
    copyFileSync(join(root, slips), file);
    const first = await reports(["check", file, "--fix"]);
    expect(first.stderr).toBe(
      `reports: ${file}: 3 places mended: "约20家左右" → "约20家", "(二)" → "（二）", "。。" → "。"\n`,
    );
    expect((await reports(["check", file, "--fix"], { env: { REPORTS_LANG: "zh" } })).stderr).toBe(
      `reports: ${file}：没有可以自动改正的地方\n`,
    );
  });

  it("writes a document of Word where the name says so", async () => {
    const file = join(emptyDirectory(), "改.docx");
    expect((await reports(["check", slips, "--fix", "-o", file], { cwd: root })).code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
    const { stdout } = await reports(["clean", file]);
    expect(stdout).toContain("（二）城乡建设");
    expect(stdout).toContain("新建学校2所。2025年");
  });

  it("--diff alone is refused", async () => {
    expect((await reports(["check", slips, "--diff"], { cwd: root })).code).toBe(2);
  });
});

it("SARIF names every rule and each finding's place", async () => {
  const { stdout } = await reports(["check", slips, "-f", "sarif"], { cwd: root });
  const [run] = JSON.parse(stdout).runs;
  expect(run.results).toHaveLength(8);
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe(run.results[0].ruleId);
});

it("counts one warning as one", async () => {
  const stdin = "青槐县2021年工作总结\n一、产业\n全县专题布署防汛工作。\n";
  expect((await reports(["check", "-", "--language", "en"], { stdin })).stdout).toMatch(/\n1 warning\n$/);
});
