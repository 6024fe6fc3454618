import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRules } from "../src/boilerplate/engine/read-rules.js";
import { lexiconVersion } from "../src/lexicon/lexicon.js";
import { parseReport } from "../src/parse.js";
import { PROGRAM } from "../src/program.js";

test("the program has the name and version of its package", () => {
  const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(PROGRAM).toEqual({ name, version });
});

test("a report says what made it; added rules by the digest of their files", () => {
  expect(parseReport("柳溪镇").generator).toEqual({ ...PROGRAM, rules: null, lexicon: lexiconVersion });
  const first = "- { id: own-mark, category: watermark, where: line, match: 柳溪档案室 }\n";
  const second = "- { id: other-mark, category: watermark, where: line, match: 柳溪图书角 }\n";
  const rules = [readRules(first, "first.yaml"), readRules(second, "second.yaml")];
  const digest = createHash("sha256")
    .update(first + second)
    .digest("hex");
  expect(parseReport("柳溪镇", { rules }).generator?.rules).toBe(digest);
});

test("paragraphs, items and metrics have ids that join", () => {
  const report = parseReport("一、产业\n新建大棚30栋。\n一是种茶20亩。二是养鱼3亩。\n二、民生\n新建学校2所。");
  const [first] = report.sections;
  expect(first?.paragraphs.map(({ id }) => id)).toEqual(["1p1", "1p2"]);
  expect(first?.paragraphs[1]?.items.map(({ id }) => id)).toEqual(["1p2i1", "1p2i2"]);
  expect(report.metrics.map(({ id }) => id)).toEqual(["m1", "m2", "m3", "m4"]);
});
