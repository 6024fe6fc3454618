import { afterEach, expect, test } from "vitest";
import { useLanguage } from "../../../src/phrases/language.js";
import { nameOf, namesOf } from "../../../src/view/page/report-name.js";
import { reportOf } from "./pages.js";

const report = { ...reportOf("柳溪省政府工作报告\n"), issuer: "柳溪省", kinds: ["government-work-report"] };
const years = [
  { year: 2025, role: "review" as const },
  { year: 2026, role: "plan" as const },
];

afterEach(() => useLanguage("en"));

test("issuer, the year that it is of, and what it is", () => {
  expect(nameOf({ ...report, years })).toBe("柳溪省 2026 · government work report");
  useLanguage("zh");
  expect(nameOf({ ...report, years })).toBe("柳溪省 2026 · 政府工作报告");
});

test("a summary is of the year it looks back on, though it ends with plans; a summary and plan is of both", () => {
  expect(nameOf({ ...report, years, kinds: ["summary"] })).toBe("柳溪省 2025 · summary");
  expect(nameOf({ ...report, years, kinds: ["summary", "plan"] })).toBe("柳溪省 2025–2026 · summary, plan");
  expect(nameOf({ ...report, years: years.slice(1), kinds: ["summary"] })).toBe("柳溪省 2026 · summary");
});

test("what is not known is left out; whose it is the file may tell", () => {
  const title = report.title?.text ?? "";
  expect(nameOf({ ...report, kinds: [], years: [] })).toBe(`柳溪省 · ${title}`);
  expect(nameOf({ ...report, kinds: [], years, issuer: null, path: "in/a.txt" })).toBe(`2026 · ${title} · a.txt`);
  expect(nameOf({ ...report, kinds: [], years: [], title: null })).toBe("柳溪省 · (no title)");
});

test("names that would be the same say their files", () => {
  const one = { ...report, years, path: "a.txt" };
  expect(namesOf([one, { ...one, path: "b/c.txt" }, { ...one, issuer: "枫桥省" }])).toEqual([
    "柳溪省 2026 · government work report · a.txt",
    "柳溪省 2026 · government work report · b/c.txt",
    "枫桥省 2026 · government work report",
  ]);
});
