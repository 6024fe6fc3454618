import { spawn } from "node:child_process";
import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { docxOf, p } from "../extract/documents.js";
import { emptyDirectory, executable, reports, shell } from "./reports.js";
import { binary, gap, plant, report } from "./texts.js";

const filter = ["parse", "--from", "ndjson", "-f", "ndjson"];
const lines = (...records: unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the filter mode", () => {
  it("gives a line for each line, in order, and echoes what it does not know", async () => {
    const stdin = lines(
      { id: "x", text: report() },
      { id: 7, text: report("枫桥镇"), source: { url: "a" }, title: "b" },
    );
    const { code, stdout } = await reports(filter, { stdin });
    expect(parsed(stdout)).toMatchObject([
      { id: "x", report: { schemaVersion: "1", title: { text: "柳溪镇2020年工作总结" } } },
      { id: 7, source: { url: "a" }, title: "b", report: { title: { text: "枫桥镇2020年工作总结" } } },
    ]);
    expect(code).toBe(0);
  });

  it("takes the bytes of a file where there is no text: any encoding, and Word", async () => {
    const docx = Buffer.from(docxOf({ body: p("柳溪镇2020年工作总结") }));
    const gb = Buffer.from([
      0xc1, 0xf8, 0xcf, 0xaa, 0xd5, 0xf2, 0x32, 0x30, 0x32, 0x30, 0xc4, 0xea, 0xb9, 0xa4, 0xd7, 0xf7,
    ]);
    const stdin = lines(
      { id: 1, base64: gb.toString("base64"), note: "a" },
      { id: 2, base64: docx.toString("base64"), path: "a.docx" },
      { id: 3, base64: "no*base" },
      { id: 4, base64: binary.toString("base64") },
      { id: 5, base64: "5p-z", text: report() },
      { id: 6, base64: gb.toString("base64"), encoding: "GBK" },
      { id: 7, base64: gb.toString("base64"), encoding: "cp936" },
      { id: 8, base64: Buffer.from("%PDF-1.7").toString("base64") },
      { id: 9, base64: gzipSync(report()).toString("base64") },
    );
    const { code, stdout } = await reports(filter, { stdin });
    const out = parsed(stdout);
    expect(out).toMatchObject([
      { id: 1, note: "a", report: { source: { encoding: "gb18030" } } },
      { id: 2, path: "a.docx", report: { source: { extracted: "docx", path: "a.docx" } } },
      { id: 3, error: { code: "bad-base64", message: '"base64" is no base64', line: 3 } },
      { id: 4, error: { code: "binary", message: "is binary, not text" } },
      { id: 5, base64: "5p-z", report: { title: { text: "柳溪镇2020年工作总结" } } },
      { id: 6, encoding: "GBK", report: { source: { encoding: "gbk" } } },
      { id: 7, error: { code: "bad-encoding" } },
      { id: 8, error: { code: "other-format" } },
      { id: 9, report: { title: { text: "柳溪镇2020年工作总结" } } },
    ]);
    expect(out[0]).not.toHaveProperty("base64");
    expect(code).toBe(0);
  });

  it("gives an error record in the place of a bad one, and goes on", async () => {
    const stdin = Buffer.concat([
      Buffer.from(`{"id":"a","text":"一"}\n{"id":"b"\n[1]\n\n{"id":"c","note":1}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"text":"二"}\r\n{"id":"z","text":"三"}`),
    ]);
    const { code, stdout } = await reports(filter, { stdin });
    expect(parsed(stdout)).toMatchObject([
      { id: "a", report: {} },
      { id: 2, error: { code: "bad-record", message: "the line is no JSON", line: 2 } },
      { id: 3, error: { code: "bad-record", message: "the line is no JSON object" } },
      { id: "c", note: 1, error: { code: "no-text" } },
      { id: 6, error: { code: "bad-record", message: "the line is not UTF-8" } },
      { id: 7, report: {} },
      { id: "z", report: {} },
    ]);
    expect(code).toBe(0);
  });

  it("answers records nested deeper than calls can be, also where the id is", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const stdin = `{"id":1,"text":"一","d":${deep}}\n{"id":${deep},"x":1}\n{"id":3,"d":${deep}}\n{"id":4,"text":"二"}\n`;
    const { code, stdout, stderr } = await reports([...filter, "-q"], { stdin });
    const out = stdout.trimEnd().split("\n");
    expect(stderr).toBe("");
    expect(out).toHaveLength(4);
    expect(out[0]?.startsWith(`{"id":1,"d":${deep},"report":{`)).toBe(true);
    expect(out[1]).toBe(
      `{"id":${deep},"x":1,"error":{"code":"no-text","message":"a record needs \\"text\\" or \\"base64\\", a string","line":2}}`,
    );
    expect(out[2]?.startsWith(`{"id":3,"d":${deep},"error":`)).toBe(true);
    expect(out[3]?.startsWith('{"id":4,"report":{')).toBe(true);
    expect(code).toBe(0);
  });

  it.each([
    ['{"id":12345678901234567890,"text":"一"}', '{"id":12345678901234567890,'],
    ['{"text":"一","n":9007199254740993,"f":1e400,"z":-0.10}', '{"id":1,"n":9007199254740993,"f":1e400,"z":-0.10,'],
    ['{"id":"\\ud800\\u0041","text":"一"}', '{"id":"\\ud800\\u0041",'],
    ['{ "a" : { "x y" : [ 1 , "a , } b" ] } ,\t"text":"一"}', '{"id":1,"a":{"x y":[1,"a , } b"]},'],
    ['{"q":"a\\\\","text":"一","r":"\\\\\\"","s":[]}', '{"id":1,"q":"a\\\\","r":"\\\\\\"","s":[],'],
    ['{"a":1,"a":2,"__proto__":3,"text":"x","text":"一","7":true}', '{"id":1,"a":2,"__proto__":3,"7":true,'],
    ['{"report":5,"text":"一"}', '{"id":1,"input_report":5,'],
    ['{"error":[1],"input_error":2,"text":"一"}', '{"id":1,"input_input_error":[1],"input_error":2,'],
    ['{"u":"\u2028","text":"一"}', '{"id":1,"u":"\\u2028",'],
  ])("echoes what it does not know as it is written: %s", async (stdin, begins) => {
    const { stdout } = await reports([...filter, "-q"], { stdin });
    expect(stdout.slice(0, begins.length)).toBe(begins);
    expect(stdout.slice(begins.length)).toMatch(/^"report":\{"schemaVersion"/);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it("names a report by the record's path, else by its id, and says nothing of warnings but their number", async () => {
    const stdin = lines({ id: 1, text: gap, path: "in/a.txt" }, { id: "b", text: gap });
    const { stdout, stderr } = await reports(filter, { stdin });
    expect(parsed(stdout)).toMatchObject([
      { id: 1, path: "in/a.txt", report: { source: { path: "in/a.txt" } } },
      { id: "b", report: { source: { path: "b" } } },
    ]);
    expect(stderr).toMatch(/^2 reports, .*, 2 warnings\n$/);
  });

  it("gives nothing for nothing", async () => {
    expect(await reports([...filter, "-q"], { stdin: "" })).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  it("does not keep a line that is too long", async () => {
    const long = "二".repeat(100_000);
    const stdin = lines(
      { id: "a", text: "一" },
      { url: "u", n: -1.5, id: 'b"b', text: long },
      { text: long, id: "hidden" },
      { id: "c", text: "三" },
    );
    const { code, stdout } = await reports([...filter, "--max-bytes", "1000"], { stdin });
    expect(parsed(stdout)).toMatchObject([
      { id: "a" },
      { id: 'b"b', error: { code: "too-large", line: 2 } },
      { id: 3, error: { code: "too-large", line: 3 } },
      { id: "c" },
    ]);
    expect(code).toBe(0);
  });

  it("escapes what some readers take for the end of a line", async () => {
    const { stdout } = await reports(filter, { stdin: lines({ id: "\u2028", text: "一\u0085二\u2028三\u2029四" }) });
    expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/);
    expect(parsed(stdout)).toMatchObject([{ id: "\u2028" }]);
  });

  it("keeps the order with more than one worker", async () => {
    const records = Array.from({ length: 60 }, (_, id) => ({ id, text: report().repeat(1 + ((id * 7) % 5)) }));
    const stdin = lines(...records);
    const [one, two] = await Promise.all([
      reports([...filter, "--jobs", "1"], { stdin }),
      reports([...filter, "--jobs", "2"], { stdin }),
    ]);
    expect(parsed(two.stdout).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(two.stdout).toBe(one.stdout);
  });

  it("reads records from files", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.ndjson": lines({ id: 1, text: "一" }), "b.ndjson": lines({ id: 2, text: "二" }) });
    expect(parsed((await reports([...filter, "a.ndjson", "b.ndjson"], { cwd })).stdout)).toHaveLength(2);
    expect((await reports([...filter, "none.ndjson"], { cwd })).code).toBe(2);
  });

  it.each([
    [["-f", "yaml"], /--from ndjson writes --format ndjson/],
    [["--out-dir", "x"], /--out-dir/],
    [["--shard", "1/2"], /--shard/],
  ])("contradicts %j", async (flags, message) => {
    const { code, stderr } = await reports(["parse", "--from", "ndjson", ...flags], { stdin: "" });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it.each([["1"], ["2"]])("answers each record before the next comes (%s jobs)", async (jobs) => {
    const child = spawn(process.execPath, [executable, ...filter, "-q", "--jobs", jobs]);
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines({ id, text: report() }));
      const [chunk] = await once(child.stdout, "data");
      expect(JSON.parse(String(chunk))).toMatchObject({ id });
    }
    child.stdin.end();
    expect((await once(child, "close"))[0]).toBe(0);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("ends with a whole line on %s", async (signal, code) => {
    const child = spawn(process.execPath, [executable, ...filter, "-q"]);
    const chunks: string[] = [];
    child.stdout.on("data", (chunk) => chunks.push(String(chunk)));
    child.stdin.on("error", () => {});
    child.stdin.write(lines(...Array.from({ length: 3000 }, (_, id) => ({ id, text: report() }))));
    await once(child.stdout, "data");
    child.kill(signal);
    const [ended] = await once(child, "close");
    const stdout = chunks.join("");
    expect(ended).toBe(code);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(parsed(stdout).every(({ report }) => report.schemaVersion === "1")).toBe(true);
  });
});

it("is parted among processes by GNU parallel, where that is installed", async ({ skip }) => {
  if ((await shell("parallel --version")).code !== 0) skip();
  const cwd = emptyDirectory();
  const stdin = lines(...Array.from({ length: 200 }, (_, id) => ({ id, text: report() })));
  plant(cwd, { "in.ndjson": stdin });
  const line = "parallel --will-cite --pipe --keep-order --block 8k -j 2 '$reports parse --from ndjson -q' < in.ndjson";
  const { stdout } = await shell(line.replaceAll("$reports", `${process.execPath} ${executable}`), { cwd });
  const alone = await reports(filter, { stdin });
  expect(stdout === alone.stdout).toBe(true);
});

it("replaces no input of its own", async () => {
  const cwd = emptyDirectory();
  plant(cwd, { "a.ndjson": '{"text":""}\n' });
  expect(await reports(["parse", "--from", "ndjson", "a.ndjson", "-o", "./a.ndjson"], { cwd })).toMatchObject({
    code: 2,
    stderr: "reports: ./a.ndjson: is an input too; write to another file\n",
  });
});
