import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { chunkReport, parseReport, readSource } from "../../src/index.js";
import { root } from "./golden.js";
import { emptyDirectory, hasProgram, reports, shell } from "./reports.js";
import { plant, report } from "./texts.js";

const quiet = ["--quiet", "--no-config"];

const long = `石桥镇2020年工作总结
一、经济
${"全镇建成大棚30栋，新修水渠4公里。".repeat(12)}
短段。
二、民生
新建学校3所。
`;

it("writes a line a chunk, the same for texts and for reports that are parsed", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "in/a.txt": long, "in/b.txt": report() });
  const lines = await reports(["chunks", "in", "--max-chars", "100", "--min-chars", "40", ...quiet], { cwd });
  expect(lines).toMatchObject({ code: 0, stderr: "" });
  const chunks = lines.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const options = { maxChars: 100, minChars: 40 };
  expect(chunks).toEqual([
    ...chunkReport(parseReport(Buffer.from(long), { path: "in/a.txt" }), options),
    ...chunkReport(parseReport(Buffer.from(report()), { path: "in/b.txt" }), options),
  ]);
  const parsed = await reports(["parse", "in", "-f", "ndjson", ...quiet], { cwd });
  plant(cwd, { "all.ndjson": parsed.stdout });
  const again = ["chunks", "--from", "ndjson", "all.ndjson", "--max-chars", "100", "--min-chars", "40", ...quiet];
  expect((await reports(again, { cwd })).stdout).toBe(lines.stdout);
});

it("writes Parquet with a row a chunk", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": long });
  expect(await reports(["chunks", "a.txt", "-o", "块.parquet", ...quiet], { cwd })).toMatchObject({ code: 0 });
  const bytes = new Uint8Array(readFileSync(join(cwd, "块.parquet")));
  const rows = await parquetReadObjects({ file: bytes.buffer });
  expect(rows.map(({ path, metrics, next }) => [path, metrics !== "", next === null])).toEqual([
    ["一、经济", true, false],
    ["二、民生", true, true],
  ]);
});

it("leaves out what is there already, and says so", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": long, "b.txt": long, "c.txt": report() });
  const run = await reports(["chunks", "a.txt", "b.txt", "c.txt", "--no-config"], { cwd });
  expect(run).toMatchObject({
    code: 0,
    stderr: "reports: 1 left out: the same bytes as another, so the same ids\n",
  });
  const ids = rowsOf(run.stdout).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const rowsOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("records", () => {
  const stdin = [
    { id: "A", url: "http://a", text: long },
    { id: "B", url: "http://b", text: long },
    { id: 7, base64: Buffer.from(report()).toString("base64"), path: "p/q.txt" },
    { text: report("枫桥镇") },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
  const chunks = ["chunks", "--from", "ndjson", "--no-config"];

  it("give their ids to their chunks, and what else they say with them", async () => {
    const run = await reports(chunks, { stdin });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const rows = rowsOf(run.stdout);
    expect(rows.map(({ id, record }) => [id.replace(/^[0-9a-f]{16}/, "…"), record])).toEqual([
      ["A:c1", { id: "A", url: "http://a" }],
      ["A:c2", { id: "A", url: "http://a" }],
      ["B:c1", { id: "B", url: "http://b" }],
      ["B:c2", { id: "B", url: "http://b" }],
      ["7:c1", { id: 7, path: "p/q.txt" }],
      ["7:c2", { id: 7, path: "p/q.txt" }],
      ["…:c1", undefined],
      ["…:c2", undefined],
    ]);
    expect(rows[0]).toMatchObject({ next: "A:c2", report: rows[2].report });
    expect(rows[1]).toMatchObject({ prev: "A:c1", next: null });
  });

  it("are the same through parse, whose errors are passed by and told", async () => {
    const bad = `${stdin}{"id":"bad"}\nno record\n`;
    const parsed = await reports(["parse", "--from", "ndjson", "-q", "--no-config"], { stdin: bad });
    const run = await reports(chunks, { stdin: parsed.stdout });
    expect(run).toMatchObject({ code: 0, stderr: "reports: 2 records of errors passed by\n" });
    const named = rowsOf(run.stdout).filter(({ record }) => record.id !== 4);
    const straight = rowsOf((await reports(chunks, { stdin })).stdout).filter(({ record }) => record !== undefined);
    expect(named).toEqual(straight);
    expect(
      await reports(["tables", "--from", "ndjson", "-o", "t.xlsx", "--no-config"], {
        cwd: emptyDirectory(),
        stdin: parsed.stdout,
      }),
    ).toMatchObject({ code: 0, stderr: expect.stringContaining("2 records of errors passed by") });
    const compared = await reports(["compare", "--from", "ndjson", "-q", "--no-config"], { stdin: parsed.stdout });
    expect(compared).toMatchObject({ code: 0, stderr: "" });
    const cwd = emptyDirectory();
    plant(cwd, { "all.ndjson": parsed.stdout });
    const indexed = await reports(["compare", "--from", "ndjson", "all.ndjson", "-q", "--no-config"], { cwd });
    expect(indexed).toMatchObject({ code: 0, stderr: "", stdout: compared.stdout });
  });

  it("that share an id must share their text", async () => {
    const twice = [long, report(), long].map((text) => `${JSON.stringify({ id: "A", text })}\n`).join("");
    const run = await reports(chunks, { stdin: twice });
    expect(run).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("line 2: another record has the id A, and another text"),
    });
    expect(rowsOf(run.stdout).map(({ id }) => id)).toEqual(["A:c1", "A:c2"]);
  });
});

