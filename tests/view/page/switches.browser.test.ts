import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { county, pageOf } from "./pages.js";

const html = pageOf(county);

/** What a switch's marks look like on the page: style enough to tell them from plain text. */
const looks = (selector: string): string => `(() => {
  const style = getComputedStyle(document.querySelector(${JSON.stringify(selector)}));
  const parts = [style.backgroundColor, style.backgroundImage, style.textDecoration, style.borderBottom, style.outline];
  return [...parts, style.color, style.fontWeight, style.fontSize, style.boxShadow, style.opacity].join("|");
})()`;

inBrowser("switches", (open) => {
  it.each([
    ["Title", ".sheet .title"],
    ["Headings", ".sheet .heading"],
    ["Items", ".sheet .item"],
    ["Metrics", ".sheet .metric"],
    ["Years", ".sheet .year:not(.title, .heading, .removed)"],
    ["Removed", ".sheet .removed"],
    ["Problems", ".sheet .problem:not(.metric, .year)"],
  ])("%s: marks are shown or not, and the text stays the same", async (name, selector) => {
    const page = await open(html);
    const box = page.getByRole("group", { name: "Show" }).getByRole("checkbox", { name });
    expect(await box.isChecked()).toBe(true);
    const text = await page.locator(".sheet").textContent();
    const marked = await page.evaluate<string>(looks(selector));
    await box.click();
    expect(await box.isChecked()).toBe(false);
    const plain = await page.evaluate<string>(looks(selector));
    expect(plain).not.toBe(marked);
    expect(await page.locator(".sheet").textContent()).toBe(text);
    await box.click();
    expect(await page.evaluate<string>(looks(selector))).toBe(marked);
  });

  it("takes marks that are switched off out of the order of focus", async () => {
    const page = await open(html);
    const reachable = page.locator(".sheet .metric[tabindex='0']");
    expect(await reachable.count()).toBe(county.metrics.length);
    await page.getByRole("group", { name: "Show" }).getByRole("checkbox", { name: "Metrics" }).click();
    expect(await reachable.count()).toBe(0);
  });

  it("counts each kind", async () => {
    const page = await open(html);
    const labels = await page.getByRole("group", { name: "Show" }).locator("label").allTextContents();
    const counts = labels.map((label) => Number(/\d+$/.exec(label)?.[0]));
    const headings = county.sections.filter(({ headingSpan }) => headingSpan !== null).length;
    const { items, metrics, mentions, removed, diagnostics } = county;
    expect(counts).toEqual([
      1,
      headings,
      ...[items, metrics, mentions, removed].map(({ length }) => length),
      diagnostics.filter(({ span }) => span !== null).length,
    ]);
  });
});
