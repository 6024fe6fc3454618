import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { sarifSchema } from "./sarif-schema.js";
import { binary, gap, plant, report } from "./texts.js";

/** A report without a warning, one with, and what is no report. */
function planted(): string {
  const cwd = emptyDirectory();
  plant(cwd, { "clean.txt": report(), "in/gap.txt": gap, "no.txt": binary });
  return cwd;
}

describe("the exit code", () => {
  it.each([
    [["clean.txt", "in"], 0],
    [["clean.txt", "--fail-on", "warning"], 0],
    [["in", "--fail-on", "warning"], 1],
    [["in", "--fail-on", "error"], 0],
    [["in", "--max-warnings", "0"], 1],
    [["in", "--max-warnings", "1"], 0],
    [["no.txt"], 1],
  ])("of %j is %d", async (args, code) => {
    expect((await reports(["parse", ...args], { cwd: planted() })).code).toBe(code);
  });

  it("is not of use where the limit is none", async () => {
    expect((await reports(["parse", "in", "--max-warnings", "few"], { cwd: planted() })).code).toBe(2);
  });
});

describe("diagnostics", () => {
  it("are lines on standard error, with line and column", async () => {
    const { stderr } = await reports(["parse", "in", "no.txt"], { cwd: planted() });
    expect(stderr).toMatch(/^in\/gap\.txt:6:1: warning: .+ \[numbering-gap\]$/m);
    expect(stderr).toMatch(/^reports: no\.txt: is binary, not text$/m);
  });

  it("are left out with --quiet, failures are not", async () => {
    const { stderr } = await reports(["parse", "in", "no.txt", "--quiet"], { cwd: planted() });
    expect(stderr).toBe("reports: no.txt: is binary, not text\n");
  });

  it("are one array as JSON, without a summary beside it", async () => {
    const { stderr } = await reports(["parse", "in", "no.txt", "--diagnostics-format", "json"], { cwd: planted() });
    expect(JSON.parse(stderr)).toMatchObject([
      { path: "in/gap.txt", code: "numbering-gap", severity: "warning", from: { line: 6, column: 1 } },
      { path: "no.txt", code: "input-failed", severity: "error", from: null },
    ]);
  });

  it("are workflow commands for GitHub, escaped", async () => {
    const cwd = planted();
    plant(cwd, { "a,b:c%\n::error::x.txt": gap });
    const { stderr } = await reports(["parse", ".", "--diagnostics-format", "github", "-q"], { cwd });
    const commands = stderr.trimEnd().split("\n");
    expect(commands).toHaveLength(3);
    expect(commands[0]).toMatch(
      /^::warning title=numbering-gap,file=\.\/a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax\.txt,line=6,col=1,endLine=6,endColumn=3::/,
    );
    expect(commands[2]).toBe("::error title=input-failed,file=./no.txt::is binary, not text");
  });

  it("are valid SARIF 2.1.0", async () => {
    const cwd = planted();
    plant(cwd, { "in/空 格#1?.txt": gap });
    const flags = ["--diagnostics-format", "sarif", "--diagnostics-output", "log.sarif"];
    const { code, stderr } = await reports(["parse", "in", "no.txt", ...flags], { cwd });
    const log = JSON.parse(readFileSync(join(cwd, "log.sarif"), "utf8"));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(sarifSchema);
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: "numbering-gap",
        level: "warning",
        locations: [
          { physicalLocation: { artifactLocation: { uri: "in/gap.txt" }, region: { startLine: 6, startColumn: 1 } } },
        ],
      },
      { locations: [{ physicalLocation: { artifactLocation: { uri: "in/%E7%A9%BA%20%E6%A0%BC%231%3F.txt" } } }] },
      { ruleId: "input-failed", level: "error" },
    ]);
    const { rules } = log.runs[0].tool.driver;
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(rules[ruleIndex].id).toBe(ruleId);
    // The same is known again where it has moved, and twice the same in a file is two.
    const prints = (of: string): string[] =>
      log.runs[0].results
        .filter((result: { ruleId: string }) => result.ruleId === of)
        .map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0]);
    expect(new Set(prints("numbering-gap")).size).toBe(1);
    expect(prints("input-failed")).not.toEqual(prints("numbering-gap").slice(1));
    expect(stderr).toMatch(/1 input failed\nwrote log\.sarif\n$/);
    expect(code).toBe(1);
  });
});
