import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { docxOf } from "../extract/documents.js";
import { counting } from "../extract/numbering-cases.js";
import { emptyDirectory, reports } from "./reports.js";
import { binary, plant, report } from "./texts.js";

const levels = counting.find(({ name }) => name.startsWith("five levels"));

/** What is said in each language; `data` is the same in both. */
const languages = {
  zh: {
    wrote: (file: string) => `已写入 ${file}\n`,
    clash: "reports: 表.csv 按 --format 写成 json\n",
    cannot: "表.parquet：reports parse 没有 parquet 格式，只有 json、yaml、ndjson、csv",
    lengths: "--min-chars 11 不能大于 --max-chars 10",
    oldWord: "旧.doc: 是旧格式的办公文档；请用 Word 或 WPS 打开，另存为 .docx",
    pdf: "文.pdf: 是 PDF；请用 WPS 或 Word 打开后另存为 .docx",
    inZip: "报告.zip/内.zip: 是压缩包中的压缩包",
    passedOver: "另有 1 个其他文件未读",
    key: "设.yaml:1: 没有“formet”这个键；可用的键：from、files-from、ignore",
    config: "# 没有配置文件",
    code: "区划代码",
  },
  en: {
    wrote: (file: string) => `wrote ${file}\n`,
    clash: "reports: 表.csv is written as json, since --format says so\n",
    cannot: "表.parquet: reports parse does not write parquet; it writes json, yaml, ndjson, csv",
    lengths: "--min-chars 11 must not be above --max-chars 10",
    oldWord: "旧.doc: is an office document in an old format; save it as .docx in Word or WPS",
    pdf: "文.pdf: is a PDF; pdftotext -layout FILE makes text of it",
    inZip: "报告.zip/内.zip: is a zip file in a zip file",
    passedOver: "1 other file passed over",
    key: '设.yaml:1: unknown key "formet"; keys are from, files-from, ignore',
    config: "# no configuration file",
    code: "GB/T 2260",
  },
} as const;

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const said = languages[lang];
  const run = (cwd: string, ...args: string[]) => reports(args, { cwd, env: { REPORTS_LANG: lang } });
  const planted = (files: Parameters<typeof plant>[1] = {}): string => {
    const cwd = emptyDirectory();
    plant(cwd, { "报告.txt": report(), ...files });
    return cwd;
  };

  it.each([
    ["metrics", "表.csv"],
    ["metrics", "表.tsv"],
    ["metrics", "表.xlsx"],
    ["metrics", "表.parquet"],
    ["metrics", "表.md"],
    ["parse", "树.yaml"],
    ["parse", "树.ndjson"],
    ["clean", "净.docx"],
    ["clean", "净.md"],
    ["view", "页.html"],
    ["chunks", "块.ndjson"],
    ["chunks", "块.parquet"],
    ["outline", "纲.md"],
    ["check", "校.html"],
  ])("%s -o %s decides the format by the name, and says what it wrote", async (command, file) => {
    const cwd = planted();
    const { code, stderr } = await run(cwd, command, "报告.txt", "-o", file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(said.wrote(file)) });
    const begins = readFileSync(join(cwd, file)).subarray(0, 4).toString("latin1");
    const packed = { xlsx: "PK", docx: "PK", parquet: "PAR1", html: "<!do", ndjson: '{"' };
    const ending = Object.entries(packed).find(([one]) => file.endsWith(one))?.[1] ?? "";
    expect(begins.toLowerCase().startsWith(ending.toLowerCase())).toBe(true);
  });

  it("a format that clashes with the name is told, one that there is not is refused", async () => {
    const cwd = planted();
    const clash = await run(cwd, "metrics", "报告.txt", "-f", "json", "-o", "表.csv");
    expect(clash).toMatchObject({ code: 0, stderr: said.clash + said.wrote("表.csv") });
    const none = await run(cwd, "parse", "报告.txt", "-o", "表.parquet");
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining(said.cannot) });
  });

  it("chunks: what they hold is the same, what is refused is said", async () => {
    const cwd = planted();
    await run(cwd, "chunks", "报告.txt", "-o", "块.parquet");
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(join(cwd, "块.parquet"))).buffer });
    expect(rows.map(({ path }) => path)).toEqual(["一、经济发展稳中有进", "二、民生事业持续改善"]);
    const { code, stderr } = await run(cwd, "chunks", "报告.txt", "--max-chars", "10", "--min-chars", "11");
    expect({ code, stderr }).toEqual({ code: 2, stderr: `reports: ${said.lengths}\n` });
  });

  it("Word in: numbers that Word writes by itself are read; what is no .docx is said", async () => {
    const cwd = planted({ "旧.doc": Buffer.from("d0cf11e0a1b11ae1", "hex"), "文.pdf": "%PDF-1.7\n" });
    if (levels !== undefined) writeFileSync(join(cwd, "稿.docx"), docxOf(levels.document));
    const parsed = await run(cwd, "parse", "稿.docx", "-q");
    const [read] = JSON.parse(parsed.stdout);
    expect(read.source.extracted).toBe("docx");
    expect(read.sections.map(({ numbering }: { numbering: { text: string } | null }) => numbering?.text)).toEqual([
      "一、",
      "二、",
    ]);
    expect((await run(cwd, "outline", "稿.docx")).stdout).toContain("（一）农业");
    const refused = await run(cwd, "parse", "旧.doc", "文.pdf");
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(said.oldWord);
    expect(refused.stderr).toContain(said.pdf);
  });

  it("Word out: what is written reads as it was", async () => {
    const cwd = planted();
    expect(await run(cwd, "clean", "报告.txt", "-o", "净.docx")).toMatchObject({
      code: 0,
      stderr: said.wrote("净.docx"),
    });
    const texts = await Promise.all(["报告.txt", "净.docx"].map((file) => run(cwd, "clean", file)));
    expect(texts[1]?.stdout).toBe(texts[0]?.stdout);
  });

  it("clean --front-matter and --indent", async () => {
    const cwd = planted();
    const marked = await run(cwd, "clean", "报告.txt", "-f", "markdown", "--front-matter");
    expect(marked.stdout).toMatch(
      /^---\ntitle: 柳溪镇2020年工作总结\nissuer: 柳溪镇\nlevel: township\nreviews: \[2020\]\nplans: \[\]\n(?:.*\n)*---\n\n# 柳溪镇2020年工作总结\n/,
    );
    const indented = await run(cwd, "clean", "报告.txt", "--indent");
    expect(indented.stdout).toContain("\n　　全镇完成工业总产值12.5亿元");
  });

  it("an archive: reports are read, what cannot be is said, what is none is counted", async () => {
    const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
    const packed = zipSync({ "2020/甲.txt": utf8(report()), "内.zip": zipSync({}), "图.jpg": new Uint8Array(binary) });
    const cwd = planted({ "报告.zip": Buffer.from(packed) });
    const { code, stdout, stderr } = await run(cwd, "parse", "报告.zip");
    expect({ code, paths: JSON.parse(stdout).map((one: { source: { path: string } }) => one.source.path) }).toEqual({
      code: 1,
      paths: ["报告.zip/2020/甲.txt"],
    });
    expect(stderr).toContain(said.inZip);
    expect(stderr).toContain(said.passedOver);
  });

  it("the place of an issuer: its code by the report's year, and the way to it", async () => {
    const cwd = planted({ "县.txt": report("徐水县人民政府", 2013), "区.txt": report("徐水区人民政府", 2018) });
    const { stdout } = await run(cwd, "parse", "县.txt", "区.txt", "-q");
    expect(JSON.parse(stdout).map((one: { issuer: { code: string; path: string[] } }) => one.issuer)).toEqual([
      expect.objectContaining({ code: "130625", path: ["河北省", "保定市", "徐水县"] }),
      expect.objectContaining({ code: "130609", path: ["河北省", "保定市", "徐水区"] }),
    ]);
    expect((await run(cwd, "tables", "--describe")).stdout).toContain(said.code);
  });

  it("configuration: keys of every command, an unknown key, what is in force", async () => {
    const cwd = planted({ "好.yaml": "metrics: {format: csv, status: 完成}\n", "设.yaml": "formet: yaml\n" });
    const metrics = await run(cwd, "metrics", "报告.txt", "--config", "好.yaml");
    expect(metrics.stdout).toMatch(/^file,title,issuer,/);
    const unknown = await run(cwd, "parse", "报告.txt", "--config", "设.yaml");
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining(said.key) });
    expect((await run(cwd, "config", "--no-config")).stdout).toContain(said.config);
  });
});

it("tables are named in Chinese where the program speaks it", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "报告.txt": report() });
  const run = (lang: string) => reports(["tables", "报告.txt", "-o", "表.xlsx"], { cwd, env: { REPORTS_LANG: lang } });
  expect((await run("zh")).stderr).toMatch(/^报告 1 行，章节 2 行，段落 2 行，条目 0 行，指标 3 行，/);
  expect((await run("en")).stderr).toMatch(/^1 reports, 2 sections, 2 paragraphs, 0 items, 3 metrics, /);
});
