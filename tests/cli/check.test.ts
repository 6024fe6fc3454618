import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
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
