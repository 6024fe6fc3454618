import { expect, it } from "vitest";
import { parse } from "yaml";
import { emptyDirectory, reports } from "./reports.js";
import { binary, plant } from "./texts.js";

const sequence = "\u001b]0;owned\u0007\u001b[31m\u009b2J\u202e";

it("shows nothing raw of a name or a text on standard error", async () => {
  const cwd = emptyDirectory();
  const name = `a${sequence}\nb.txt`;
  plant(cwd, {
    [name]: binary,
    [`c${sequence}.txt`]: `${sequence}镇2020年工作总结\n一、${sequence}\n三、${sequence}\n四、好\n`,
  });
  for (const flags of [[], ["--diagnostics-format", "github"], ["--diagnostics-format", "json"], ["--debug"]]) {
    const { stderr } = await reports(["parse", ".", ...flags], { cwd });
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(stderr).toMatch(/\\x1b|\\u001b/);
  }
  const gone = await reports(["parse", `none${sequence}`], { cwd });
  expect(gone.stderr).toContain("none\\x1b]0;owned\\x07");
  const wrong = await reports(["parse", `--${sequence}`], { cwd });
  expect(wrong.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

it("cannot be broken out of: YAML, NDJSON and CSV hold what the text says", async () => {
  const cwd = emptyDirectory();
  const text = `---\n- a: &b [*b, !!js/function "x"]\n\u2028{"id":1}\u0085\n=cmd|' /C calc'!A0\n一、完成"产值",\r3亿元\n`;
  plant(cwd, { '=1+1,"x".txt': text });
  const [json, yaml, ndjson, csv] = await Promise.all(
    ["json", "yaml", "ndjson", "csv"].map(
      async (format) => (await reports(["parse", ".", "-f", format], { cwd })).stdout,
    ),
  );
  const [expected] = JSON.parse(json ?? "");
  expect(parse(yaml ?? "")).toEqual(expected);
  expect(
    (ndjson ?? "")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  ).toEqual([expected]);
  for (const cell of (csv ?? "").split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=@]/);
});

it.each([
  [
    "markers nested as deep as there are families",
    "第一章 甲\n第一节 乙\n一、丙\n（一）丁\n1．戊\n（1）己\n①庚\n".repeat(300),
  ],
  ["brackets", "（".repeat(30_000)],
  ["one marker and nothing else", "一、".repeat(30_000)],
  ["a blank text", "\n \u3000\t".repeat(30_000)],
])("does not fall over %s", async (_, stdin) => {
  const { code, stderr } = await reports(["parse", "-q", "-f", "ndjson"], { stdin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
