import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { expectInView, shownText } from "./look.js";
import { fixture, pageOf } from "./pages.js";

const report = fixture("02-members-site");
const html = pageOf(report);

const name = "7 lines removed · show";

/** Words of the last fold, whether they take room on the page. */
const isShown = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    "[...document.querySelectorAll('.folded')].at(-1).querySelector('.removed').checkVisibility({ contentVisibilityAuto: false })",
  );

inBrowser("removed lines", (open) => {
  it("are folded to one line, and all of the text is there", async () => {
    const page = await open(html);
    expect(await page.getByRole("button", { name }).count()).toBe(1);
    expect(await isShown(page)).toBe(false);
    expect(await shownText(page)).toBe(report.text);
  });

  it("are shown and folded again by the keyboard", async () => {
    const page = await open(html);
    await page.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
    expect(await isShown(page)).toBe(true);
    const toggle = page.getByRole("button", { name: "7 lines removed · fold" });
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await isShown(page)).toBe(false);
  });

  it("open where a search has a hit", async () => {
    const page = await open(html);
    await page.getByRole("searchbox", { name: "Search the text" }).fill("举报倒卖会员");
    await expect.poll(() => isShown(page)).toBe(true);
    await expectInView(page, ".fold-switch[aria-expanded=true]");
  });

  it("are all shown where the mark is switched off, and on paper", async () => {
    const page = await open(html);
    const box = page.getByRole("group", { name: "Show" }).getByRole("checkbox", { name: "Removed" });
    await box.click();
    expect(await isShown(page)).toBe(true);
    expect(await page.locator(".fold-switch").first().isVisible()).toBe(false);
    await box.click();
    expect(await isShown(page)).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await isShown(page)).toBe(true);
  });

  it("say it in Chinese", async () => {
    const page = await open(html, { locale: "zh-CN" });
    expect(await page.getByRole("button", { name: "已删除 7 行 · 展开" }).count()).toBe(1);
    await page.getByRole("radio", { name: "English" }).click({ force: true });
    expect(await page.getByRole("button", { name }).count()).toBe(1);
  });
});
