import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/view/terminal/width.js";
import { expectGolden, root } from "./golden.js";
import { emptyDirectory, reports } from "./reports.js";
import { hasTerminal, onTerminal } from "./terminal.js";
import { binary, gap, plant, report } from "./texts.js";

const first = "fixtures/01-upload-notice.txt";
const damaged = "fixtures/15-damaged-figures.txt";

it.each([
  ["outline-01.txt", [first]],
  ["outline-01-metrics.txt", [first, "--metrics"]],
  ["outline-01-depth-1-metrics.txt", [first, "--metrics", "--depth", "1", "--width", "60"]],
  ["outline-15-width-40.txt", [damaged, "--width", "40"]],
  ["outline-01-15.md", [first, damaged, "-f", "markdown", "--depth", "2"]],
  ["outline-15.json", [damaged, "-f", "json"]],
  ["outline-15-colors.txt", [damaged, "--color", "always"]],
  ["outline-12.txt", ["fixtures/12-parts-and-chapters.txt"]],
] as const)("%s", async (name, args) => {
  await expectGolden(name, ["outline", ...args]);
});

it("says the same words painted as plain", async () => {
  for (const args of [
    [first, damaged, "--metrics"],
    [damaged, "--width", "50"],
  ]) {
    const [plain, painted] = await Promise.all(
      ["never", "always"].map((when) => reports(["outline", ...args, "--color", when], { cwd: root })),
    );
    expect(stripVTControlCharacters(painted?.stdout ?? "")).toBe(plain?.stdout);
    expect(painted?.stdout).toContain("\u001b[2m");
  }
});

describe("as data", () => {
  it("lists every section with its level, its counts and, on demand, its metrics", async () => {
    const { stdout } = await reports(["outline", "-f", "json", "--metrics"], { stdin: gap });
    const [outline] = JSON.parse(stdout);
    expect(outline).toMatchObject({
      path: "-",
      title: "枫桥镇2020年工作总结",
      sections: [
        { id: "1", level: 1, numbering: "一、", heading: "经济发展", metricCount: 1, metrics: [{ text: "3亿元" }] },
        { id: "2", paragraphCount: 1, diagnostics: [] },
        { id: "3", numbering: "四、", diagnostics: [{ code: "numbering-gap" }] },
      ],
    });
  });

  it("counts what a depth hides to the section that is shown", async () => {
    const stdin =
      "柳溪镇2020年工作总结\n一、经济\n（一）工业\n完成产值3亿元。\n（三）农业\n种植水稻20亩。\n二、民生\n新建学校3所。\n";
    const { stdout } = await reports(["outline", "-f", "json", "--metrics", "--depth", "1"], { stdin });
    expect(JSON.parse(stdout)[0].sections).toMatchObject([
      {
        id: "1",
        metricCount: 2,
        paragraphCount: 2,
        metrics: [{ text: "3亿元" }, { text: "20亩" }],
        diagnostics: [{ code: "numbering-gap" }],
      },
      { id: "2", metricCount: 1 },
    ]);
  });
});

describe.skipIf(!hasTerminal)("on a terminal", () => {
  it.each([40, 80, 132])("fits into %s columns", async (columns) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": gap.replace("一、经济发展", `一、${"推动经济高质量发展".repeat(8)}`) });
    const shown = await onTerminal("$reports outline a.txt --metrics --no-color", columns, cwd);
    const lines = shown.trimEnd().split("\n");
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
    expect(lines.some((line) => line.startsWith("一、推动经济") && line.includes("…"))).toBe(true);
  });

  it("is painted by the rules, and never in a pipe", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": gap });
    const line = "$reports outline a.txt";
    const painting = "\u001b[";
    expect(await onTerminal(line, 80, cwd)).toContain(painting);
    expect(await onTerminal(line, 80, cwd, "TERM=xterm NO_COLOR=1")).not.toContain(painting);
    expect(await onTerminal(line, 80, cwd, "TERM=dumb")).not.toContain(painting);
    expect(await onTerminal(`${line} | cat`, 80, cwd)).not.toContain(painting);
    expect(await onTerminal(`${line} | cat`, 80, cwd, "TERM=xterm FORCE_COLOR=1")).toContain(painting);
    expect(await onTerminal(`${line} -o out.txt; cat out.txt`, 80, cwd)).not.toContain(painting);
  });
});

describe("what stands in a report", () => {
  const evil = "\u001b]0;owned\u0007\u009b2J\u202e";

  it.each(["text", "markdown", "json"])("never reaches a terminal raw: %s", async (format) => {
    const stdin = `${evil}镇2020年工作总结\n一、${evil}产业\n完成${evil}产值3亿元。\n三、${evil}\n`;
    const { stdout, code } = await reports(["outline", "--metrics", "-f", format], { stdin });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(code).toBe(0);
  });

  it("may be nested, empty, or no report at all", async () => {
    for (const stdin of ["", "\n\n", "第一章 甲\n第一节 乙\n一、丙\n（一）丁\n1．戊\n（1）己\n①庚\n".repeat(300)]) {
      expect(await reports(["outline", "--metrics"], { stdin })).toMatchObject({ code: 0, stderr: "" });
    }
  });
});

it("tells what failed and shows the others", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": binary, "b.txt": report() });
  const { code, stdout, stderr } = await reports(["outline", "a.txt", "b.txt", "none.txt"], { cwd });
  expect(stderr).toBe("reports: none.txt: no such file or directory\nreports: a.txt: is binary, not text\n");
  expect(stdout).toContain("柳溪镇2020年工作总结");
  expect(code).toBe(1);
});

it("takes inputs from a configuration file, but not what parse writes", async () => {
  const cwd = emptyDirectory();
  plant(cwd, {
    "reports.config.yaml": "format: yaml\nignore: [b.txt]\nout-dir: out\n",
    "a.txt": report(),
    "b.txt": gap,
  });
  const { code, stdout } = await reports(["outline", "."], { cwd });
  expect(stdout).toContain("柳溪镇");
  expect(stdout).not.toContain("枫桥镇");
  expect(code).toBe(0);
});
