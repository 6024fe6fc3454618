import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./browser.js";
import { expectHash, expectInView } from "./look.js";
import { county, fixture, pageOf } from "./pages.js";

const html = pageOf(county);

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const { activeElement: at } = document;
    return at.id || at.getAttribute("aria-label") || at.textContent;
  })()`);

const selectedTab = (page: Page): Promise<string | null> =>
  page.locator("[role=tab][aria-selected=true]").textContent();

inBrowser("keyboard", (open) => {
  it("begins with links that skip to the text and to the details", async () => {
    const page = await open(html);
    for (const [name, target] of [
      ["Skip to the text", "main"],
      ["Skip to the details", "aside"],
    ] as const) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(name);
      const link = page.getByRole("link", { name });
      expect(await link.evaluate((it) => it.getBoundingClientRect().top >= 0)).toBe(true);
      const inside = await page.evaluate<boolean>(
        `document.querySelector(document.activeElement.getAttribute("href"))?.closest("${target}") !== null`,
      );
      expect(inside).toBe(true);
    }
  });

  it("reaches everything by Tab, each with a ring, and comes out again", async () => {
    const page = await open(html);
    const seen = new Set<string>();
    const without: string[] = [];
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      const [key, ring] = await page.evaluate<[string, boolean]>(`(() => {
        const at = document.activeElement;
        const style = getComputedStyle(at);
        const label = at.closest("label") ? getComputedStyle(at.closest("label")) : style;
        const next = at.nextElementSibling ? getComputedStyle(at.nextElementSibling) : style;
        const ring = [style, label, next].some((s) => (s.outlineStyle !== "none" && s.outlineWidth !== "0px") || s.boxShadow !== "none");
        window.stops ??= new Map();
        if (!window.stops.has(at)) window.stops.set(at, String(window.stops.size));
        return [at === document.body ? "body" : window.stops.get(at) + " " + at.tagName + "#" + at.id + "." + at.className, ring];
      })()`);
      if (key === "body" || seen.has(key)) break;
      seen.add(key);
      if (!ring) without.push(key);
    }
    expect(without).toEqual([]);
    const order = ["INPUT#search", "A#", "#m1.", "#m21.", "BUTTON#tab-"].map((part) =>
      [...seen].findIndex((stop) => stop.includes(part) && !stop.includes("skip")),
    );
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    const stops = [...seen].join("\n");
    for (const wanted of ["INPUT#search", "#m1.", "#m21.", "removed", "year", "#tab-", "A#"])
      expect(stops).toContain(wanted);
  });

  it("says the rule that removed a run when it has the focus, and hides it with Esc", async () => {
    const page = await open(html);
    const run = page.locator(".sheet .removed[tabindex='0']").first();
    await run.focus();
    const tip = page.getByRole("tooltip");
    expect(await tip.textContent()).toContain(county.removed[0]?.rule);
    expect(await run.getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    await page.keyboard.press("Escape");
    expect(await tip.count()).toBe(0);
  });

  it("says the same on hover", async () => {
    const page = await open(html);
    await page.locator(".sheet .removed").first().hover();
    await page.getByRole("tooltip").waitFor();
    expect(await page.getByRole("tooltip").textContent()).toContain(county.removed[0]?.rule);
  });

  it("goes to the next and previous metric with n and p, and Esc closes the card", async () => {
    const page = await open(html);
    for (const [key, hash] of [
      ["n", "#m1"],
      ["n", "#m2"],
      ["n", "#m3"],
      ["p", "#m2"],
    ] as const) {
      await page.keyboard.press(key);
      await expectHash(page, hash);
      await expectInView(page, hash);
    }
    expect(await page.getByRole("region", { name: "地区生产总值" }).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("region", { name: "地区生产总值" }).count()).toBe(0);
  });

  it("opens a metric with Enter where it stands in the text", async () => {
    const page = await open(html);
    await page.locator("#m10").focus();
    await page.keyboard.press("Enter");
    const card = page.getByRole("region", { name: "粮食总产量" });
    expect(await card.textContent()).toContain("12.6万吨");
    await page.locator("#m12").focus();
    await page.keyboard.press("Space");
    expect(await page.getByRole("region", { name: "新增城镇就业" }).isVisible()).toBe(true);
  });

  it("goes through the sections with j and k, and opens the tabs with t, d and c", async () => {
    const page = await open(html);
    await page.keyboard.press("j");
    await expectHash(page, "#s1");
    await page.keyboard.press("j");
    await expectHash(page, "#s2");
    await page.keyboard.press("k");
    await expectHash(page, "#s1");
    for (const [key, name] of [
      ["t", "Metrics"],
      ["d", "Diagnostics"],
      ["c", "Card"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selectedTab(page)).toContain(name);
    }
  });

  it("moves along the tabs with the arrows, Home and End", async () => {
    const page = await open(html);
    await page.getByRole("tab", { name: "Card" }).click();
    for (const [key, name] of [
      ["ArrowRight", "Metrics"],
      ["End", "Report"],
      ["ArrowRight", "Card"],
      ["ArrowLeft", "Report"],
      ["Home", "Card"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selectedTab(page)).toContain(name);
      expect(await focused(page)).toBe(`tab-${name.toLowerCase()}`);
    }
  });

  it("shows its keys with ?, and Esc closes them", async () => {
    const page = await open(html);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog");
    expect(await help.textContent()).toContain("next, previous metric");
    await page.keyboard.press("n");
    expect(await page.evaluate("location.hash")).toBe("");
    await page.keyboard.press("Escape");
    expect(await help.count()).toBe(0);
    await page.getByRole("button", { name: "Keys" }).click();
    await help.getByRole("button", { name: "Close" }).click();
    expect(await help.count()).toBe(0);
  });

  it("leaves letters alone while one types, and with Ctrl or Alt", async () => {
    const page = await open(html);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search");
    await page.keyboard.type("nptd?jk");
    expect(await page.getByRole("searchbox", { name: "Search the text" }).inputValue()).toBe("nptd?jk");
    expect(await page.evaluate("location.hash")).toBe("");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.locator("#m1").focus();
    const tab = await selectedTab(page);
    await page.keyboard.press("Alt+n");
    await page.keyboard.press("Control+d");
    expect(await page.evaluate("location.hash")).toBe("");
    expect(await selectedTab(page)).toBe(tab);
  });

  it("turns to the next and previous report with ] and [", async () => {
    const page = await open(pageOf(county, fixture("01-upload-notice")));
    const name = (): Promise<string | null> => page.getByRole("heading", { level: 1 }).textContent();
    await page.keyboard.press("]");
    await expect.poll(name).toContain("杏坪乡");
    await page.keyboard.press("[");
    await expect.poll(name).toContain("柳溪县");
  });
});
