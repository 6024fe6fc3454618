import { writeFileSync } from "node:fs";
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
