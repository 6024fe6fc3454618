import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "../page/browser.js";
import { checkedFile, pageOf, slips } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run("body", { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ target }) => target).join(", ")))`,
  );
}

const html = pageOf(checkedFile(slips), checkedFile("青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩。", "b.txt"));
const current = "document.querySelector('.list li.current a')?.textContent ?? null";
const marked = "document.querySelector('mark.current')?.textContent ?? null";

inBrowser("the page of proofreading", (open) => {
  for (const dark of [false, true])
    for (const [width, height] of [
      [1440, 900],
      [360, 740],
    ] as const)
      it(`has no fault by axe-core, ${dark ? "dark" : "light"}, ${width} wide`, async () => {
        const page = await open(html, { dark, width, height, bypassCSP: true, plain: true });
        expect(await faults(page)).toEqual([]);
        await page.keyboard.press("n");
        expect(await faults(page)).toEqual([]);
      });

  it("goes to the next and the previous by keyboard and by button, round the end", async () => {
    const page = await open(html, { plain: true });
    await page.keyboard.press("n");
    const first = await page.evaluate(current);
    await page.keyboard.press("n");
    const second = await page.evaluate(current);
    expect(second).not.toBe(first);
    expect(await page.evaluate(marked)).not.toBeNull();
    await page.keyboard.press("p");
    expect(await page.evaluate(current)).toBe(first);
    await page.keyboard.press("p");
    const last = await page.evaluate(current);
    expect([first, second]).not.toContain(last);
    await page.getByRole("button", { name: "下一处" }).click();
    expect(await page.evaluate(current)).toBe(first);
  });

  it("passes over what is not shown", async () => {
    const page = await open(html, { plain: true });
    await page.getByRole("checkbox", { name: "错误" }).uncheck();
    await page.keyboard.press("n");
    expect(await page.evaluate("document.querySelector('.list li.current').className")).toContain("warning");
  });
});
