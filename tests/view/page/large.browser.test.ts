import { performance } from "node:perf_hooks";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Random } from "../../generate/random.js";
import { towns, villages } from "../../generate/vocabulary.js";
import { inBrowser } from "./browser.js";
import { expectInView, openTab, shownText } from "./look.js";
import { pageOf, reportOf } from "./pages.js";

/** 2 MB as UTF-8, with more than 20,000 metrics. */
const CHARACTERS = 900_000;

/** Generous, and the subject is a wall clock: on a busy machine with two processors, everything takes its time. */
const MILLISECONDS = 15_000;
const onClock = { retry: 2, timeout: 300_000 };

function largeText(between: string): string {
  const random = new Random(7);
  const parts = [`${random.pick(towns)}2020年工作总结和2021年工作计划`];
  const things = ["茶园", "公路", "就业", "产值", "投资", "粮食产量", "学校建设", "路灯", "公益林", "危房改造"];
  const units = ["亩", "公里", "人", "万元", "亿元", "吨", "所", "盏", "公顷", "户"];
  for (let length = 0, line = 0; length < CHARACTERS; line++) {
    const sentence = (): string => {
      const thing = random.between(0, things.length - 1);
      const figure = `${random.between(2, 9000)}${units[thing]}`;
      return `${random.pick(villages)}${things[thing]}达到${figure}，同比增长${random.between(1, 300) / 10}%。`;
    };
    const heading = line % 40 === 0 ? [`（${"一二三四五六七八九"[(line / 40) % 9]}）抓好各项工作`] : [];
    const part = [...heading, `${2016 + (line % 5)}年，${Array.from({ length: 5 }, sentence).join("")}`];
    parts.push(...part);
    length += part.join("").length;
  }
  return parts.join(between);
}

const report = reportOf(largeText("\n"));
const oneLine = reportOf(largeText(""));

/** How long the page is busy with something, in milliseconds, until it is painted. */
const timed = (page: Page, act: string): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    const from = performance.now();
    ${act};
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - from), 0));
  })`);

async function tableIsQuick(page: Page): Promise<void> {
  await openTab(page, /^Metrics/);
  const figures: Record<string, number> = {};
  for (const name of ["Indicator", "Figure", "Year", "Section"]) {
    const sort = `[...document.querySelectorAll(".sort")].find((sort) => sort.textContent === "${name}").click()`;
    figures[name] = Math.round(await timed(page, sort));
  }
  const filter = `const field = document.querySelector(".filters input"); field.value = "茶"; field.dispatchEvent(new Event("input"))`;
  figures.filter = Math.round(await timed(page, filter));
  if (process.env.REPORTS_PAGE_FIGURES === "1") console.log(figures);
  for (const [name, took] of Object.entries(figures)) expect(took, name).toBeLessThan(3_000);
  expect(await page.locator(".metrics tbody tr").count()).toBe(100);
}

inBrowser("a report of 2 MB", (open) => {
  it("is as large as it should be", () => {
    expect(Buffer.byteLength(report.text)).toBeGreaterThan(2_000_000);
    expect(report.metrics.length).toBeGreaterThan(20_000);
  });

  it.each([
    ["in lines", report],
    ["in one line", oneLine],
  ])("opens, jumps and searches, %s", onClock, async (_, large) => {
    const from = performance.now();
    const page = await open(pageOf(large));
    const took = performance.now() - from;
    expect(took).toBeLessThan(MILLISECONDS);
    const last = large.metrics.length;
    const jump = await timed(page, `location.hash = "#m${last}"`);
    await expectInView(page, `#m${last}`);
    await page.getByRole("searchbox", { name: "Search the text" }).fill("粮食产量达到");
    await expect
      .poll(() => page.locator("search [role=status]").textContent(), { timeout: MILLISECONDS })
      .toMatch(/\/ \d{3}/);
    const scroll = await timed(page, "scrollTo(0, document.documentElement.scrollHeight / 3)");
    if (process.env.REPORTS_PAGE_FIGURES === "1") console.log({ last, took, jump, scroll });
    expect(jump).toBeLessThan(MILLISECONDS / 3);
    expect(scroll).toBeLessThan(MILLISECONDS / 3);
    expect((await shownText(page)) === large.text).toBe(true);
    await tableIsQuick(page);
  });
});
