import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { indexPage } from "../../../src/view/page/index/index-page.js";
import { page as pageHtml } from "../../../src/view/page/page.js";
import { inBrowser } from "./browser.js";
import { county, pageOf, reportOf } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const entry = { issuer: "柳溪县", division: "110199", years: [2021], sort: "政府工作报告", metrics: 12, problems: 1 };
const attack = `</a><script>window.hacked=1</script><img src=x onerror=window.hacked=2>"'><b>\u202e&lt;`;
const html = indexPage([
  { ...entry, file: "2021/a.html" },
  { ...entry, file: "2022/a.html", years: [2022] },
  { ...entry, file: "b.html", issuer: "枫桥镇", division: null, years: [], problems: 0 },
  { ...entry, file: `${attack}.html`, issuer: attack, division: attack, sort: attack },
]);

const shown = async (page: Page): Promise<string[]> => {
  const links = await page.getByRole("link").all();
  return Promise.all(links.map(async (link) => (await link.textContent()) ?? ""));
};

inBrowser("the index of pages", (open) => {
  it("lists by issuer and year, and filters by words of all that it says", async () => {
    const page = await open(html, { plain: true });
    expect((await shown(page)).slice(0, 3)).toEqual([
      "2022 · 政府工作报告",
      "2021 · 政府工作报告",
      expect.stringContaining("window.hacked"),
    ]);
    await page.keyboard.press("/");
    await page.keyboard.type("柳溪 2021");
    expect(await shown(page)).toEqual(["2021 · 政府工作报告"]);
    expect(await page.getByRole("status").textContent()).toBe("1 / 4");
    await page.getByRole("searchbox").fill("没有");
    expect(await shown(page)).toEqual([]);
    expect(await page.getByText("No report has these words.").isVisible()).toBe(true);
    await page.getByRole("searchbox").fill("");
    expect(await page.getByRole("status").textContent()).toBe("4 reports");
    expect(await page.getByRole("link").first().getAttribute("href")).toBe("2022/a.html");
  });

  it("is where a page of its leads back to, and no other page", async () => {
    const page = await open(pageHtml([county], { asked: "zh", index: "../index.html" }));
    const back = page.getByRole("link", { name: "全部报告" });
    expect(await back.getAttribute("href")).toBe("../index.html");
    expect(await back.isVisible()).toBe(true);
    const alone = await open(pageOf(county));
    expect(await alone.getByRole("link", { name: /All reports|全部报告/ }).count()).toBe(0);
  });

  it("says what a hostile report says, and does nothing of it", async () => {
    const page = await open(html, { plain: true });
    expect(await page.evaluate("window.hacked ?? null")).toBeNull();
    expect(await page.locator("img, b, main script").count()).toBe(0);
    expect(html).not.toMatch(/[\u202e]/);
    expect(await page.locator("h2").nth(1).textContent()).toContain("</a><script>");
  });

  it.each([
    [1200, false],
    [360, true],
  ])("has no fault by axe-core and nothing cut off, %d wide", async (width, dark) => {
    const page = await open(html, { plain: true, width, dark, bypassCSP: true });
    await page.evaluate(axe);
    const faults = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))";
    expect(await page.evaluate<string[]>(faults)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBe(
      false,
    );
  });
});

inBrowser("the chooser of many reports", (open) => {
  const reports = Array.from({ length: 14 }, (_, n) =>
    reportOf(`${n % 2 ? "柳溪镇" : "枫桥镇"}${2006 + n}年工作总结\n一、回顾\n产值${n}亿元。\n`, `in/${n}.txt`),
  );

  it("names them by issuer and year, and filters them", async () => {
    const page = await open(pageOf(...reports));
    const chooser = page.getByRole("combobox", { name: "Report", exact: true });
    const options = await chooser.locator("option").allTextContents();
    expect(options).toHaveLength(14);
    expect(options[0]).toBe("枫桥镇 2018 · summary");
    await page.getByRole("searchbox", { name: "Filter the reports" }).fill("柳溪 2009");
    expect(await chooser.locator("option").allTextContents()).toEqual([
      "枫桥镇 2006 · summary",
      "柳溪镇 2009 · summary",
    ]);
    await chooser.selectOption("3");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(reports[3]?.title?.text);
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Report");
    expect(await page.getByRole("searchbox", { name: "Filter the reports" }).inputValue()).toBe("柳溪 2009");
  });

  it("has room on a phone", async () => {
    const page = await open(pageOf(...reports), { width: 360, height: 740 });
    expect(await page.getByRole("searchbox", { name: "Filter the reports" }).isVisible()).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBe(
      false,
    );
  });
});
