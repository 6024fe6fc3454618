import { expect, it } from "vitest";
import { indexPage } from "../../../src/view/page/index/index-page.js";

const entry = (file: string, issuer: string | null, division: string | null, year: number) => ({
  file,
  issuer,
  division,
  years: [year],
  sort: "政府工作报告",
  metrics: 1,
  problems: 0,
});

const heads = (...entries: ReturnType<typeof entry>[]): string[] =>
  [...indexPage(entries).matchAll(/<h2[^>]*>([^<]*)</g)].map(([, head = ""]) => head);

it("an issuer is listed once where one of its reports does not tell its code", () => {
  expect(heads(entry("a", "青槐县", "990101", 2020), entry("b", "青槐县", null, 2021))).toEqual(["青槐县"]);
});

it("who goes by one name in two places is listed twice, and who may be either stands apart", () => {
  const both = [entry("a", "青槐县", "990101", 2020), entry("b", "青槐县", "980101", 2020)];
  expect(heads(...both)).toEqual(["青槐县", "青槐县"]);
  expect(heads(...both, entry("c", "青槐县", null, 2021))).toEqual(["青槐县", "青槐县", "青槐县"]);
  expect(heads(entry("d", null, null, 2020), entry("e", null, null, 2021))).toHaveLength(1);
});
