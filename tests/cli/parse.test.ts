import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Report } from "../../src/model/report.js";
import { encode } from "../text/encode.js";
import { emptyDirectory, reports } from "./reports.js";
import { binary, plant, report } from "./texts.js";

const pathsIn = (stdout: string): string[] => JSON.parse(stdout).map(({ source }: Report) => source.path);

describe("inputs", () => {
  const tree = { "in/b.txt": report(), "in/a/c.txt": report(), "in/a.txt": report(), "in/notes.md": "no report" };

  it("takes files as given, whatever their names", async () => {
    const cwd = emptyDirectory();
    plant(cwd, tree);
    const { code, stdout } = await reports(["parse", "in/notes.md", "./in/b.txt"], { cwd });
    expect(pathsIn(stdout)).toEqual(["in/notes.md", "./in/b.txt"]);
    expect(code).toBe(0);
  });

  it("takes the .txt below a directory, sorted by code point", async () => {
    const cwd = emptyDirectory();
    plant(cwd, tree);
    const { stdout } = await reports(["parse", "in"], { cwd });
    expect(pathsIn(stdout)).toEqual(["in/a.txt", "in/a/c.txt", "in/b.txt"]);
  });

  it.each([
    ["in/*.txt", ["in/a.txt", "in/b.txt"]],
    ["in/**/*.txt", ["in/a.txt", "in/a/c.txt", "in/b.txt"]],
    ["in/{b,a/c}.txt", ["in/a/c.txt", "in/b.txt"]],
    ["*/n?tes.md", ["in/notes.md"]],
  ])("takes the quoted pattern %s", async (pattern, paths) => {
    const cwd = emptyDirectory();
    plant(cwd, tree);
    const { stdout } = await reports(["parse", pattern], { cwd });
    expect(pathsIn(stdout)).toEqual(paths);
  });

  it("takes a file whose name looks like a pattern", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "[a].txt": report() });
    expect(pathsIn((await reports(["parse", "[a].txt"], { cwd })).stdout)).toEqual(["[a].txt"]);
  });

  it("takes each file once", async () => {
    const cwd = emptyDirectory();
    plant(cwd, tree);
    const { stdout } = await reports(["parse", "in/b.txt", "in", "./in/b.txt", "in/*.txt"], { cwd });
    expect(pathsIn(stdout)).toEqual(["in/b.txt", "in/a.txt", "in/a/c.txt"]);
  });

  it.each([[["parse", "-"]], [["parse"]]])("reads standard input: %j", async (args) => {
    const { stdout, code } = await reports(args, { stdin: report() });
    expect(JSON.parse(stdout)).toMatchObject([{ source: { path: "-" }, title: { text: "柳溪镇2020年工作总结" } }]);
    expect(code).toBe(0);
  });

  it("shows short help where nobody says what to parse", async () => {
    const { code, stdout, stderr } = await reports(["parse"]);
    expect(stderr).toMatch(/^Usage: reports parse/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("reads GB18030, and what --encoding says", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": encode(report(), "gb18030") });
    const [guessed, told] = await Promise.all([
      reports(["parse", "a.txt"], { cwd }),
      reports(["parse", "a.txt", "--encoding", "gbk"], { cwd }),
    ]);
    expect(JSON.parse(guessed.stdout)).toMatchObject([
      { source: { encoding: "gb18030" }, title: { text: "柳溪镇2020年工作总结" } },
    ]);
    expect(JSON.parse(told.stdout)).toMatchObject([{ source: { encoding: "gbk" } }]);
  });
});

