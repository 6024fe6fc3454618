import { describe, expect, it } from "vitest";
import { demandsOf } from "../../src/lexicon/demands.js";
import { expanded } from "../../src/lexicon/expanded.js";
import { entry } from "../../src/lexicon/lexicon.js";
import { Pattern } from "../../src/lexicon/pattern.js";
import { Sieve } from "../../src/lexicon/sieve.js";
import { entries } from "../entries/read.js";

describe("what an expression asks for", () => {
  it.each([
    ["(?<=第|[每各])[一二]", "第每各", 1],
    ["(?<=^|，)桥(?:梁|涵洞)?", null, 3],
    ["(?:(?<=新)桥|路){2,3}", null, 3],
    ["桥{2,}", null, null],
    ["(?<=村)(?=路).{3}", "村", 3],
    ["(?<=村)(?<two>桥|涵洞)\\k<two>", "村", null],
  ])("%s: in front, and how long", (source, behind, longest) => {
    const demands = demandsOf(source);
    expect([demands.behind, demands.longest]).toEqual([behind, longest]);
  });

  it.each([
    ["(?:在|于)[^，]{1,9}村", "在于", "村"],
    ["上?半年", "上半", "半"],
    ["(?<=第)[一二](?:次|回)", "一二", "一二"],
    ["(?<month>1[0-2]?)月份?", "1", "1"],
    ["[^，]{2}的", null, "的"],
    ["(?:桥|路)*", null, null],
    ["(?:桥|路){0,3}口", "桥路口", "口"],
    ["^(?!不)[\\u4e00-\\u4e02]+$", "一丁丂", "一丁丂"],
    ["\\d\\.", null, "."],
    ["[Xx\\-]|完(?=成)", "Xx-完", "Xx-完"],
    ["(?!)", null, null],
    ["(?<sign>[：:])桥\\k<sign>", "：:", "桥"],
    ["(?i:a)桥", null, null],
    ["\\x41桥", null, null],
  ])("%s", (source, first, needed) => {
    const demands = demandsOf(source);
    expect([demands.first, demands.needs[0] ?? null]).toEqual([first, needed]);
  });
});

describe("what stands at the first places of a match", () => {
  it.each([
    ["(?:19|20)[0-2]年", ["12", "90", "012", "年"]],
    ["上?半年", ["上半", "半年"]],
    ["(?:桥|路面)宽", ["桥路", "面宽"]],
    ["[^，]村(?=口)路", [null, "村", "路"]],
    ["桥{2,}下", ["桥", "桥", "桥下"]],
    ["(?:桥|路){2}(?:口|头)?", ["桥路", "桥路"]],
    ["桥*", []],
    ["(?:一|二)*[、.]", ["一二、."]],
    ["桥{5}", ["桥", "桥", "桥", "桥"]],
    ["\\d\\.路", [null, ".", "路"]],
    ["(?<a>桥)\\k<a>路", []],
    ["\\p{Script=Han}路", []],
    ["\\b桥路", []],
    ["|桥", []],
  ])("%s", (source, heads) => {
    expect(demandsOf(source).heads).toEqual(heads);
  });
});

it("every set that a match needs, the smallest first", () => {
  const needs = (source: string): unknown => demandsOf(source).needs;
  expect(needs("[桥路]面?.{0,9}(?:新村|口)(?=外)")).toEqual(["桥路", "新口"]);
  expect(needs("[桥路面].{0,9}村")).toEqual(["村", "桥路面"]);
  expect(needs("桥|.")).toEqual([]);
});

const patterns = entries.filter(({ pattern }) => pattern !== null);

it.each(patterns.map(({ id, examples }) => [id, examples] as const))(
  "%s: each match has what it asks for",
  (id, examples) => {
    const source = expanded(entry(id));
    const demands = demandsOf(source);
    expect(entry(id).demands).toEqual(demands);
    const { first, behind, needs, heads, longest } = demands;
    for (const example of examples)
      for (const { 0: match, index } of example.matchAll(new RegExp(source, "gu"))) {
        const units = match.split("");
        const has = (set: string | null, unit: string | undefined): boolean =>
          set === null || (unit !== undefined && unit !== "" && set.includes(unit));
        expect(has(first, units[0])).toBe(true);
        expect(has(behind, example[index - 1])).toBe(true);
        expect(match.length).toBeLessThanOrEqual(longest ?? Infinity);
        expect(needs.every((set) => units.some((unit) => has(set, unit)))).toBe(true);
        expect(heads.every((set, place) => has(set, units[place]))).toBe(true);
      }
  },
);

it("a sieve lets through what may match, in order", () => {
  const all = patterns.slice(0, 32).map(({ id }) => new Pattern(entry(id)));
  const sieve = new Sieve(all);
  for (const { examples } of patterns)
    for (const example of examples) {
      const may = sieve.between(example, 0, example.length);
      expect(all.filter((one, k) => one.test(example) && (may & (1 << k)) === 0)).toEqual([]);
      for (let at = 0; at < example.length; at++) {
        const first = all.find((one) => one.at(example, at) !== null);
        const found = sieve.firstAt(example, at, may);
        expect(found?.pattern).toBe(first);
        expect(found?.match).toEqual(first?.at(example, at) ?? undefined);
        const ends = all.map((one) => one.endAt(example, at));
        expect(sieve.endAt(example, at, example.length)).toBe(ends.find((end) => end > at) ?? -1);
      }
    }
});
