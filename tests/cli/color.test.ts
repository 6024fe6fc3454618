import { expect, it } from "vitest";
import { isPainted } from "../../src/cli/terminal/color.js";
import { emptyDirectory, reports, shell } from "./reports.js";
import { hasTerminal } from "./terminal.js";
import { gap, plant } from "./texts.js";

it.each([
  ["auto", true, {}, true],
  ["auto", false, {}, false],
  ["auto", true, { NO_COLOR: "1" }, false],
  ["auto", true, { NO_COLOR: "" }, true],
  ["auto", false, { FORCE_COLOR: "1" }, true],
  ["auto", true, { FORCE_COLOR: "0" }, false],
  ["auto", false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ["auto", true, { TERM: "dumb" }, false],
  ["always", false, { NO_COLOR: "1" }, true],
  ["never", true, { FORCE_COLOR: "1" }, false],
] as const)("--color %s, a terminal: %s, %j: %s", (choice, terminal, env, painted) => {
  expect(isPainted(choice, terminal, env)).toBe(painted);
});

it("paints messages on demand, never data", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": gap });
  const env = { NO_COLOR: "", FORCE_COLOR: "" };
  const painted = await reports(["parse", "a.txt", "--color", "always"], { cwd, env });
  expect(painted.stderr).toContain("\u001b[33mwarning\u001b[39m");
  expect(painted.stdout).not.toContain("\u001b");
  expect((await reports(["parse", "a.txt"], { cwd, env })).stderr).not.toContain("\u001b");
  expect((await reports(["parse", "a.txt", "--no-color"], { cwd, env: { FORCE_COLOR: "1" } })).stderr).not.toContain(
    "\u001b",
  );
});

it.skipIf(!hasTerminal)("shows progress on a terminal, not in CI, and clears it away", async () => {
  const cwd = emptyDirectory();
  plant(cwd, Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, gap])));
  const terminal = (before: string) => shell(`${before} script -qec "$reports parse . -o out.json" /dev/null`, { cwd });
  const drawn = /█+░* \d\/5/;
  expect((await terminal("env -u CI TERM=xterm")).stdout).toMatch(drawn);
  expect((await terminal("env CI=1 TERM=xterm")).stdout).not.toMatch(drawn);
});
