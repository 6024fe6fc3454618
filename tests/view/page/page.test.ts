import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { parseReport } from "../../../src/parse.js";
import { page } from "../../../src/view/page/page.js";
import { pageReport } from "../../../src/view/page/page-report.js";

const hostile = [
  "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>",
  "&lt;b&gt; $1 \u2028\u2029\u202e\u0000\ud800 ]]>",
].join("\n");

const made = page([pageReport(parseReport(hostile, { path: "</title><b>.txt" }), hostile, [])]);
const part = (pattern: RegExp): string => pattern.exec(made)?.[1] ?? "";

test("nothing of a report can end the block of data", () => {
  const block = part(/<script type="application\/json" id="reports">([^<]*)<\/script>/);
  expect(block).not.toMatch(/[<>&\u2028\u2029\u202e\0]/);
  const [report] = JSON.parse(block);
  expect(report.text).toBe(hostile);
  expect(report.path).toBe("</title><b>.txt");
  expect(made.match(/<\/script>/g)).toHaveLength(2);
});

test("nothing of a report stands outside it", () => {
  const around = made
    .replace(/<script type="application\/json".*?<\/script>/, "")
    .replace(/<script>.*?<\/script>/s, "");
  expect(around).not.toContain("alert");
  expect(around).not.toContain("</title><b>");
});

test("the policy names the script and the style, and allows nothing else", () => {
  const hash = (content: string): string => createHash("sha256").update(content).digest("base64");
  const script = part(/<script>(.*)<\/script>\n<\/body>/s);
  const style = part(/<style>(.*?)<\/style>/s);
  expect(script.length).toBeGreaterThan(100);
  expect(part(/Content-Security-Policy" content="([^"]*)"/)).toBe(
    `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`,
  );
});

test("the same reports make the same page", () => {
  expect(page([pageReport(parseReport(hostile, { path: "</title><b>.txt" }), hostile, [])])).toBe(made);
});
