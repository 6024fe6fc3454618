import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseReport } from "../../src/index.js";

interface Frame {
  readonly name: string;
  readonly published: boolean;
  readonly head: readonly string[];
  readonly inline?: string;
  readonly tail: readonly string[];
}

const frames: Frame[] = parse(readFileSync(new URL("./invented-frames.yaml", import.meta.url), "utf8"));

/** Clean reports of our own: the first line is the title. */
const reports = [
  `青杉镇2021年工作总结和2022年工作计划
2021年，青杉镇紧扣年初目标，全镇经济社会保持平稳发展。
一、2021年工作总结
（一）农业稳中有进。粮食总产量1.9万吨，增长2.4%；新建大棚120栋。
（二）集镇面貌改善。硬化村组道路11公里，新增路灯210盏。
二、存在的问题
一是产业链条短，二是集体经济收入偏低，三是干部能力有待提升。
三、2022年工作计划
（一）做强产业。引进企业3家，力争工业产值增长8%。
（二）办好实事。新建卫生室2所，改造危房16户。`,
  `松林街道办事处2020年上半年工作总结
上半年，松林街道在区委、区政府领导下，统筹推进各项工作。
一、主要工作情况
1.抓好防控。设置卡点23个，排查人员4.1万人次。
2.抓好复工。帮助企业86家复工，发放补贴240万元。
3.抓好民生。为老人上门服务530次，新增就业612人。
二、下半年工作打算
1.推进改造。完成老旧小区改造4个。
2.改善环境。清理楼道堆物300处，新增车位150个。`,
];
const DATE = "2022-06-17";

/** A report in a frame, with the places of what the site added (code points). */
function laidOut(report: string, frame: Frame): { text: string; title: string; added: boolean[] } {
  const [title = "", ...body] = report.split("\n");
  const filled = (line: string): string =>
    line.replaceAll("{title}", title).replaceAll("{date}", DATE).replaceAll("{n}", "314");
  const lines: [string, boolean][] = [
    ...frame.head.map((line): [string, boolean] => [filled(line), true]),
    [title, false],
    ...body.flatMap((line, i): [string, boolean][] =>
      frame.inline !== undefined && i % 3 === 2
        ? [
            [line, false],
            [filled(frame.inline), true],
          ]
        : [[line, false]],
    ),
    ...frame.tail.map((line): [string, boolean] => [filled(line), true]),
  ];
  const text = lines.map(([line]) => line).join("\n");
  return { text, title, added: lines.flatMap(([line, site]) => [...line, "\n"].map((c) => site && c.trim() !== "")) };
}

/** Counts over all reports in one frame. */
function readIn(frame: Frame): { recall: number; lost: string[]; kept: string[]; titles: number; dates: number } {
  let added = 0;
  let removed = 0;
  let titles = 0;
  let dates = 0;
  const lost: string[] = [];
  const kept: string[] = [];
  for (const report of reports) {
    const page = laidOut(report, frame);
    const read = parseReport(page.text);
    const gone = new Set(read.removed.flatMap(({ span: [a, b] }) => Array.from({ length: b - a }, (_, i) => a + i)));
    const characters = [...page.text];
    const copied = read.title?.text === page.title;
    let line = "";
    characters.forEach((c, i) => {
      if (page.added[i] === true) {
        added++;
        if (gone.has(i)) removed++;
        else line += c;
      } else if (c.trim() !== "" && gone.has(i)) lost.push(c);
      if (c === "\n" && line !== "") {
        kept.push(line);
        line = "";
      }
    });
    if (copied) titles++;
    if (!frame.published || read.published === DATE) dates++;
    // A site's copy may have been taken for the title, and the author's removed for it.
    if (copied && lost.join("").endsWith(page.title)) lost.splice(-page.title.length);
  }
  return { recall: removed / added, lost, kept, titles: titles / reports.length, dates: dates / reports.length };
}

describe("frames that no rule was written for", () => {
  const readings = frames.map((frame) => ({ name: frame.name, ...readIn(frame) }));
  const mean = (of: (reading: (typeof readings)[number]) => number): number =>
    readings.reduce((sum, reading) => sum + of(reading), 0) / readings.length;

  test("hardly anything of a site's is left", () => {
    const weak = readings.filter(({ recall }) => recall < 1).map(({ name, recall, kept }) => ({ name, recall, kept }));
    expect(
      mean(({ recall }) => recall),
      JSON.stringify(weak, null, 1),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test("nothing of the author's falls", () => {
    expect(readings.filter(({ lost }) => lost.length > 0).map(({ name, lost }) => `${name}: ${lost.join("")}`)).toEqual(
      [],
    );
  });

  // Not yet in a bundle whose list names other reports, nor behind a path that ends with a report's kind.
  test("titles are found", () => {
    const without = readings.filter(({ titles }) => titles < 1).map(({ name }) => name);
    expect(without.length / frames.length, without.join(", ")).toBeLessThanOrEqual(0.1);
  });

  test("dates are found", () => {
    const without = readings.filter(({ dates }) => dates < 1).map(({ name }) => name);
    expect(without.length / frames.length, without.join(", ")).toBeLessThanOrEqual(0.05);
  });
});
