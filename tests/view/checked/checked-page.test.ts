import { describe, expect, it } from "vitest";
import { markedText } from "../../../src/view/checked/marked-text.js";
import type { PlacedFinding } from "../../../src/write/check/checked-file.js";
import { checkedFile, pageOf, slips } from "./pages.js";

const finding = (span: [number, number], severity: PlacedFinding["severity"] = "warning"): PlacedFinding => ({
  rule: "word",
  severity,
  message: "说",
  span,
  text: "",
  section: null,
  related: [],
  suggestion: null,
  fixable: false,
  source: null,
  confidence: "sure",
  from: { line: 1, column: 1 },
  to: { line: 1, column: 1 },
  before: "",
  behind: "",
});

/** The text that stands between the tags. */
const bare = (html: string): string =>
  html
    .replace(/<\/p>\n<p>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe("the marked text", () => {
  it.each<readonly [string, readonly PlacedFinding[]]>([
    ["甲乙丙丁", []],
    ["甲乙丙丁", [finding([1, 3])]],
    ["甲乙丙丁", [finding([0, 3]), finding([1, 2], "error"), finding([2, 4], "info")]],
    ["甲乙\n丙丁", [finding([1, 4])]],
    ["甲<乙>&丙", [finding([1, 2]), finding([4, 5])]],
    ["甲𠮷乙丙", [finding([1, 2]), finding([3, 4])]],
    ["", [finding([0, 0])]],
    ["甲乙", [finding([0, 0]), finding([2, 2])]],
  ])("%s is all there, and each finding has its place once", (text, findings) => {
    const named = findings.map((one, i) => ({ id: `f${i}`, finding: one }));
    const html = markedText(text, named);
    expect(bare(html)).toBe(text);
    for (const { id } of named) expect(html.split(`id="${id}"`), id).toHaveLength(2);
  });

  it("shows the gravest of what lies over one another", () => {
    const html = markedText("甲乙丙", [
      { id: "a", finding: finding([0, 3]) },
      { id: "b", finding: finding([1, 2], "error") },
    ]);
    expect(
      [...html.matchAll(/<mark class="(\w+)"[^>]*>(.)/g)].map(([, severity, text]) => `${severity} ${text}`),
    ).toEqual(["warning 甲", "error 乙", "warning 丙"]);
  });
});

describe("the page", () => {
  it("lists every finding, linked to its place", () => {
    const html = pageOf(checkedFile(slips));
    const links = [...html.matchAll(/href="#(f[\d-]+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(8);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });

  it("puts nothing of a report on the page but text", () => {
    const text = slips.replace("专题布署", "<script>alert(1)</script>专题布署<img src=x onerror=alert(1)>");
    const html = pageOf(checkedFile(text, "<b>\"'.txt"));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<b>|onerror=alert\(1\)>/);
  });
});
