import { expect, it } from "vitest";
import { buildProgram } from "../../src/cli/program.js";
import { hasProgram, reports, shell } from "./reports.js";

it("the manual page names every command and flag", async () => {
  const { code, stdout } = await reports(["man"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\.TH REPORTS 1 /);
  const plain = stdout.replaceAll("\\-", "-");
  for (const command of buildProgram(() => {}).commands) {
    expect(plain).toContain(`.B reports ${command.name()}\n`);
    for (const { flags, hidden } of command.options) if (!hidden) expect(plain).toContain(`.B ${flags}\n`);
  }
});

it.skipIf(!hasProgram("groff"))("roff reads it without a warning", async () => {
  expect((await shell("$reports man | groff -man -Kutf8 -Tutf8 -ww -z")).stderr).toBe("");
});
