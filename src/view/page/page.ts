import { createHash } from "node:crypto";
import { escapeUnprintable } from "../../write/unprintable.js";
import { script, style } from "./client.generated.js";
import type { PageReport } from "./page-report.js";

/**
 * One HTML page that shows the reports, with all that it needs inside. What comes from a report stands only in the
 * block of data, which is JSON in ASCII punctuation that HTML does not read; the script puts it on the page as text.
 * The policy lets the browser run this script and this style, and fetch nothing.
 */
export function page(reports: readonly PageReport[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Reports</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This page needs JavaScript to show its reports. 此页面需要启用 JavaScript 才能显示报告。</p></noscript>
<script type="application/json" id="reports">${data(reports)}</script>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

const POLICY = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** `<`, `>` and `&` stand in strings only, so they may all be escaped: no comment, tag or reference can begin. */
const data = (reports: readonly PageReport[]): string =>
  escapeUnprintable(JSON.stringify(reports)).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
