import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { chunkReport, parseReport } from "../../src/index.js";
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

it("refuses lengths that make no sense", async () => {
  const run = await reports(["chunks", "--max-chars", "10", "a.txt", "--no-config"]);
  expect(run).toMatchObject({ code: 2, stderr: "reports: --min-chars must not be above --max-chars\n" });
  expect(() => chunkReport(parseReport(long), { maxChars: 0 })).toThrow(RangeError);
});

describe("examples", () => {
  const has = (module: string): boolean =>
    hasProgram("python3") && spawnSync("python3", ["-c", `import ${module}`]).status === 0;
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
    expect((await show("python3 examples/chunks/langchain_chunks.py")).split("\n")).toHaveLength(4);
  });

  it.skipIf(!has("llama_index.core"))("LlamaIndex (where llama-index-core is installed)", async () => {
    expect((await show("python3 examples/chunks/llamaindex_chunks.py")).split("\n")).toHaveLength(4);
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
