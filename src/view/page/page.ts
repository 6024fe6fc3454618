import { escapeUnprintable } from "../../write/unprintable.js";
import { htmlDocument } from "../html-document.js";
import { script, style } from "./client.generated.js";
import type { PageReport } from "./page-report.js";

/**
 * One HTML page that shows the reports, with all that it needs inside. What comes from a report stands only in the
 * block of data, which is JSON in ASCII punctuation that HTML does not read; the script puts it on the page as text.
 */
export const page = (reports: readonly PageReport[]): string =>
  htmlDocument({
    lang: "en",
    title: "Reports",
    style,
    script,
    body: `<noscript><p>This page needs JavaScript to show its reports. 此页面需要启用 JavaScript 才能显示报告。</p></noscript>
<script type="application/json" id="reports">${data(reports)}</script>
<script>${script}</script>`,
  });

/** `<`, `>` and `&` stand in strings only, so they may all be escaped: no comment, tag or reference can begin. */
const data = (reports: readonly PageReport[]): string =>
  escapeUnprintable(JSON.stringify(reports)).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
