import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";
import { hasTerminal, onTerminal } from "./terminal.js";
import { binary, plant, report } from "./texts.js";

/** The reports in a page. */
function dataOf(html: string): { path: string; text: string }[] {
  const [, data = ""] = /<script type="application\/json" id="reports"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
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

describe("--out-dir", () => {
  const entries = (cwd: string): string[] =>
    [
      ...readFileSync(join(cwd, "pages/index.html"), "utf8").matchAll(
        /<h2[^>]*>(.*?)<\/h2>|<a href="(.*?)">(.*?)<\/a>/g,
      ),
    ].map(([, issuer, href, name]) => issuer ?? `${href} ${name}`);

  it("writes a page each in the tree of the inputs, and an index of them by issuer and year", async () => {
    const cwd = emptyDirectory();
    plant(cwd, {
      "in/2020/柳 溪#.txt": report("柳溪镇"),
      "in/2021/a.txt": report("柳溪镇").replaceAll("2020", "2021"),
      "in/b.txt": report("枫桥镇"),
    });
    const run = await reports(["view", "in", "--out-dir", "pages"], { cwd });
    expect(run).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "wrote pages/index.html\nwrote 3 files below pages\n",
    });
    expect(dataOf(readFileSync(join(cwd, "pages/2020/柳 溪#.html"), "utf8"))).toMatchObject([
      { path: "in/2020/柳 溪#.txt" },
    ]);
    expect(readFileSync(join(cwd, "pages/2020/柳 溪#.html"), "utf8")).toContain(' data-index="../index.html"');
    expect(readFileSync(join(cwd, "pages/b.html"), "utf8")).toContain(' data-index="index.html"');
    expect(entries(cwd)).toEqual([
      "枫桥镇",
      "b.html 2020 · summary",
      "柳溪镇",
      "2021/a.html 2021 · summary",
      "2020/%E6%9F%B3%20%E6%BA%AA%23.html 2020 · summary",
    ]);
    const chinese = await reports(["view", "in", "--out-dir", "pages", "--force", "--lang", "zh"], { cwd });
    expect(chinese.stderr).toBe("已写入 pages/index.html\n已在 pages 下写入 3 个文件\n");
    expect(entries(cwd)[1]).toBe("b.html 2020 · 工作总结");
  });

  it("replaces nothing without leave, and lists the pages that it keeps", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report("柳溪镇"), "in/b.txt": report("枫桥镇") });
    await reports(["view", "in/a.txt", "--out-dir", "pages"], { cwd });
    const refused = await reports(["view", "in", "--out-dir", "pages"], { cwd });
    expect(refused).toMatchObject({
      code: 2,
      stderr: "reports: pages/a.html exists; --force replaces it, --skip-existing keeps it\n",
    });
    const page = readFileSync(join(cwd, "pages/a.html"), "utf8").replace("柳溪镇", "桃源镇");
    writeFileSync(join(cwd, "pages/a.html"), page);
    const kept = await reports(["view", "in", "--out-dir", "pages", "--skip-existing"], { cwd });
    expect(kept).toMatchObject({ code: 0, stderr: "wrote pages/index.html\nwrote 1 file below pages\n" });
    expect(readFileSync(join(cwd, "pages/a.html"), "utf8")).toBe(page);
    expect(entries(cwd)).toEqual(["枫桥镇", "b.html 2020 · summary", "柳溪镇", "a.html 2020 · summary"]);
    writeFileSync(join(cwd, "pages/index.html"), "<p>somebody's own</p>");
    const other = await reports(["view", "in", "--out-dir", "pages", "--skip-existing"], { cwd });
    expect(other).toMatchObject({
      code: 2,
      stderr: "reports: pages/index.html exists and is no index of reports view; --force replaces it\n",
    });
    expect(readFileSync(join(cwd, "pages/index.html"), "utf8")).toBe("<p>somebody's own</p>");
  });

  it("has no report whose page would be the index, and no output beside it", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/index.txt": report() });
    expect(await reports(["view", "in", "--out-dir", "pages"], { cwd })).toMatchObject({
      code: 2,
      stderr: "reports: pages/index.html: is to hold two outputs\n",
    });
    expect(existsSync(join(cwd, "pages/index.html"))).toBe(false);
    expect(await reports(["view", "in", "--out-dir", "pages", "-o", "a.html"], { cwd })).toMatchObject({ code: 2 });
  });

  it("leaves out what cannot be read, and writes no index of nothing", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": binary, "in/b.txt": report() });
    expect(await reports(["view", "in", "--out-dir", "pages"], { cwd })).toMatchObject({ code: 1 });
    expect(entries(cwd)).toHaveLength(2);
    expect(await reports(["view", "in/a.txt", "--out-dir", "none"], { cwd })).toMatchObject({ code: 1 });
    expect(existsSync(join(cwd, "none/index.html"))).toBe(false);
  });
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
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "reports: --open opens a file; name it with -o page.html, or give --out-dir\n",
    });
  });
});
