import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { expectHash, expectInView, openTab } from "./look.js";
import { county, fixture, pageOf, reportOf } from "./pages.js";

/** Long enough that nothing but the beginning is in view at first. */
const long = reportOf(county.text.replaceAll("\n", `\n${"村里的事情按部就班地进行，各项工作有序推进。\n".repeat(40)}`));
const html = pageOf(long);

inBrowser("jumps", (open) => {
  it("lists the sections with their nesting, and goes to each", async () => {
    const page = await open(html);
    const outline = page.getByRole("navigation", { name: "Outline" });
    expect(await outline.getByRole("link").count()).toBe(long.sections.length);
    const inner = outline
      .getByRole("listitem")
      .getByRole("listitem")
      .getByRole("link", { name: /民生持续改善/ });
    expect(await inner.count()).toBe(1);
    for (const { id, name } of long.sections) {
      await outline.getByRole("link", { name }).first().click();
      await expectHash(page, `#s${id}`);
      await expectInView(page, `[id="s${id}"]`);
    }
    await page.goBack();
    await expectHash(page, "#s3");
    await expectInView(page, "[id='s3']");
  });

  it("goes from each diagnostic to its place", async () => {
    const page = await open(html);
    await openTab(page, /^Diagnostics/);
    const list = page.locator(".diagnostics li");
    expect(await list.count()).toBe(long.diagnostics.length);
    expect(await list.first().textContent()).toMatch(/^Warning numbering-gap/);
    for (const [index, { span }] of long.diagnostics.entries()) {
      if (span === null) continue;
      await list.nth(index).getByRole("button").click();
      await expectHash(page, `#d${index + 1}`);
      await expectInView(page, `[data-problem="${index + 1}"]`);
    }
  });

  it("goes from a point of the picture to its metric", async () => {
    const page = await open(html);
    await openTab(page, "Picture");
    const point = page.getByRole("button", { name: "2024, Target: 112亿元. Show in text" });
    await point.first().click();
    const number = long.metrics.findIndex(({ text }) => text === "112亿元") + 1;
    await expectHash(page, `#m${number}`);
    await expectInView(page, `#m${number}`);
  });

  it("goes from a point of the picture over several reports to the report that says it", async () => {
    const next = county.text.replace("2020至2023年", "2024年").replaceAll(/2024年(工作计划|，)/g, "2025年$1");
    const later = reportOf(
      next.replace("2023年，预计地区生产总值完成106亿元", "2024年，地区生产总值完成110亿元"),
      "later.txt",
    );
    const page = await open(pageOf(county, later));
    await openTab(page, "Picture");
    expect(await page.getByRole("heading", { name: /^Over 2 reports of the issuer/ }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "2024, Actual: 110亿元. Show in text" }).first().click();
    await expectHash(page, `#r2/m${later.metrics.findIndex(({ text }) => text === "110亿元") + 1}`);
    await page.goBack();
    await expectHash(page, "");
  });

  it.each(["s2.1", "s4", "m20", `d${long.diagnostics.findLastIndex(({ span }) => span !== null) + 1}`])(
    "opens at #%s",
    async (target) => {
      const page = await open(html, { hash: `#${target}` });
      await expectInView(page, target.startsWith("d") ? `[data-problem="${target.slice(1)}"]` : `[id="${target}"]`);
      if (target.startsWith("m")) {
        const card = page.getByRole("region", { name: "农村公路里程" });
        expect(await card.isVisible()).toBe(true);
        expect(await card.textContent()).toContain("905公里");
      }
    },
  );

  it.each(["#m99999", "#s9.9.9", "#r7/m1", "#nonsense", "#%E0%A4%A", "#m0", "#<b>"])(
    "takes %s for no place",
    async (hash) => {
      const page = await open(html, { hash });
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    },
  );
});

inBrowser("several reports", (open) => {
  const reports = [county, fixture("01-upload-notice"), fixture("09-county-site")];
  const several = pageOf(...reports);

  it("opens the first, and others by the chooser", async () => {
    const page = await open(several);
    const chooser = page.getByRole("combobox", { name: "Report", exact: true });
    expect(await chooser.locator("option").count()).toBe(3);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(county.title?.text);
    for (const [index, report] of [...reports.entries()].reverse()) {
      await chooser.selectOption(String(index));
      await page.locator(".sheet[data-ready]").waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(report.title?.text);
      expect(await page.locator(".sheet").textContent()).toContain(report.text.slice(0, 20));
    }
  });

  it.each([
    ["#r2/s2.1", 1, "[id='s2.1']"],
    ["#r3/m5", 2, "#m5"],
    ["#r2", 1, ".sheet"],
    ["#m3", 0, "#m3"],
  ])("opens at %s", async (hash, index, selector) => {
    const page = await open(several, { hash });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(reports[index]?.title?.text);
    await expectInView(page, selector);
  });

  it("writes the report into the address, and goes back over reports", async () => {
    const page = await open(several, { hash: "#r2/m1" });
    await openTab(page, /^Metrics/);
    await page.locator(".metrics tr[data-metric='7']").getByRole("button").click();
    await expectHash(page, "#r2/m7");
    await page.evaluate("location.hash = '#r3/s1'");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(reports[2]?.title?.text);
    await page.goBack();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(reports[1]?.title?.text);
    await expectInView(page, "#m7");
  });
});
