import { describe, expect, it } from "vitest";
import { emptyDirectory, reports, shell } from "./reports.js";
import { plant, report } from "./texts.js";

const FIGURES = 256 * 1024;

/** A figure in every two characters: what comes of it is 150 times as long. */
const dense = "5%".repeat(FIGURES);

/** A paragraph in every two characters, each kept until all are written: more than a small container has. */
const tooMuch = "村\n".repeat(700_000);

const heap = (megabytes: number): NodeJS.ProcessEnv => ({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` });
const env = heap(160);

describe("half a megabyte of figures", () => {
  it.each(["ndjson", "json", "yaml", "csv"])(
    "is read in 64 MB of memory, and what comes of it is whole: %s",
    async (format) => {
      const cwd = emptyDirectory();
      plant(cwd, { "a.txt": dense });
      const { code, stderr } = await reports(["parse", "a.txt", "-q", "-f", format, "-o", "out"], {
        cwd,
        env: heap(64),
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const { stdout } = await shell('grep -o -E \'"?id"?: ?"?m[0-9]+|,m[0-9]+,\' out | wc -l; tail -c 3000 out', {
        cwd,
      });
      expect(Number.parseInt(stdout, 10)).toBe(FIGURES);
      expect(stdout).toMatch(format === "csv" ? /,m262144,/ : /diagnostics"?:/);
    },
  );

  it("is read in the filter mode too", async () => {
    const stdin = `${JSON.stringify({ id: 7, text: dense, note: "注" })}\n${JSON.stringify({ id: 8, text: "一" })}\n`;
    const { code, stdout } = await reports(["parse", "--from", "ndjson", "-q"], { stdin, env: heap(64) });
    expect(code).toBe(0);
    const [first = "", second = ""] = stdout.split("\n");
    expect(first.slice(0, 40)).toContain('{"id":7,"note":"注","report":{');
    expect(JSON.parse(first).report.metrics).toHaveLength(FIGURES);
    expect(JSON.parse(second)).toMatchObject({ id: 8, report: {} });
  });
});

describe("an input that takes more memory than there is", () => {
  const died = "the worker process died of it";

  it.each([["1"], ["2"]])("is one plain failure, the others are written (%s jobs)", async (jobs) => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": tooMuch, "in/c.txt": report() });
    const { code, stdout, stderr } = await reports(["parse", "in", "-q", "-f", "ndjson", "--jobs", jobs], { cwd, env });
    expect(stderr).toMatch(new RegExp(`^reports: in/b\\.txt: ${died} \\([^\\n]+\\)\\n$`));
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(code).toBe(1);
  });

  it("is the same from standard input, and packed", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": tooMuch });
    const line = `gzip -k b.txt; NODE_OPTIONS=${env.NODE_OPTIONS} $reports parse b.txt.gz - a.txt -q -f ndjson < b.txt`;
    const { stdout, stderr, code } = await shell(line, { cwd });
    expect(stderr.replaceAll(/ \([^\n]+\)$/gm, "")).toBe(`reports: b.txt.gz: ${died}\nreports: -: ${died}\n`);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("has its line in the filter mode", async () => {
    const stdin = [
      { id: { n: 1 }, text: tooMuch, note: 2 },
      { id: 2, text: "一" },
    ]
      .map((record) => `${JSON.stringify(record)}\n`)
      .join("");
    const { code, stdout } = await reports(["parse", "--from", "ndjson", "-q"], { stdin, env });
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: { n: 1 }, note: 2, error: { code: "failed", message: expect.stringContaining(died) } },
      { id: 2, report: {} },
    ]);
    expect(code).toBe(0);
  });
});
