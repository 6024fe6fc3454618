import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { root } from "./golden.js";
import { emptyDirectory, reports } from "./reports.js";
import { plant, report } from "./texts.js";
import { unzipped } from "./zip.js";

const quiet = ["--quiet", "--no-config"];

/** A directory with three reports. */
function three(): string {
  const cwd = emptyDirectory();
  plant(cwd, { "in/a.txt": report(), "in/b.txt": report("青石镇", 2021), "in/c.txt": report("云台县", 2022) });
  return cwd;
}

const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), "utf8");

it("writes a file a table, whatever the number of workers", async () => {
  const cwd = three();
  for (const [dir, jobs] of [
    ["one", "1"],
    ["two", "2"],
  ] as const) {
    const run = await reports(["tables", "in", "--out-dir", dir, "--jobs", jobs, "--no-config"], { cwd });
    expect(run).toEqual({
      code: 0,
      signal: null,
      stdout: "",
      stderr: expect.stringMatching(/^3 reports, .*\nwrote .*reports\.\w+\n/),
    });
  }
  const names = ["diagnostics", "items", "metrics", "paragraphs", "removed", "reports", "sections", "year_mentions"];
  expect(readdirSync(join(cwd, "one"))).toEqual(names.map((name) => `${name}.csv`));
  for (const name of names) expect(read(cwd, `two/${name}.csv`)).toBe(read(cwd, `one/${name}.csv`));
  expect(read(cwd, "one/reports.csv").split("\n")).toHaveLength(5);
  expect(read(cwd, "one/items.csv")).toMatch(/^report_id,section_id,paragraph,item,/);
});

describe("inputs", () => {
  it("may be what reports parse wrote, or texts", async () => {
    const cwd = three();
    const parsed = await reports(["parse", "in", "-f", "ndjson", ...quiet], { cwd });
    const texts = [report(), report("青石镇", 2021), report("云台县", 2022)];
    plant(cwd, {
      "all.ndjson": parsed.stdout,
      "texts.ndjson": texts
        .map((text, i) => `${JSON.stringify({ id: i, path: `in/${"abc"[i]}.txt`, text })}\n`)
        .join(""),
    });
    const of = async (dir: string, ...args: readonly string[]): Promise<string> => {
      expect(await reports(["tables", ...args, "--out-dir", dir, ...quiet], { cwd })).toMatchObject({ code: 0 });
      return read(cwd, `${dir}/metrics.csv`);
    };
    const usual = await of("u", "in");
    expect(await of("p", "--from", "ndjson", "all.ndjson")).toBe(usual);
    expect(await of("t", "--from", "ndjson", "texts.ndjson")).toBe(usual);
  });

  it("that are neither are told, and the others written", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "bad.ndjson": `{"id":1}\nno json\n${JSON.stringify({ id: 2, text: report() })}\n` });
    const run = await reports(["tables", "--from", "ndjson", "bad.ndjson", "--out-dir", "t", ...quiet], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('the line has neither "text" nor "base64", strings, nor a report');
    expect(read(cwd, "t/reports.csv").split("\n")).toHaveLength(3);
  });

  it("of the same bytes are taken once, and that is told", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": report() });
    const run = await reports(["tables", "in", "--out-dir", "t", "--no-config"], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining("1 left out: the same bytes") });
    expect(read(cwd, "t/reports.csv").split("\n")).toHaveLength(3);
  });
});

