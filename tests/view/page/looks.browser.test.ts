import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { expectInView, openTab } from "./look.js";
import { county, fixture, pageOf } from "./pages.js";

const html = pageOf(county);
const several = pageOf(county, fixture("01-upload-notice"), fixture("08-government-site"));

/** From 0, black, to 1, white. What has no colour of its own is the white of the paper. */
const brightness = (page: Page, what = "backgroundColor"): Promise<number> =>
  page.evaluate<number>(`(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.fillStyle = "white";
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(document.body).${what};
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 765;
  })()`);

const widerThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

inBrowser("light and dark", (open) => {
  it("follows the system, and the switch overrules it", async () => {
    const dark = await open(html, { dark: true });
    expect(await brightness(dark)).toBeLessThan(0.25);
    await dark.getByRole("radio", { name: "Light" }).click({ force: true });
    expect(await brightness(dark)).toBeGreaterThan(0.85);
    await dark.getByRole("radio", { name: "Auto" }).click({ force: true });
    expect(await brightness(dark)).toBeLessThan(0.25);
    const light = await open(html);
    expect(await brightness(light)).toBeGreaterThan(0.85);
    await light.getByRole("radio", { name: "Dark" }).click({ force: true });
    expect(await brightness(light)).toBeLessThan(0.25);
  });
});

inBrowser("language", (open) => {
  it("is the browser's, and can be switched", async () => {
    const page = await open(html, { locale: "zh-CN" });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(await page.getByRole("navigation", { name: "大纲" }).isVisible()).toBe(true);
    await openTab(page, /^指标表/);
    expect(await page.locator(".metrics-table .rows-count").textContent()).toBe("共 21 项指标");
    await page.getByRole("radio", { name: "English" }).click({ force: true });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("navigation", { name: "Outline" }).isVisible()).toBe(true);
    expect(await page.locator(".metrics-table .rows-count").textContent()).toBe("21 metrics");
  });

  it("says in Chinese what kind of problem there is", async () => {
    const page = await open(html, { locale: "zh-CN" });
    await openTab(page, /^问题提示/);
    const { code } = county.diagnostics[0] ?? {};
    expect(code).toBe("numbering-gap");
    expect(await page.locator(".diagnostics li").first().textContent()).toMatch(
      /^警告 numbering-gap“二、”之后是“四、”，编号缺号/,
    );
  });

  it("leaves no English word in the Chinese page", async () => {
    const page = await open(html, { locale: "zh-CN", hash: "#m19" });
    for (const name of await page.getByRole("tab").allTextContents()) {
      await openTab(page, name);
      const words = await page.evaluate<string>(`(() => {
        const copy = document.body.cloneNode(true);
        for (const own of copy.querySelectorAll("script, noscript, .sheet, code, kbd, bdi, [lang=en], dialog")) own.remove();
        return copy.textContent;
      })()`);
      const english = words.match(/[A-Za-z]{3,}/g) ?? [];
      expect(english.filter((word) => !/^(?:utf|UTF|txt|reports|Esc)$/.test(word))).toEqual([]);
    }
  });
});

