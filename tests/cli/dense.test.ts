import { describe, expect, it } from "vitest";
import { emptyDirectory, reports, shell } from "./reports.js";
import { plant, report } from "./texts.js";

/** What takes most memory of all texts: a figure in every two characters. */
const dense = (megabytes: number): string => "5%".repeat((megabytes * 1024 * 1024) / 2);

/** A small container. */
const env = { NODE_OPTIONS: "--max-old-space-size=160" };

describe("an input that takes more memory than there is", () => {
  const died = "the worker process died of it";

  it.each([["1"], ["2"]])("is one plain failure, the others are written (%s jobs)", async (jobs) => {
    const cwd = emptyDirectory();
    plant(cwd, { "in/a.txt": report(), "in/b.txt": dense(4), "in/c.txt": report() });
    const { code, stdout, stderr } = await reports(["parse", "in", "-q", "-f", "ndjson", "--jobs", jobs], { cwd, env });
    expect(stderr).toMatch(new RegExp(`^reports: in/b\\.txt: ${died} \\([^\\n]+\\)\\n$`));
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(code).toBe(1);
  });

  it("is the same from standard input, and packed", async () => {
    const cwd = emptyDirectory();
    plant(cwd, { "a.txt": report(), "b.txt": dense(4) });
    const line = `gzip -k b.txt; NODE_OPTIONS=${env.NODE_OPTIONS} $reports parse b.txt.gz - a.txt -q -f ndjson < b.txt`;
    const { stdout, stderr, code } = await shell(line, { cwd });
    expect(stderr.replaceAll(/ \([^\n]+\)$/gm, "")).toBe(`reports: b.txt.gz: ${died}\nreports: -: ${died}\n`);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  it("has its line in the filter mode", async () => {
    const stdin = [
      { id: { n: 1 }, text: dense(4), note: 2 },
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
