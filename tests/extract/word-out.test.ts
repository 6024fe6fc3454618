import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import type { Section } from "../../src/model/report.js";
import { parseReport } from "../../src/parse.js";
import { cleanBlocksOf } from "../../src/view/clean/clean-blocks.js";
import { cleanDocx } from "../../src/view/clean/clean-docx.js";
import { cleanText } from "../../src/view/clean/clean-text.js";

const read = (name: string): string => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");

/** What a reader sees of the tree: headings, and how many paragraphs each has. */
const shapeOf = ({ numbering, heading, sections, paragraphs }: Section): unknown => [
  numbering?.text ?? null,
  heading,
  paragraphs.length,
  sections.map(shapeOf),
];

const figuresOf = (text: string): unknown =>
  parseReport(text).metrics.map(({ indicator, text: figure, value, unit, year, status }) => [
    indicator,
    figure,
    value,
    unit,
    year,
    status,
  ]);

it.each(["01-upload-notice.txt", "02-members-site.txt", "08-government-site.txt", "19-flood-season.txt"])(
  "%s as a document of Word reads as its clean text does",
  async (name) => {
    const text = read(name);
    const report = parseReport(text);
    const bytes = await cleanDocx([cleanBlocksOf(report, text)]);
    const source = await extract(bytes, { name: "a.docx", maxBytes: 1 << 22 });
    const clean = cleanText(report, text, false);
    expect(source.text).toBe(clean);
    const again = parseReport(source.text);
    expect(again.sections.map(shapeOf)).toEqual(parseReport(clean).sections.map(shapeOf));
    expect(figuresOf(source.text)).toEqual(figuresOf(clean));
    // The same report, the same bytes.
    expect(Buffer.from(await cleanDocx([cleanBlocksOf(report, text)])).equals(bytes)).toBe(true);
  },
);

it("has the layout of GB/T 9704", async () => {
  const text = "青石镇2023年工作总结\n一、农业\n（一）粮食。全年产粮3万吨。\n1.小麦\n播种2万亩。\n";
  const parts = unzipSync(await cleanDocx([cleanBlocksOf(parseReport(text), text)]));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const document = part("word/document.xml");
  const lines = document.split("<w:p>").slice(1);
  const [title = "", first = "", second = "", third = "", body = ""] = lines;
  expect(title).toContain('w:eastAsia="方正小标宋简体"');
  expect(title).toContain('<w:sz w:val="44"/>');
  expect(title).toContain('<w:jc w:val="center"/>');
  expect(first).toContain('w:eastAsia="黑体"');
  expect(first).toContain('<w:outlineLvl w:val="0"/>');
  // The text behind a heading in its line is in the font of text.
  expect(second).toMatch(/楷体_GB2312.*（一）粮食。.*仿宋_GB2312.*全年产粮3万吨。/);
  expect(third).toContain("<w:b/>");
  expect(third).toContain("仿宋_GB2312");
  expect(body).toContain('<w:spacing w:after="0" w:before="0" w:line="560" w:lineRule="exact"/>');
  expect(body).toMatch(/w:firstLine="640"/);
  expect(body).toMatch(/w:firstLineChars="200"/);
  expect(body).toContain("播种2万亩。");
  expect(document).toMatch(/<w:pgMar w:top="209[78]" w:right="147[34]" w:bottom="198[45]" w:left="158[78]"/);
  expect(document).toMatch(/w:type="even".*w:type="default"|w:type="default".*w:type="even"/s);
  expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  expect(part("word/footer1.xml")).toMatch(/— .*PAGE.* —/s);
  expect(part("docProps/core.xml")).not.toMatch(/20\d\d-/);
});

it.each([
  [
    "青石镇人民政府\n2023年12月5日\n",
    [
      ["青石镇人民政府", 1200],
      ["2023年12月5日", 1280],
    ],
  ],
  [
    "青石镇人民政府\n二〇二三年十二月五日\n",
    [
      ["青石镇人民政府", 1760],
      ["二〇二三年十二月五日", 1280],
    ],
  ],
  ["2023年12月5日\n", [["2023年12月5日", 1280]]],
  ["中共青石镇委员会\n", [["中共青石镇委员会", 1280]]],
  // Neither of these closes a report.
  ["方案报青石镇人民政府，请予审定。\n", []],
  ["2023年12月5日，新校舍启用\n", []],
] as const)("places signature and date at the right: %j", async (closing, placed) => {
  const text = `青石镇2023年工作总结\n一、农业\n全年产粮3万吨。\n二、工业\n建成厂房2栋。\n${closing}`;
  const parts = unzipSync(await cleanDocx([cleanBlocksOf(parseReport(text), text)]));
  const lines = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).split("<w:p>");
  const right = lines.flatMap((line) => {
    const from = /<w:ind w:right="(\d+)"\/>/.exec(line)?.[1];
    return from === undefined ? [] : [[line.replace(/<[^>]*>/g, ""), Number(from)]];
  });
  expect(right).toEqual(placed);
  expect(lines.filter((line) => line.includes('<w:jc w:val="right"/>') || line.includes('w:val="end"'))).toHaveLength(
    placed.length,
  );
});

it("shows control characters, for which XML has no place, and keeps tabs", async () => {
  const bytes = await cleanDocx([
    [{ kind: "paragraph", text: "投\u001b资\t3亿元<&>\uffff", level: 0, mark: "", runsIn: false }],
  ]);
  expect((await extract(bytes, { name: "a.docx", maxBytes: 1 << 22 })).text).toBe("投\\x1b资\t3亿元<&>\ufffd\n");
});

it("makes a table of rows with as many cells, which reads as they do", async () => {
  const rows = [
    "指标\t2022年\t2023年",
    "茶叶产量（吨）\t12\t15",
    "新修水渠\t4公里",
    "另有3项。",
    "户厕改造\t326",
    "危房\t20",
  ];
  const bytes = await cleanDocx([rows.map((text) => ({ kind: "paragraph", text, level: 0, mark: "", runsIn: false }))]);
  const document = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(document.match(/<w:tbl>/g)).toHaveLength(2);
  expect(document.match(/<w:tc>/g)).toHaveLength(10);
  const { text } = await extract(bytes, { name: "a.docx", maxBytes: 1 << 22 });
  expect(text.split("\n").filter((line) => line !== "")).toEqual(rows);
});

it("puts several reports into one document", async () => {
  const texts = ["青石镇2023年工作总结\n一、农业\n粮食丰收。\n", "清流县2023年工作总结\n一、工业\n园区建成。\n"];
  const bytes = await cleanDocx(texts.map((text) => cleanBlocksOf(parseReport(text), text)));
  expect(
    (await extract(bytes, { name: "a.docx", maxBytes: 1 << 22 })).text.split("\n").filter((line) => line !== ""),
  ).toEqual(
    texts
      .join("")
      .split("\n")
      .filter((line) => line !== ""),
  );
});
