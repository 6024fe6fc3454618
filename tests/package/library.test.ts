import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DecodeError, parseReport, readReport, readSource, textOfSpan, Unreadable } from "../../src/index.js";
import { root } from "../cli/golden.js";
import { emptyDirectory, reports } from "../cli/reports.js";
import { binary, plant, report } from "../cli/texts.js";
import { docxOf, p } from "../extract/documents.js";

const page = `<!doctype html><meta charset="gb2312"><title>x</title><h1>柳溪镇2020年工作总结</h1><p>新建学校3所。</p>`;

describe("the library reads the bytes of a file as the command line does", () => {
  it.each([
    ["a.txt", Buffer.from(report())],
    ["a.txt.gz", gzipSync(report())],
    ["a.docx", Buffer.from(docxOf({ body: p("柳溪镇2020年工作总结") + p("新建学校3所。") }))],
    ["a.html", Buffer.from(page)],
    ["a.html.gz", gzipSync(page)],
  ])("%s", async (path, bytes) => {
    const cwd = emptyDirectory();
    plant(cwd, { [path]: bytes });
    const { stdout } = await reports(["parse", path, "--quiet", "--no-config"], { cwd });
    const read = await readReport(bytes, { path });
    expect(JSON.parse(stdout)).toEqual([JSON.parse(JSON.stringify(read))]);
    const { text } = await readSource(bytes, { path });
    for (const metric of read.metrics) expect(textOfSpan(text, metric.span)).toBe(metric.text);
  });

  it.each([
    ["binary", binary],
    ["encoding", Buffer.from([0x41, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe, 0x81])],
    ["other-format", Buffer.from("%PDF-1.7")],
    ["damaged", gzipSync(report()).subarray(0, 40)],
    ["binary", gzipSync(gzipSync(report()))],
    ["too-large", gzipSync(Buffer.alloc(3000, "一"))],
  ])("and says by a code what it cannot read: %s", async (code, bytes) => {
    const failure = await readReport(bytes, { path: "a", maxBytes: 2000 }).catch((error: unknown) => error);
    expect(failure instanceof DecodeError || failure instanceof Unreadable).toBe(true);
    expect(failure).toMatchObject({ code });
  });
});

it.each([undefined, null, 7, new ArrayBuffer(4), new Uint16Array(2), Promise.resolve("")])(
  "what is neither text nor bytes is told so: %s",
  (input) => {
    expect(() => parseReport(input as unknown as string)).toThrow(/^a report is read from a string or from bytes/);
  },
);

it("spans count characters, of which some are two units of UTF-16", () => {
  const text = "𣲘水镇2020年工作总结\n新建学校3所。";
  const [metric] = parseReport(text).metrics;
  expect(metric && textOfSpan(text, metric.span)).toBe("3所");
});

it("the package has the schema as a file", async () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = readFileSync(join(root, exports["./schema.json"]), "utf8");
  expect(JSON.parse(file)).toEqual(JSON.parse((await reports(["schema"])).stdout));
});