it("joins in DuckDB: tables with each other, and with the JSON", async () => {
  const cwd = emptyDirectory();
  mkdirSync(join(cwd, "t"));
  const run = await reports(["tables", "fixtures", "--out-dir", join(cwd, "t"), "-f", "parquet", ...quiet], {
    cwd: root,
  });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const json = await reports(["parse", "fixtures", "-f", "ndjson", "-o", join(cwd, "all.ndjson"), ...quiet], {
    cwd: root,
  });
  expect(json.code).toBe(0);
  const database = await (await DuckDBInstance.create()).connect();
  const ask = async (query: string) => {
    const result = await database.runAndReadAll(
      query.replace(/@(\w+)/g, (_, name) => `'${join(cwd, "t", name)}.parquet'`),
    );
    return result.getRowObjectsJson();
  };
  const [counts] = await ask(`
    select count(*) as rows, count(distinct m.metric_id) as ids, count(r.report_id) as reports, count(s.section_id) as sections,
      count(p.text) as paragraphs, count(*) filter (m.paragraph > 0) as inside
    from @metrics m left join @reports r using (report_id) left join @sections s using (report_id, section_id)
      left join @paragraphs p using (report_id, section_id, paragraph)`);
  expect(counts?.ids).toBe(counts?.rows);
  expect(counts?.reports).toBe(counts?.rows);
  expect(counts?.paragraphs).toBe(counts?.inside);
  const types = await ask("select column_name, column_type from (describe select * from @metrics)");
  expect(Object.fromEntries(types.map((row) => [row.column_name, row.column_type]))).toMatchObject({
    metric_id: "VARCHAR",
    value: "DOUBLE",
    year: "INTEGER",
    masked: "BOOLEAN",
  });
  const [same] = await ask(`
    with j as (select unnest(metrics) as m, source from read_ndjson('${join(cwd, "all.ndjson")}', maximum_object_size=100000000))
    select count(*) as joined, count(*) filter (t.text = j.m.text and t.value is not distinct from j.m.value and t.start = j.m.span[1]) as equal
    from j join @metrics t on t.metric_id = j.source.sha256[1:16] || ':' || j.m.id`);
  expect(same).toEqual({ joined: counts?.rows, equal: counts?.rows });
});

it("writes a workbook with sheets for people", async () => {
  const cwd = three();
  expect(await reports(["tables", "in", "-o", "表.xlsx", "--lang", "zh", ...quiet], { cwd })).toMatchObject({
    code: 0,
  });
  const book = unzipped(readFileSync(join(cwd, "表.xlsx")));
  const part = (name: string): string => book.get(name) ?? "";
  const sheets = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(sheets).toEqual(["指标", "章节", "删除", "问题", "报告", "段落", "条目", "年份"]);
  const first = part("xl/worksheets/sheet1.xml");
  expect(first).toMatch(/<autoFilter ref="A1:[A-Z]+10"\/>/);
  expect(first).toMatch(/<pageSetup[^>]* orientation="landscape"/);
  expect(first).toMatch(/state="frozen"/);
  expect(first).toContain("<v>12.5</v>");
  const said = part("xl/sharedStrings.xml") + first;
  for (const word of ["标准名称", "完成", "确数", "乡镇", "回顾"]) expect(said).toContain(word);
  // Codes are for programs, in every other format and language.
  expect(said).not.toMatch(/>(?:actual|target|exact|township|review|warning|summary|true|false)</);
});

it("prints the data dictionary", async () => {
  const { code, stdout } = await reports(["tables", "--describe"]);
  expect(code).toBe(0);
  expect(stdout).toBe(readFileSync(join(root, "docs/tables.md"), "utf8"));
});

it.each([
  [["in"], "say where the tables go: --out-dir DIR, or -o 表.xlsx"],
  [["in", "-o", "a.csv"], "8 tables need a directory: --out-dir; -o is for one workbook, 表.xlsx"],
  [["in", "-o", "a.md"], "reports tables does not write markdown; it writes csv, tsv, ndjson, parquet, xlsx"],
  [["in", "--out-dir", "there"], "there/metrics.csv exists; --force replaces it"],
])("refuses %s", async (args, why) => {
  const cwd = three();
  plant(cwd, { "there/metrics.csv": "kept" });
  const run = await reports(["tables", ...args, "--no-config"], { cwd });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(why);
  expect(read(cwd, "there/metrics.csv")).toBe("kept");
});

it("writes nothing where nothing could be read, so that the next try finds no tables", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": report(), "b.txt": Buffer.from([0, 1, 2, 3]) });
  for (const missing of ["none.txt", "b.txt"]) {
    const run = await reports(["tables", missing, "--out-dir", "t", "--no-config"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).not.toContain("wrote");
    expect(readdirSync(join(cwd, "t"))).toEqual([]);
  }
  expect(await reports(["metrics", "none.txt", "-o", "m.csv", "--no-config"], { cwd })).toMatchObject({ code: 1 });
  expect(await reports(["parse", "b.txt", "-o", "z.json", "--no-config"], { cwd })).toMatchObject({ code: 1 });
  expect(readdirSync(cwd).sort()).toEqual(["a.txt", "b.txt", "t"]);
  const run = await reports(["tables", "a.txt", "b.txt", "--out-dir", "t", "--no-config"], { cwd });
  expect(run).toMatchObject({ code: 1, stderr: expect.stringMatching(/^1 reports, \d+ sections, .*, \d+ metrics, /m) });
  expect(readdirSync(join(cwd, "t"))).toHaveLength(8);
});