it("cites a part of a paragraph whose lines were wrapped by its own span", async () => {
  const body = "全镇建成大棚30栋，新修水渠4公里。".repeat(12).replace(/.{34}/g, "$&\n");
  const wrapped = `石桥镇2020年工作总结\n一、经济\n    ${body}\n`;
  const cwd = emptyDirectory();
  plant(cwd, { "a.txt": wrapped });
  const run = await reports(["chunks", "a.txt", "--max-chars", "60", ...quiet], { cwd });
  for (const { span, text } of rowsOf(run.stdout))
    expect(
      [...wrapped]
        .slice(...span)
        .join("")
        .replaceAll("\n", ""),
    ).toBe(text);
});

it("refuses lengths that make no sense, and needs no more than the most", async () => {
  const run = await reports(["chunks", "--max-chars", "10", "--min-chars", "11", "a.txt", "--no-config"]);
  expect(run).toMatchObject({ code: 2, stderr: "reports: --min-chars 11 must not be above --max-chars 10\n" });
  expect(chunkReport(parseReport(long), { maxChars: 100 })).toEqual(
    chunkReport(parseReport(long), { maxChars: 100, minChars: 25 }),
  );
  expect(() => chunkReport(parseReport(long), { maxChars: 0 })).toThrow(RangeError);
});

it("takes the text, or what it was read from", async () => {
  const wrapped = long.replace("3所。", "3\n所。");
  const source = await readSource(Buffer.from(wrapped));
  const options = { maxChars: 60, minChars: 20 };
  expect(chunkReport(parseReport(source), { ...options, source })).toEqual(
    chunkReport(parseReport(wrapped), { ...options, source: wrapped }),
  );
});

describe("examples", () => {
  // Python with the packages of the examples, which `.ci/run` installs.
  const python = process.env.REPORTS_PYTHON ?? "python3";
  const has = (module: string): boolean =>
    hasProgram(python) && spawnSync(python, ["-c", `import ${module}`]).status === 0;
  const show = async (command: string): Promise<string> => {
    const cwd = emptyDirectory();
    const chunks = join(cwd, "chunks.ndjson");
    expect(await reports(["chunks", "fixtures", "-o", chunks, ...quiet], { cwd: root })).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = await shell(`${command} ${chunks} 城乡居民收入`, { cwd: root });
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
    return stdout;
  };

  it("a plain vector store finds what is asked for", async () => {
    expect(await show("node examples/chunks/plain.mjs")).toMatch(/城乡居民/);
  });

  // Python packages that a checkout need not have.
  it.skipIf(!has("langchain_core, numpy"))("LangChain (where langchain-core and numpy are installed)", async () => {
    expect((await show(`${python} examples/chunks/langchain_chunks.py`)).split("\n")).toHaveLength(4);
  });

  it.skipIf(!has("llama_index.core"))("LlamaIndex (where llama-index-core is installed)", async () => {
    expect((await show(`${python} examples/chunks/llamaindex_chunks.py`)).split("\n")).toHaveLength(4);
  });
});

describe("cuts", () => {
  const chunks = (text: string, maxChars: number, minChars = 0) =>
    chunkReport(parseReport(`石桥镇2020年工作总结\n一、经济\n${text}\n`), { maxChars, minChars }).map(
      (chunk) => chunk.text,
    );

  it("behind sentences, with the quotes that close behind them", () => {
    expect(chunks("坚持“稳字当头。”建成大棚三十栋。新修水渠。", 12)).toEqual(
      ["坚持“稳字当头。”", "建成大棚三十栋。", "新修水渠。"].slice(0, 3),
    );
  });

  it("behind clauses where a sentence is too long, and anywhere where a clause is", () => {
    expect(chunks("建成大棚三十栋，新修水渠。", 9)).toEqual(["建成大棚三十栋，", "新修水渠。"]);
    expect(chunks("建成蔬菜大棚三十栋。", 4)).toEqual(["建成蔬菜", "大棚三十", "栋。"]);
  });

  it("not within a paragraph that fits, unless a chunk would be too short", () => {
    const text = "我们新建学校三所。\n建成大棚三十栋。新修水渠四公里多。";
    expect(chunks(text, 20)).toEqual(["我们新建学校三所。", "建成大棚三十栋。新修水渠四公里多。"]);
    expect(chunks(text, 20, 10)).toEqual(["我们新建学校三所。\n建成大棚三十栋。", "新修水渠四公里多。"]);
  });
});
