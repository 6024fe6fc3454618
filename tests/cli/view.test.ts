import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { hasTerminal, onTerminal } from "./terminal.js";
import { binary, plant, report } from "./texts.js";

/** The reports in a page. */
function dataOf(html: string): { path: string; text: string }[] {
  const [, data = ""] = /<script type="application\/json" id="reports">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(data);
}

it("writes one page of all reports, in their order, the same every time and with any number of workers", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "in/b.txt": report("柳溪镇"), "in/a.txt": report("枫桥镇"), "c.txt": `\ufeff${report()}` });
  const run = await reports(["view", "in", "c.txt", "-o", "page.html"], { cwd });
  expect(run).toMatchObject({ code: 0, stdout: "", stderr: "wrote page.html\n" });
  const html = readFileSync(join(cwd, "page.html"), "utf8");
  expect(dataOf(html).map(({ path }) => path)).toEqual(["in/a.txt", "in/b.txt", "c.txt"]);
  expect(dataOf(html)[2]?.text).toBe(report());
  for (const flags of [[], ["--jobs", "2"]]) {
    expect((await reports(["view", "in", "c.txt", ...flags], { cwd })).stdout).toBe(html);
  }
});

it("reads a pipe and writes one", async () => {
  const { stdout, code } = await reports(["view"], { stdin: report() });
  expect(dataOf(stdout)).toMatchObject([{ path: "-" }]);
  expect(code).toBe(0);
});

it("leaves out what cannot be read, and writes no page of nothing", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": binary, "b.txt": report() });
  const some = await reports(["view", "a.txt", "b.txt", "-o", "page.html"], { cwd });
  expect(some).toMatchObject({ code: 1, stderr: "reports: a.txt: is binary, not text\nwrote page.html\n" });
  expect(dataOf(readFileSync(join(cwd, "page.html"), "utf8"))).toHaveLength(1);
  const none = await reports(["view", "a.txt", "-o", "none.html"], { cwd });
  expect(none).toMatchObject({
    code: 1,
    stderr: "reports: a.txt: is binary, not text\nreports: no report could be read; there is nothing to view\n",
  });
  expect(existsSync(join(cwd, "none.html"))).toBe(false);
});

it("is nothing for a terminal", async () => {
  if (!hasTerminal) return;
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report() });
  expect(await onTerminal("$reports view a.txt", 80, cwd)).toBe(
    "reports: a page is nothing for a terminal; write it to a file: -o page.html\n",
  );
});

describe.skipIf(process.platform !== "linux")("--open", () => {
  it("hands the page to the default browser", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const browser = join(cwd, "browser");
    writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$1" > "${join(cwd, "opened")}"\n`);
    chmodSync(browser, 0o755);
    const env = { BROWSER: browser, DISPLAY: "", WAYLAND_DISPLAY: "", XDG_CURRENT_DESKTOP: "" };
    const { code, stderr } = await reports(["view", "a.txt", "-o", "page.html", "--open"], { cwd, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "wrote page.html\n" });
    await expect.poll(() => existsSync(join(cwd, "opened")), { timeout: 60_000 }).toBe(true);
    expect(readFileSync(join(cwd, "opened"), "utf8")).toContain(join(cwd, "page.html"));
  });

  it("needs a file", async () => {
    const { code, stderr } = await reports(["view", "--open"], { stdin: report() });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "reports: --open opens a file; name it with -o page.html\n" });
  });
});
