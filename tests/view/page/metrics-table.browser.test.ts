import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { expectHash, expectInView, openTab } from "./look.js";
import { county, pageOf, reportOf } from "./pages.js";

const html = pageOf(county);

const numbers = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>("[...document.querySelectorAll('.metrics tbody tr')].map((row) => row.dataset.metric)");

const column = async (page: Page, name: string): Promise<string[]> =>
  (await page.locator(`.metrics tbody .column-${name}`).allTextContents()).map((cell) => cell.trim());

const rowsCount = (page: Page): Promise<string | null> => page.locator(".metrics-table .rows-count").textContent();

inBrowser("table of metrics", (open) => {
  const table = async (): Promise<Page> => {
    const page = await open(html);
    await openTab(page, /^Metrics/);
    return page;
  };

  it("has a row for each metric, in the order of the text", async () => {
    const page = await table();
    expect(await numbers(page)).toEqual(county.metrics.map((_, index) => String(index + 1)));
    const cells = await page.locator(".metrics tbody tr[data-metric='6']").locator("th, td").allTextContents();
    expect(cells).toEqual(["地区生产总值", "1.3%", "↓ decrease 同比", "", "Actual", "2022", "（一）经济运行平稳"]);
    expect(await page.locator(".metrics tbody tr[data-metric='14'] .column-figure").textContent()).toBe("X万元 masked");
    expect(await rowsCount(page)).toBe("21 metrics");
  });

  it("sorts by each head, up, down, and back to the order of the text", async () => {
    const page = await table();
    const year = page.getByRole("columnheader", { name: "Year" });
    const years = county.metrics.map((metric) => metric.year ?? 0);
    await year.getByRole("button").click();
    expect(await year.getAttribute("aria-sort")).toBe("ascending");
    const shown = async (): Promise<number[]> => (await column(page, "year")).map((cell) => Number(cell.slice(0, 4)));
    expect(await shown()).toEqual([...years].sort((a, b) => a - b));
    await year.getByRole("button").click();
    expect(await year.getAttribute("aria-sort")).toBe("descending");
    expect(await shown()).toEqual([...years].sort((a, b) => b - a));
    await year.getByRole("button").click();
    expect(await year.getAttribute("aria-sort")).toBe("none");
    expect(await shown()).toEqual(years);
    expect(await page.locator("th[aria-sort=none]").count()).toBe(7);
  });

  it("sorts figures by what they are in base units, those without a value last, either way", async () => {
    const page = await table();
    const figure = page.getByRole("columnheader", { name: "Figure" }).getByRole("button");
    for (const sign of [1, -1]) {
      await figure.click();
      const values = (await numbers(page)).map((n) => {
        const { normalized, value } = county.metrics[Number(n) - 1] ?? {};
        return normalized?.value ?? value ?? null;
      });
      expect(values.at(-1)).toBeNull();
      const known = values.filter((value) => value !== null);
      expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
      expect(known.length).toBe(20);
    }
  });

  it("sorts names as a Chinese dictionary does", async () => {
    const page = await table();
    await page.getByRole("columnheader", { name: "Indicator" }).getByRole("button").click();
    const names = (await column(page, "indicator")).filter((name, index, all) => name !== all[index - 1]);
    expect(names).toEqual(
      ["茶园", "地区生产总值", "粮食总产量", "农村公路里程", "农村危房", "投资", "卫生室"].concat(
        "新增城镇就业",
        "学生",
      ),
    );
  });

  it("filters by words, status, year, unit and masking, all at once, and says how many rows are left", async () => {
    const page = await table();
    const field = page.getByRole("searchbox", { name: "Indicator, figure or section" });
    const filters = page.getByRole("group", { name: "Filter the metrics" });
    const clear = filters.getByRole("button", { name: "Clear filters" });
    expect(await clear.isVisible()).toBe(false);
    await field.fill("生产总值");
    expect(await rowsCount(page)).toBe("11 of 21 metrics");
    await filters.getByLabel("Status").selectOption("Target");
    expect(await numbers(page)).toEqual(["18", "19"]);
    await filters.getByLabel("Unit").selectOption("%");
    expect(await numbers(page)).toEqual(["19"]);
    await filters.getByLabel("Year").selectOption("2020");
    expect(await numbers(page)).toEqual([]);
    expect(await page.getByText("No metric meets these filters.").isVisible()).toBe(true);
    await clear.click();
    expect(await clear.isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement === document.querySelector('.filters input')")).toBe(true);
    expect(await rowsCount(page)).toBe("21 metrics");
    await filters.getByLabel("Masked").selectOption("Only masked");
    expect(await numbers(page)).toEqual(["14"]);
    await filters.getByLabel("Masked").selectOption("Not masked");
    expect(await rowsCount(page)).toBe("20 of 21 metrics");
    await filters.getByLabel("Masked").selectOption("All");
    await field.fill("民生");
    expect(await rowsCount(page)).toBe("6 of 21 metrics");
  });

  it("jumps to the place and back", async () => {
    const page = await table();
    await page.locator(".metrics tr[data-metric='20']").getByRole("button").click();
    await expectHash(page, "#m20");
    await expectInView(page, "#m20");
    await page.goBack();
    await expectHash(page, "");
    await page.goForward();
    await expectHash(page, "#m20");
    await expectInView(page, "#m20");
  });

  it("marks the row of the metric in view", async () => {
    const page = await open(html, { hash: "#m17" });
    await openTab(page, /^Metrics/);
    expect(await page.locator(".metrics tr[aria-current]").getAttribute("data-metric")).toBe("17");
  });

  it("turns pages where there are many rows, and keeps the focus", async () => {
    const many = Array.from({ length: 250 }, (_, n) => `2020年，第${n + 1}村茶园${n + 100}亩。\n`).join("");
    const report = reportOf(`柳溪镇2020年工作总结\n一、回顾\n${many}`);
    const page = await open(pageOf(report), { hash: "#m203" });
    await openTab(page, /^Metrics/);
    const pages = page.getByRole("navigation", { name: "Pages of the table" });
    expect(await page.locator(".metrics tr[aria-current]").getAttribute("data-metric")).toBe("203");
    expect(await pages.getByRole("button", { name: "Next page" }).isDisabled()).toBe(true);
    await pages.getByRole("button", { name: "Previous page" }).click();
    expect(await page.locator(".metrics tbody tr").count()).toBe(100);
    expect((await numbers(page))[0]).toBe("101");
    await pages.getByRole("button", { name: "Previous page" }).click();
    expect((await numbers(page))[0]).toBe("1");
    expect(await page.evaluate("document.activeElement.className")).toContain("page-on");
    expect(await pages.textContent()).toContain("1–100");
  });
});