describe("what cannot be parsed", () => {
  it("is named with the reason, and the others are written", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": binary, "c.txt": report() });
    const { code, stdout, stderr } = await reports(["parse", "a.txt", "b.txt", "none.txt", "*.zzz", "c.txt"], { cwd });
    expect(pathsIn(stdout)).toEqual(["a.txt", "c.txt"]);
    expect(stderr).toMatch(/^reports: b\.txt: is binary, not text$/m);
    expect(stderr).toMatch(/^reports: none\.txt: no such file or directory$/m);
    expect(stderr).toMatch(/^reports: \*\.zzz: matches no file$/m);
    expect(stderr).toMatch(/, 3 inputs failed\n$/);
    expect(code).toBe(1);
  });

  it("is a directory without reports", async () => {
    const { code, stdout, stderr } = await reports(["parse", "."], { cwd: emptyDirectory() });
    expect(stderr).toMatch(
      /^reports: \.: holds no \.txt or \.docx file; saved pages and archives are read where they are named/m,
    );
    expect(JSON.parse(stdout)).toEqual([]);
    expect(code).toBe(1);
  });
});

describe("outputs", () => {
  it("ends with one line of summary, on standard error", async () => {
    const { stderr } = await reports(["parse"], { stdin: report() });
    expect(stderr).toMatch(/^1 report, \d+ sections?, \d+ metrics?, \d+ characters? removed, \d+ warnings?\n$/);
  });

  it("says nothing with --quiet", async () => {
    expect((await reports(["parse", "--quiet"], { stdin: report() })).stderr).toBe("");
  });

  it("writes YAML, one document a report, of the same content", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": report("枫桥镇") });
    const [json, yaml] = await Promise.all([
      reports(["parse", "."], { cwd }),
      reports(["parse", ".", "-f", "yaml"], { cwd }),
    ]);
    expect(parseAllDocuments(yaml.stdout).map((document) => document.toJS())).toEqual(JSON.parse(json.stdout));
  });

  it("writes NDJSON, one line a report, of the same content", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": report("枫桥镇") });
    const [json, ndjson] = await Promise.all([
      reports(["parse", "."], { cwd }),
      reports(["parse", ".", "-f", "ndjson"], { cwd }),
    ]);
    const lines = ndjson.stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(json.stdout));
  });

  it("writes a row a metric as CSV", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const { stdout } = await reports(["parse", "a.txt", "-f", "csv"], { cwd });
    expect(stdout).toMatch(/^file,title,/);
    expect(stdout).toMatch(/^a\.txt,柳溪镇2020年工作总结,.*,12\.5亿元,/m);
  });

  it("writes to one file with -o", async () => {
    const cwd = emptyDirectory();
    const { code, stdout } = await reports(["parse", "-o", "out.json"], { cwd, stdin: report() });
    expect(stdout).toBe("");
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toHaveLength(1);
    expect(readdirSync(cwd)).toEqual(["out.json"]);
    expect(code).toBe(0);
  });

  it("mirrors the tree with --out-dir, a report a file", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/x/a.txt": report(), "in/b.txt": report(), "c.txt": report() });
    const { code } = await reports(["parse", "in", "c.txt", "--out-dir", "out"], { cwd });
    expect(readdirSync(join(cwd, "out"), { recursive: true }).sort()).toEqual(["b.json", "c.json", "x", "x/a.json"]);
    expect(JSON.parse(readFileSync(join(cwd, "out/x/a.json"), "utf8"))).toMatchObject({
      source: { path: "in/x/a.txt" },
    });
    expect(code).toBe(0);
  });
});

describe("wrong use", () => {
  it.each([
    ["an unknown flag", ["parse", "--fromat", "json"], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    ["an unknown format", ["parse", "-f", "xml", "a"], /Allowed choices are json, yaml/],
    ["an unknown encoding", ["parse", "--encoding", "latin1", "a"], /Allowed choices are auto, utf-8/],
    ["an unknown command", ["prase"], /unknown command 'prase'\n\(Did you mean parse\?\)/],
    ["two outputs", ["parse", "a.txt", "-o", "x", "--out-dir", "y"], /--out-dir/],
    ["no rules file", ["parse", "a.txt", "--rules", "none.yaml"], /none\.yaml: no such file/],
    ["a size that is none", ["parse", "a.txt", "--max-bytes", "-3"], /--max-bytes/],
    ["an output that cannot be", ["parse", "a.txt", "-o", "no/such/x.json"], /no\/such\/x\.json: cannot be written/],
  ])("is %s", async (_, args, message) => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report() });
    const { code, stdout, stderr } = await reports(args, { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });
});