inBrowser("paper", (open) => {
  it("prints the whole text without the controls", async () => {
    const page = await open(html);
    await page.emulateMedia({ media: "print" });
    for (const control of ["Search the text", "Keys", "Colours"]) {
      const found = page.getByRole("searchbox", { name: control }).or(page.getByRole("button", { name: control }));
      const shown = found.or(page.getByRole("group", { name: control }));
      for (const each of await shown.all()) expect(await each.isVisible(), control).toBe(false);
    }
    expect(await page.locator(".sheet").textContent()).toContain("卫生室52个");
    expect(await page.locator(".sheet").isVisible()).toBe(true);
    const sheet = await page.evaluate<[number, number]>(`(() => {
      const box = document.querySelector(".sheet").getBoundingClientRect();
      return [box.height, document.documentElement.scrollHeight];
    })()`);
    expect(sheet[0]).toBeLessThanOrEqual(sheet[1]);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(5_000);
  });

  /** Chooses what to print; the printer only notes what it is given. */
  async function print(page: Page, name: string): Promise<void> {
    await page.evaluate("window.print = () => {}");
    await page.getByRole("button", { name: "Print" }).click();
    await page.getByRole("dialog").getByRole("button", { name }).click();
    await page.emulateMedia({ media: "print" });
  }

  const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

  it("prints clean text, the text with its marks, or the table, as is asked", async () => {
    const page = await open(html);
    await print(page, "Clean text");
    expect(await isShown(page, ".sheet .removed")).toBe(false);
    expect(await isShown(page, ".legend")).toBe(false);
    const [line, background] = await page.evaluate<[string, string]>(
      "(({ borderBottomWidth, backgroundColor }) => [borderBottomWidth, backgroundColor])(getComputedStyle(document.querySelector('#m1')))",
    );
    expect([line, background]).toEqual(["0px", "rgba(0, 0, 0, 0)"]);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await isShown(page, ".sheet .removed")).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await print(page, "Text with marks");
    expect(await isShown(page, ".sheet .removed")).toBe(true);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    await page.emulateMedia({ media: "screen" });
    await openTab(page, /^Metrics/);
    await page.getByRole("searchbox", { name: "Indicator, figure or section" }).fill("农村公路");
    await print(page, "Table of metrics");
    expect(await page.locator(".sheet").isVisible()).toBe(false);
    const rows = await page.locator(".print-table tbody tr").allTextContents();
    expect(rows.map((row) => row.slice(0, 11))).toEqual(["农村公路里程860公里", "农村公路里程905公里"]);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await page.locator(".print-table").count()).toBe(0);
  });

  it("prints on white, also in dark mode", async () => {
    const page = await open(html, { dark: true });
    await page.emulateMedia({ media: "print" });
    expect(await brightness(page)).toBeGreaterThan(0.9);
    expect(await brightness(page, "color")).toBeLessThan(0.3);
  });
});

inBrowser("phone", (open) => {
  it("360 wide: nothing is cut off, whatever is open", async () => {
    const page = await open(several, { width: 360, height: 740, hash: "#r1/m19" });
    expect(await widerThanWindow(page)).toBe(false);
    for (const name of ["Card", "Metrics", "Diagnostics", "Picture", "Report"]) {
      const tab = page.getByRole("tab", { name: new RegExp(`^${name}`) });
      if (!(await tab.isVisible())) await page.getByRole("button", { name: "Details" }).click();
      await tab.click();
      expect(await widerThanWindow(page), name).toBe(false);
      const cut = await page.evaluate<string[]>(`
        [...document.querySelectorAll("[role=tabpanel]:not([hidden]) :is(button, td, th, p, dd, svg, input, select)")]
          .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest("caption"))
          .map((element) => element.outerHTML.slice(0, 80))`);
      expect(cut, name).toEqual([]);
    }
  });

  it("360 wide: outline and details open over the text, and lead to it", async () => {
    const page = await open(html, { width: 360, height: 740 });
    const outline = page.getByRole("navigation", { name: "Outline" });
    expect(await outline.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Outline" }).click();
    expect(await outline.isVisible()).toBe(true);
    expect(await widerThanWindow(page)).toBe(false);
    await outline.getByRole("link", { name: /2024年工作计划/ }).click();
    await expectInView(page, "[id='s4']");
    await expect.poll(() => outline.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Details" }).click();
    await openTab(page, /^Metrics/);
    await page.locator(".metrics tr[data-metric='20']").getByRole("button").click();
    await expectInView(page, "#m20");
  });

  it("360 wide: a metric that is touched shows its card, and Esc closes it", async () => {
    const page = await open(html, { width: 360, height: 740 });
    await page.locator("#m1").click();
    const card = page.getByRole("region", { name: "地区生产总值" });
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => card.isVisible()).toBe(false);
  });

  it.each([
    [320, 568],
    [800, 1100],
    [1024, 768],
    [2560, 1440],
  ])("%d wide: no scrolling sideways", async (width, height) => {
    const page = await open(several, { width, height });
    expect(await widerThanWindow(page)).toBe(false);
    expect(await page.locator(".sheet").isVisible()).toBe(true);
  });
});
