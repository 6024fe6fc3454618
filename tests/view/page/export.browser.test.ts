import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { openTab } from "./look.js";
import { county, pageOf } from "./pages.js";

const html = pageOf(county);

/** The page gives itself the file that it saves: no request that leaves it. */
const faults = (fault: string): boolean => fault.startsWith("request: blob:");

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("group", { name: "Copy and save" }).getByRole("button", { name, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

inBrowser("what the table shows, taken elsewhere", (open) => {
  async function table(page: Page, words: string): Promise<void> {
    await openTab(page, /^Metrics/);
    await page.getByRole("searchbox", { name: "Indicator, figure or section" }).fill(words);
  }

  it("as CSV for spreadsheets: the rows that pass the filters, in their order", async () => {
    const page = await open(html, { faults });
    await table(page, "农村公路");
    await page.getByRole("columnheader", { name: "Figure" }).getByRole("button").dblclick();
    const { name, bytes } = await saved(page, "CSV");
    expect(name).toBe(`${county.title?.text}-metrics.csv`);
    const [head, ...rows] = text(bytes).split("\r\n");
    expect(head).toMatch(/^\ufeffNo\.,Indicator,Standard name,Figure,Value,/);
    expect(rows.map((row) => row.split(",").slice(0, 7))).toEqual([
      ["20", "农村公路里程", "农村公路", "905公里", "905", "", "公里"],
      ["16", "农村公路里程", "农村公路", "860公里", "860", "", "公里"],
      [""],
    ]);
    expect(await page.locator(".table-actions .done").textContent()).toBe("2 saved");
  });

  it("runs nothing as a formula, and keeps every row one row", async () => {
    const hostile = ["=1+1", "@SUM(A1)", '＝"x",1', "-2\n+3", "a,b"];
    const metrics = county.metrics.map((metric, index) => ({ ...metric, indicator: hostile[index] ?? "茶园" }));
    const page = await open(pageOf({ ...county, metrics }), { faults });
    await table(page, "");
    const rows = text((await saved(page, "CSV")).bytes)
      .split("\r\n")
      .slice(1, 6);
    expect(rows.map((row) => row.replace(/^\d+,/, ""))).toEqual([
      expect.stringMatching(/^'=1\+1,/),
      expect.stringMatching(/^'@SUM\(A1\),/),
      expect.stringMatching(/^"'＝""x"",1",/),
      expect.stringMatching(/^'-2 \+3,/),
      expect.stringMatching(/^"a,b",/),
    ]);
  });

  it("as a workbook with true numbers", async () => {
    const page = await open(html, { faults });
    await table(page, "粮食");
    const { name, bytes } = await saved(page, "Excel");
    expect(name).toMatch(/\.xlsx$/);
    const parts = unzipSync(bytes);
    for (const part of Object.values(parts)) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain('<c r="B2" t="inlineStr"><is><t xml:space="preserve">粮食总产量</t></is></c>');
    expect(sheet).toContain('<c r="E2"><v>12.6</v></c>');
    expect(sheet.match(/<row /g)).toHaveLength(2);
  });

  it("as Markdown", async () => {
    const page = await open(html, { faults });
    await table(page, "粮食");
    const lines = text((await saved(page, "Markdown")).bytes).split("\n");
    expect(lines[0]).toMatch(/^\| No\. \| Indicator \|/);
    expect(lines[2]).toMatch(/^\| 10 \| 粮食总产量 \| .* \| 12\.6万吨 \| 12\.6 \|/);
    expect(lines).toHaveLength(4);
  });

  it("through the clipboard", async () => {
    const page = await open(html);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await table(page, "粮食");
    await page.getByRole("group", { name: "Copy and save" }).getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => page.locator(".table-actions .done").textContent()).toBe("1 copied");
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied.split("\n")[1]).toMatch(/^10\t粮食总产量\t.*\t12\.6万吨\t12\.6\t/);
  });
});

inBrowser("the wide table", (open) => {
  const isTable = (page: Page): Promise<boolean> =>
    page.evaluate<boolean>("getComputedStyle(document.querySelector('.metrics tbody tr')).display === 'table-row'");

  it("is asked for by a switch, which leaves the place in the text where it is", async () => {
    const page = await open(html, { hash: "#m20" });
    await openTab(page, /^Metrics/);
    expect(await isTable(page)).toBe(false);
    const wide = page.getByRole("button", { name: "Wide table" });
    await wide.focus();
    await page.keyboard.press("Enter");
    expect(await wide.getAttribute("aria-pressed")).toBe("true");
    expect(await isTable(page)).toBe(true);
    expect(await page.locator(".sheet").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await isTable(page)).toBe(false);
  });

  it("is not offered where there is no room, and cards are sorted by what says so", async () => {
    const page = await open(html, { width: 360, height: 740 });
    await page.getByRole("button", { name: "Details" }).click();
    await openTab(page, /^Metrics/);
    expect(await page.getByRole("button", { name: "Wide table" }).isVisible()).toBe(false);
    const label = "getComputedStyle(document.querySelector('.metrics thead tr'), '::before').content";
    expect(await page.evaluate(label)).toContain("Sort by:");
  });
});
