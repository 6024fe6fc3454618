import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { shell } from "../cli/reports.js";

/** Many runs of the program over many files. */
const timeout = 600_000;

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

it("parses many generated reports to the same bytes with one worker and with two, in little memory", {
  timeout,
}, async () => {
  const { code, stdout, stderr } = await shell(`node ${script("measure.mjs")} 60`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^60 files, .* 2 job\(s\): /m);
});

it("survives kill -9: whole files, and a second run completes them to the same bytes", { timeout }, async () => {
  const { code, stdout, stderr } = await shell(`node ${script("kill.mjs")} 4 40`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^killed \d runs of 4, .* 0 faults$/m);
});
