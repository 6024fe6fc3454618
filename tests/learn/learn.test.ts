import { describe, expect, test } from "vitest";
import { readRules } from "../../src/boilerplate/engine/read-rules.js";
import { builtInBackground, readBackground, shareIn } from "../../src/learn/background.js";
import { type LearnOptions, learn } from "../../src/learn/learn.js";
import { mergedRules, rulesFile } from "../../src/learn/rules-file.js";
import { parseReport } from "../../src/parse.js";
import { hashOf } from "../../src/text/hash.js";
import { all, pageOf, reportOf, samplesOf } from "./batch.js";

const background = builtInBackground();
const options: LearnOptions = { minFiles: 5, minShare: 0.3, background, inline: true };
const pages = samplesOf(all.map(pageOf));

describe("a batch of one site's pages", () => {
  const yaml = rulesFile(learn(pages, options), background, true);

  test("teaches its lines, its templates and its words within lines", () => {
    const book = readRules(yaml, "learned");
    for (const { text } of pages) {
      const { title, removed } = parseReport(text, { rules: [book] });
      const gone = removed.map((run) => run.text).join("\n");
      expect(gone).toMatch(/芦花渡口 第\d+号船/u);
      expect(gone).toMatch(/船工.. 水位\d+尺/u);
      expect(gone).toContain("【芦花渡口】");
      expect(gone).toContain("— 船靠岸了 —");
      expect(gone).toContain("luhua.example.net");
      expect(title?.text).toMatch(/[镇乡]2021年工作总结$/u);
    }
  });

  test("and nothing of its authors'", () => {
    const book = readRules(yaml, "learned");
    all.forEach((i) => {
      const plain = parseReport(reportOf(i));
      const read = parseReport(pageOf(i), { rules: [book] });
      const said = (report: typeof plain) =>
        JSON.stringify(report.metrics.map(({ text, indicator }) => [text, indicator]));
      expect(said(read)).toBe(said(plain));
      expect(read.removed.map(({ text }) => text).join("")).not.toMatch(/种植|代表|机耕路/u);
    });
  });

  test("each rule has its evidence, with places", () => {
    expect(yaml).toContain("# 7 of 7 files (100 %), 7 issuers; background 0 %; at the head");
    expect(yaml).toContain("# p0.txt:1 芦花渡口 第12号船");
  });

  test("the same bytes in two runs", () => {
    expect(rulesFile(learn(samplesOf(all.map(pageOf)), options), background, true)).toBe(yaml);
  });

  test("what was weighed and refused is told with its reason", () => {
    expect(yaml).toMatch(/# refused: 7 of 7 files: .*各位代表：/u);
  });
});

describe("words within lines that hold no name of the site", () => {
  const stamp = (i: number, words: string): string =>
    reportOf(i)
      .replace(/(种好..)(，)/u, `$1${words}真好$2`)
      .replace(/(户种植户)/u, `$1${words}`)
      .replace(/(种植..)(\d)/u, `$1${words}共$2`);

  test("are learned where no author puts anything", () => {
    const { inline } = learn(samplesOf(all.map((i) => stamp(i, "〖常来坐坐看看〗"))), options);
    expect(inline.map(({ words }) => words)).toEqual(["【常来坐坐看看】"]);
  });

  test("are only suggested where nothing parts them from the author's", () => {
    const learned = learn(samplesOf(all.map((i) => stamp(i, "常来坐坐看看听听说说"))), options);
    expect(learned.inline).toEqual([]);
    expect(learned.suggested.some(({ words }) => words.includes("常来坐坐看看听听说说"))).toBe(true);
  });
});

describe("nothing is learned", () => {
  test.each([
    ["from pages that no site stamped", all.map(reportOf)],
    ["from too few", all.slice(0, 4).map(pageOf)],
    ["from copies of one page", all.map(() => pageOf(0))],
  ])("%s", (_, texts) => {
    const { lines, inline } = learn(samplesOf(texts), options);
    expect([...lines, ...inline]).toEqual([]);
  });

  test("of words within lines where they are only to be suggested", () => {
    const learned = learn(pages, { ...options, inline: false });
    expect(learned.inline).toEqual([]);
    expect(learned.suggested.map(({ words }) => words)).toContain("【芦花渡口】");
  });

  test("that the background has as often", () => {
    const frequent = { sources: 10, counts: new Map(learn(pages, options).lines.map(({ key }) => [hashOf(key), 9])) };
    const again = learn(pages, { ...options, background: frequent });
    expect(again.lines.filter(({ parts }) => parts.length === 1)).toEqual([]);
    expect(again.refused.some(({ refusal }) => refusal === "genre")).toBe(true);
  });
});

describe("merging", () => {
  const learned = learn(pages, options);
  const old = rulesFile(learned, background, false);

  test("adds nothing that is there", () => {
    expect(mergedRules(old, learned, background, false)).toBe(old);
  });

  test("keeps what was edited by hand, and what was deleted stays away", () => {
    const [first, second] = [...old.matchAll(/^- id: (\S+)/gmu)].map(([, id]) => id);
    const without = old.replace(new RegExp(`(?:^#.*\\n)*^- id: ${first}\\n(?:^ .*\\n)*`, "mu"), "");
    const edited = without.replace(
      `- id: ${second}\n  category: learned`,
      `- id: ${second}\n  category: advert # ours`,
    );
    const merged = mergedRules(edited, learned, background, false);
    expect(merged).toBe(edited);
    expect(merged).not.toContain(`- id: ${first}`);
  });

  test("adds to a file that someone else wrote", () => {
    const own = "- id: ours\n  category: advert\n  where: line\n  match:\n    - 芦花开了\n";
    const merged = mergedRules(own, learned, background, false);
    expect(merged.startsWith(own.trimEnd())).toBe(true);
    expect(readRules(merged, "merged").rules.length).toBe(1 + learned.lines.length + learned.inline.length);
  });
});

describe("a background", () => {
  test("is read from its file", () => {
    const read = readBackground("sources 4\nff 2\n10 4\n");
    expect([read.sources, read.counts.get(255), read.counts.get(16)]).toEqual([4, 2, 4]);
  });

  test.each([
    ["no head", "ff 2", "line 1: a background begins with: sources N"],
    ["a line that is none", "sources 4\nxyz", "line 2: a hash and a count are expected, xyz"],
  ])("with %s is refused", (_, text, why) => {
    expect(() => readBackground(text)).toThrow(why);
  });

  test("knows the greetings of the genre", () => {
    expect(shareIn(background, "各位代表：")).toBeGreaterThan(0.5);
  });
});
