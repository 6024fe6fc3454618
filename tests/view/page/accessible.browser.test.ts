import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { openTab } from "./look.js";
import { county, fixture, pageOf, reportOf } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** For axe any link to `#…` is a link that skips, and an address like `#r1/s2.1` bears no name; keyboard tests try the real ones. */
const rules = { "skip-link": { enabled: false } };

/** All faults of any weight, as `serious color-contrast: .selector, .selector`. */
async function faults(page: Page, part = "body", only: readonly string[] | null = null): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate<
    string[]
  >(`axe.run(${JSON.stringify(part)}, ${JSON.stringify({ resultTypes: ["violations"], ...(only === null ? { rules } : { runOnly: only }) })}).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) =>
      impact + " " + id + ": " + nodes.slice(0, 3).map(({ target, failureSummary }) => target + " " + failureSummary.replace(/\\s+/g, " ")).join(", ")))`);
}

const html = pageOf(county, fixture("01-upload-notice"));

inBrowser("accessibility, by axe-core", (open) => {
  for (const dark of [false, true]) {
    // Dark differs in its colours and in nothing else.
    const only = dark ? ["color-contrast", "link-in-text-block"] : null;
    for (const [width, height] of [
      [1440, 900],
      [360, 740],
    ] as const) {
      it(`has no fault ${dark ? "dark" : "light"}, ${width} wide, at the text and in every tab`, async () => {
        const page = await open(html, { dark, width, height, hash: "#m19", bypassCSP: true });
        expect(await faults(page, "body", only)).toEqual([]);
        for (const name of ["Card", "Metrics", "Diagnostics", "Picture", "Report"]) {
          const tab = page.getByRole("tab", { name: new RegExp(`^${name}`) });
          if (!(await tab.isVisible())) await page.getByRole("button", { name: "Details" }).click();
          await tab.click();
          if (name === "Picture") for (const summary of await page.locator("summary").all()) await summary.click();
          expect({ name, faults: await faults(page, "#details", only) }).toEqual({ name, faults: [] });
        }
      });
    }
  }

  it("has no fault where charts go over several reports", async () => {
    const page = await open(pageOf(county, reportOf(county.text.replaceAll("亿元", "万元"), "again.txt")), {
      bypassCSP: true,
    });
    await openTab(page, "Picture");
    expect(await faults(page, "#details")).toEqual([]);
  });

  it("has no fault in Chinese, with the outline open on a phone, and in its help", async () => {
    const page = await open(html, { locale: "zh-CN", width: 360, height: 740, bypassCSP: true });
    await page.getByRole("button", { name: "大纲" }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await faults(page)).toEqual([]);
  });

  it("has no fault where lines are folded, where the table is wide, and where one asks to print", async () => {
    const page = await open(pageOf(fixture("02-members-site")), { bypassCSP: true });
    expect(await faults(page)).toEqual([]);
    await page.locator(".fold-switch").last().click();
    await openTab(page, /^Metrics/);
    await page.getByRole("button", { name: "Wide table" }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Print" }).click();
    expect(await faults(page, "dialog[open]")).toEqual([]);
  });

  it("names its landmarks, and has one heading of the first level", async () => {
    const page = await open(html);
    for (const role of ["banner", "main", "complementary", "navigation"] as const)
      expect(await page.getByRole(role).count(), role).toBeGreaterThanOrEqual(1);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    const levels = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.sheet [role=heading]')].map((heading) => Number(heading.ariaLevel))",
    );
    expect(levels.length).toBe(county.sections.filter(({ headingSpan }) => headingSpan !== null).length + 1);
  });

  it("says the picture in words and figures", async () => {
    const page = await open(html);
    await openTab(page, "Picture");
    const chart = page.getByRole("img", { name: /^地区生产总值 by year, in 亿元/ });
    expect(await chart.count()).toBe(1);
    expect(await chart.locator("desc").textContent()).toContain("2023 Estimate 106亿元");
    const figure = page.locator("figure").first();
    await figure.locator("summary").click();
    const rows = await figure.getByRole("row").allTextContents();
    expect(rows.slice(1)).toEqual(
      ["2020Actual91.5亿元", "2021Actual98.1亿元", "2022Actual96.8亿元"].concat(
        "2023Estimate106亿元",
        "2024Target112亿元",
      ),
    );
    expect(await figure.textContent()).toContain("The axis does not begin at 0");
  });
});
