import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { county, pageOf, reportOf } from "./pages.js";

const html = pageOf(county);

const hits = (page: Page): Promise<string | null> => page.locator("search [role=status]").textContent();

/** The words that are marked as the current hit. */
const current = (page: Page): Promise<string> =>
  page.evaluate<string>("[...CSS.highlights.get('hit')].map((range) => range.toString()).join('|')");

inBrowser("search", (open) => {
  it("finds, counts, and goes from hit to hit", async () => {
    const page = await open(html);
    const field = page.getByRole("searchbox", { name: "Search the text" });
    await field.fill("生产总值");
    const all = county.text.split("生产总值").length - 1;
    await expect.poll(() => hits(page)).toBe(`1 / ${all}`);
    expect(await current(page)).toBe("生产总值");
    await field.press("Enter");
    expect(await hits(page)).toBe(`2 / ${all}`);
    await field.press("Shift+Enter");
    await field.press("Shift+Enter");
    expect(await hits(page)).toBe(`${all} / ${all}`);
    await page.getByRole("button", { name: "Next hit" }).click();
    expect(await hits(page)).toBe(`1 / ${all}`);
    await page.getByRole("button", { name: "Previous hit" }).click();
    expect(await hits(page)).toBe(`${all} / ${all}`);
    expect(await page.evaluate("CSS.highlights.get('hits').size")).toBe(all);
  });

  it("says when there is nothing, and forgets it when the field is empty", async () => {
    const page = await open(html);
    const field = page.getByRole("searchbox", { name: "Search the text" });
    await field.fill("没有这几个字");
    await expect.poll(() => hits(page)).toBe("No hits");
    await field.fill("");
    await expect.poll(() => hits(page)).toBe("");
  });

  it("takes what is typed as words, not as a pattern", async () => {
    const page = await open(pageOf(reportOf("柳溪镇2020年工作总结\n一、（(回顾.*\n投资3亿元[a-z]+\\d\n")));
    const field = page.getByRole("searchbox", { name: "Search the text" });
    for (const [words, said] of [
      [".*", "1 / 1"],
      ["[a-z]+\\d", "1 / 1"],
      ["(回顾.*", "1 / 1"],
      ["<b>", "No hits"],
    ] as const) {
      await field.fill(words);
      await expect.poll(() => hits(page)).toBe(said);
    }
  });

  it("brings a far hit into view", async () => {
    const filler = "各项工作有序推进，村里的事情按部就班。\n".repeat(3000);
    const page = await open(pageOf(reportOf(`柳溪镇2020年工作总结\n一、回顾\n${filler}最后的稀奇字样。\n`)));
    await page.getByRole("searchbox", { name: "Search the text" }).fill("稀奇字样");
    await expect
      .poll(() =>
        page.evaluate(`(() => {
          const [range] = CSS.highlights.get("hit") ?? [];
          if (!range) return false;
          const { top, bottom } = range.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        })()`),
      )
      .toBe(true);
  });
});
