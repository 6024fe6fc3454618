import fc from "fast-check";
import { expect, it } from "vitest";
import { fixtureTexts } from "../../generate/fixture-texts.js";
import { mutatedText, splicedText } from "../../generate/texts.js";
import { inBrowser } from "./browser.js";
import { shownText } from "./look.js";
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

inBrowser("the source text", (open) => {
  it.each(odd)("stands on the page exactly as it is: %s", async (_, text) => {
    const report = reportOf(text);
    const page = await open(pageOf(report));
    expect(await shownText(page)).toBe(report.text);
  });

  it("stands exactly in every fixture", async () => {
    for (const text of fixtureTexts) {
      const report = reportOf(text);
      const page = await open(pageOf(report));
      expect(await shownText(page)).toBe(report.text);
    }
  });

  it("stands exactly in any text, with any marks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(splicedText, mutatedText), async (text) => {
        const report = reportOf(text);
        const page = await open(pageOf(report));
        expect(await shownText(page)).toBe(report.text);
        await page.context().close();
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it("keeps its white space for the eye, and for the clipboard", async () => {
    const text = "柳溪镇2020年工作总结\n\n一、回顾\n    四格缩进，  两格空白。\n\t制表\n";
    const page = await open(pageOf(reportOf(text)));
    const copied = await page.evaluate<string>(`(() => {
      getSelection().selectAllChildren(document.querySelector(".sheet"));
      return getSelection().toString();
    })()`);
    expect(copied.replace(/\n+$/, "")).toBe(text.replace(/\n+$/, ""));
  });

  it("marks each metric at its place: what stands in the mark is the figure's span", async () => {
    for (const text of fixtureTexts) {
      const report = reportOf(text);
      const page = await open(pageOf(report));
      const marked = await page.evaluate<string[]>(`(() => {
        const words = new Map();
        for (const span of document.querySelectorAll(".sheet [data-metric]"))
          words.set(span.dataset.metric, (words.get(span.dataset.metric) ?? "") + span.textContent);
        return [...words.values()];
      })()`);
      const spans = report.metrics.map(({ span }) => report.text.slice(span.start, span.end));
      expect(marked.filter((_, index) => !/[\u200b\ufeff]/.test(spans[index] ?? ""))).toEqual(
        spans.filter((span) => !/[\u200b\ufeff]/.test(span)),
      );
      await page.context().close();
    }
  });
});
