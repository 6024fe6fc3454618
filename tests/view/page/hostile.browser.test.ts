import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { PageReport } from "../../../src/view/page/page-report.js";
import { inBrowser } from "./browser.js";
import { openTab, shownText } from "./look.js";
import { county, pageOf, reportOf } from "./pages.js";

const attacks = [
  "<script>window.hacked=1</script>",
  "</script><script>window.hacked=2</script>",
  "<!--<script>",
  "--><img src=x onerror=window.hacked=3>",
  "<svg onload=window.hacked=4>",
  '"><iframe src="javascript:window.hacked=5"></iframe>',
  "<style>*{display:none}</style>",
  "</title></style></textarea>",
  "javascript:alert(1)",
  "<a href=javascript:alert(6)>x</a>",
  "{{constructor.constructor('window.hacked=7')()}}",
  ["$", "{alert(8)}"].join(""),
  "'-alert(9)-'",
  "&lt;b&gt;&#x3c;b&#x3e;",
  "\u202eevil\u2066\u2069\u200b\ufeff",
  "\u001b]0;owned\u0007\u001b[31m",
  "\u2028\u2029\u0085",
  "__proto__",
];
const attack = attacks.join(" ");

/** Every string of a report with an attack in it, behind the parser's back: the page may trust none of them. */
function poisoned(report: PageReport): PageReport {
  const poison = (text: string): string => `${text}${attack}`;
  return {
    ...report,
    path: poison(report.path),
    encoding: poison(report.encoding),
    title: report.title && { ...report.title, text: poison(report.title.text) },
    issuer: attack,
    kinds: [attack, "__proto__", "constructor"],
    published: attack,
    sections: report.sections.map((section) => ({
      ...section,
      name: poison(section.name),
    })),
    metrics: report.metrics.map((metric) => ({
      ...metric,
      indicator: metric.indicator && poison(metric.indicator),
      text: poison(metric.text),
      unit: metric.unit && poison(metric.unit),
      normalized: metric.normalized && { ...metric.normalized, unit: poison(metric.normalized.unit) },
      change: metric.change && { ...metric.change, basis: attack },
      period: metric.period && { text: attack, from: attack, to: attack },
    })),
    mentions: report.mentions.map((mention) => ({ ...mention, text: poison(mention.text) })),
    removed: report.removed.map((run) => ({ ...run, rule: poison(run.rule), category: poison(run.category) })),
    diagnostics: report.diagnostics.map((each) => ({
      ...each,
      code: poison(each.code),
      message: poison(each.message),
    })),
  };
}

/** Elements that no report may bring about, and attributes that none may set. */
const foreign = `(() => {
  const elements = [...document.querySelectorAll("iframe, img, object, embed, form, base, a[href^='javascript' i]")];
  const handlers = [...document.querySelectorAll("*")].filter((element) =>
    [...element.attributes].some(({ name }) => name.startsWith("on") || name === "srcdoc"));
  return {
    hacked: window.hacked ?? null,
    foreign: [...elements, ...handlers].map((element) => element.outerHTML.slice(0, 100)),
    scripts: document.querySelectorAll("script").length,
    styles: document.querySelectorAll("style").length,
  };
})()`;

const harmless = { hacked: null, foreign: [], scripts: 0, styles: 1 };

async function lookEverywhere(page: Page): Promise<void> {
  for (const name of await page.getByRole("tab").all()) {
    await name.click();
    expect(await page.evaluate(foreign)).toEqual(harmless);
  }
  for (const run of (await page.locator(".sheet [tabindex='0']").all()).slice(0, 40)) {
    await run.focus();
    expect(await page.evaluate("window.hacked ?? null")).toBeNull();
  }
  expect(await page.evaluate(foreign)).toEqual(harmless);
}

inBrowser("a hostile report", (open) => {
  const text = [
    `${attack}镇2020年工作总结`,
    ...attacks.map((each, index) => `${"一二三四五六七八九十"[index % 10]}、${each}工作`),
    `（一）${attack}`,
    `2020年，${attack}产值3亿元，同比增长5%。2021年，${attack}产值4亿元。完成<b>5 9亿元</b>。`,
    "一是<img src=x onerror=alert(1)>新建5座。二是</script>2座。",
    "",
  ].join("\n");

  it("stays text, as parsed", async () => {
    const report = reportOf(text, `in/${attack}.txt`);
    const page = await open(pageOf(report));
    expect(await shownText(page)).toBe(report.text);
    await lookEverywhere(page);
  });

  it("stays text, whatever its strings are", async () => {
    const report = poisoned(county);
    const page = await open(pageOf(report, poisoned(reportOf(text))), { hash: "#m19" });
    await lookEverywhere(page);
    const name = await page.getByRole("heading", { level: 1 }).textContent();
    expect(name).toContain("<script>window.hacked=1</script>");
    expect(await page.title()).not.toMatch(/[\u202e\u001b]/);
    await page.getByRole("combobox", { name: "Report", exact: true }).selectOption("1");
    await page.locator(".sheet[data-ready]").waitFor();
    await lookEverywhere(page);
  });

  it("shows no character raw that reorders, hides or obeys", async () => {
    const page = await open(pageOf(poisoned(county), poisoned(county)), { hash: "#m19" });
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click();
      const raw = await page.evaluate<string[]>(`(() => {
        const hidden = /[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]/;
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          if (!node.parentElement.closest("script") && hidden.test(node.nodeValue)) found.push(node.nodeValue.slice(0, 60));
        for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]"))
          for (const { name, value } of element.attributes) if (hidden.test(value)) found.push(name + "=" + value.slice(0, 60));
        return found;
      })()`);
      expect(raw).toEqual([]);
    }
  });

  it("takes a hostile address for no place", async () => {
    for (const hash of [
      "#<img src=x onerror=window.hacked=1>",
      "#r1/__proto__",
      "#javascript:alert(1)",
      "#s1'];alert(1)//",
    ]) {
      const page = await open(pageOf(county), { hash });
      expect(await page.evaluate(foreign)).toEqual(harmless);
    }
  });

  it("cannot run what gets in all the same: the policy forbids it", async () => {
    const html = pageOf(county).replace(
      "</body>",
      `<script>window.hacked=1</script><p onclick="window.hacked=2" id="trap">x</p></body>`,
    );
    let refused = 0;
    const page = await open(html, { faults: (fault) => fault.includes("Content Security Policy") && ++refused > 0 });
    await page.locator("#trap").dispatchEvent("click");
    expect(await page.evaluate("window.hacked ?? null")).toBeNull();
    expect(refused).toBeGreaterThanOrEqual(2);
  });

  it("has controls that a reader can still use", async () => {
    const page = await open(pageOf(poisoned(county)));
    await openTab(page, /^Metrics/);
    await page.getByRole("columnheader", { name: "Indicator" }).getByRole("button").click();
    expect(await page.locator(".metrics tbody tr").count()).toBe(county.metrics.length);
    expect(await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBe(
      false,
    );
  });
});
