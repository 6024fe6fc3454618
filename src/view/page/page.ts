import type { Language } from "../../phrases/language.js";
import { phrases } from "../../phrases/phrases.js";
import { escapeUnprintable } from "../../write/unprintable.js";
import { htmlDocument } from "../html-document.js";
import { script, style } from "./client.generated.js";
import type { PageReport } from "./page-report.js";

/** What a page is beside its reports. */
export interface PageFrame {
  /** The language that was asked for; null leaves it to the reader's browser. */
  readonly asked: Language | null;
  /** Where the index of pages is that this one belongs to, relative to it. */
  readonly index: string | null;
}

/**
 * One HTML page that shows the reports, with all that it needs inside. What comes from a report stands only in the
 * block of data, which is JSON in ASCII punctuation that HTML does not read; the script puts it on the page as text.
 */
export const page = (
  reports: readonly PageReport[],
  { asked, index }: PageFrame = { asked: null, index: null },
): string =>
  htmlDocument({
    lang: asked === "zh" ? "zh-CN" : "en",
    title: asked === "zh" ? "工作报告" : "Reports",
    style,
    script,
    body: `<noscript><p>${noscript(asked)}</p></noscript>
<script type="application/json" id="reports"${asked === null ? "" : ` data-language="${asked}"`}${index === null ? "" : ` data-index="${index}"`}>${data(reports)}</script>
<script>${script}</script>`,
  });

const needed = phrases({
  script: {
    en: "This page needs JavaScript to show its reports.",
    zh: "此页面需要启用 JavaScript 才能显示报告。",
  },
});

/** In both languages where nobody has said which. */
const noscript = (asked: Language | null): string =>
  asked === null ? `${needed.script.in("en")} ${needed.script.in("zh")}` : needed.script.in(asked);

/** `<`, `>` and `&` stand in strings only, so they may all be escaped: no comment, tag or reference can begin. */
const data = (reports: readonly PageReport[]): string =>
  escapeUnprintable(JSON.stringify(reports)).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );

/** The reports of a page that this program wrote; none of any other text. */
export function reportsIn(html: string): PageReport[] {
  const block = /<script type="application\/json" id="reports"[^>]*>([^<]*)<\/script>/.exec(html)?.[1];
  try {
    return block === undefined ? [] : JSON.parse(block);
  } catch {
    return [];
  }
}
