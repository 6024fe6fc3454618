import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { fixtureTexts } from "../../generate/fixture-texts.js";
import { mutatedText, splicedText } from "../../generate/texts.js";
import { inBrowser } from "./browser.js";
import { shownText, showReport } from "./look.js";
import { pageOf, reportOf } from "./pages.js";

const odd: readonly [string, string][] = [
  ["line ends of all kinds", "柳溪镇2020年工作总结\r\n一、回顾\r\n产值3亿元\r\n\r\n\r单独\r回车\n\n"],
  ["tabs and blanks", "\t柳溪镇\t2020年  工作总结 \n   一、回顾\u3000\u3000\u00a0x\n\t\t产值 3 亿元\t\n  "],
  ["control characters", Array.from({ length: 0xa0 }, (_, code) => `${String.fromCharCode(code)}字`).join("")],
  [
    "marks of direction",
    "产值\u202e3亿元\u202c\u2066甲\u2069\u200e\u200f\u061c乙\u200b\u200c\u200d\ufeff丙\u2028丁\u2029戊",
  ],
  ["astral characters", "𠮷野镇2020年工作总结\n一、𪚥𠀀发展\n𠮷产值3亿元😀👨‍👩‍👧‍👦，增长5%\n🇨🇳"],
  ["lone surrogates", "镇2020年工作总结\n\ud800产值3亿元\udfff\n\udc00\ud800"],
  ["combining characters", "e\u0301a\u0300\u0301한국 ไทย नमस्ते עברית العربية 3亿元"],
  ["what looks like markup", "<b>产值</b>&amp;3亿元&#10;<!-- x --> ]]> <![CDATA["],
  ["one character", "字"],
  ["nothing", ""],
  ["blank lines", "\n\n\n"],
];

/** What stands in the marks of each metric, but for the boxes of hidden characters. */
const markedFigures = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const figures = new Map();
    for (const span of document.querySelectorAll(".sheet [data-metric]"))
      figures.set(span.dataset.metric, (figures.get(span.dataset.metric) ?? "") + span.textContent);
    return [...figures.values()];
  })()`);

inBrowser("the source text", (open) => {
  it.each(odd)("stands on the page exactly as it is: %s", async (_, text) => {
    const report = reportOf(text);
    const page = await open(pageOf(report));
    expect(await shownText(page)).toBe(report.text);
  });

  /** All of them on one page, one after the other: a page is opened slower than a report is shown. */
  async function expectExact(texts: readonly string[]): Promise<void> {
    const reports = texts.map((text) => reportOf(text));
    const page = await open(pageOf(...reports));
    for (const [index, report] of reports.entries()) {
      await showReport(page, index + 1);
      expect(await shownText(page)).toBe(report.text);
      const spans = report.metrics.map(({ span }) => report.text.slice(span.start, span.end));
      const hidden = spans.some((span) => /\p{Cf}|\p{Cc}|\p{Cs}/u.test(span));
      if (!hidden) expect(await markedFigures(page)).toEqual(spans);
    }
  }

  it("stands exactly in every fixture, and what is marked as a figure is the figure's span", async () => {
    await expectExact(fixtureTexts);
  });

  it("stands exactly in any text, with any marks", async () => {
    const texts = fc.array(fc.oneof(splicedText, mutatedText), { minLength: 8, maxLength: 8 });
    await fc.assert(fc.asyncProperty(texts, expectExact), { numRuns: 4, endOnFailure: true });
  });

  it("keeps its white space for the clipboard, and has no break where the page cuts a long line", async () => {
    const long = "各项工作有序推进，产值3亿元。".repeat(1_200);
    const text = `柳溪镇2020年工作总结\n\n一、回顾\n    四格缩进，  两格空白。\n\t制表\n${long}\n完`;
    const page = await open(pageOf(reportOf(text)));
    const copied = await page.evaluate<string>(`(() => {
      const sheet = document.querySelector(".sheet");
      getSelection().selectAllChildren(sheet);
      const clipboardData = new DataTransfer();
      sheet.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    })()`);
    expect(copied).toBe(text);
  });
});
