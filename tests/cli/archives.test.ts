import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { emptyDirectory, reports } from "./reports.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = (town: string): Uint8Array => utf8(`${town}2021年工作总结\n一、产业\n种植茶叶300亩。\n`);

/** Where a zip file of these members lies. */
function archive(members: Record<string, Uint8Array>, change: (bytes: Uint8Array) => Uint8Array = (b) => b): string {
  const cwd = emptyDirectory();
  writeFileSync(join(cwd, "in.zip"), change(zipSync(members)));
  return cwd;
}

async function read(cwd: string): Promise<{ code: number | null; paths: string[]; stderr: string }> {
  const { code, stdout, stderr } = await reports(["parse", "in.zip", "-q", "-f", "json"], { cwd });
  return { code, stderr, paths: JSON.parse(stdout).map(({ source }: { source: { path: string } }) => source.path) };
}

it("each report in an archive is an input", async () => {
  const cwd = archive({
    "2021/云峰镇.txt": report("云峰镇"),
    "白沙乡.html": utf8("<h1>白沙乡2021年工作总结</h1><p>修路。</p>"),
  });
  expect(await read(cwd)).toEqual({ code: 0, stderr: "", paths: ["in.zip/2021/云峰镇.txt", "in.zip/白沙乡.html"] });
});

it("names that Chinese Windows wrote are read", async () => {
  // 镇乡 in its encoding, put in the place of four letters: the packer here writes UTF-8 only.
  const cwd = archive({ "AAAA.txt": report("云峰镇") }, (bytes) => {
    const named = Buffer.from(bytes);
    const name = Buffer.from("AAAA.txt");
    for (let at = named.indexOf(name); at >= 0; at = named.indexOf(name, at + 1))
      named.set([0xd5, 0xf2, 0xcf, 0xe7], at);
    return named;
  });
  expect((await read(cwd)).paths).toEqual(["in.zip/镇乡.txt"]);
});

it("what cannot be read costs itself alone", async () => {
  const cwd = archive({
    "b.txt": report("云峰镇"),
    "c.zip": zipSync({ "d.txt": report("白沙乡") }),
    "../e.txt": report("南岭乡"),
  });
  const { code, paths, stderr } = await read(cwd);
  expect({ code, paths }).toEqual({ code: 1, paths: ["in.zip/b.txt"] });
  expect(stderr).toMatch(/in\.zip\/c\.zip: is a zip file in a zip file; unpack it first/u);
  expect(stderr).toMatch(/e\.txt: has a name that leads out of its archive/u);
});

it.each([
  ["cut short", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
  ["no archive", () => utf8("PK\u0003\u0004 and then nothing")],
])("an archive that is %s is one plain failure", async (_, change) => {
  const { code, paths, stderr } = await read(archive({ "b.txt": report("云峰镇") }, change));
  expect({ code, paths }).toEqual({ code: 1, paths: [] });
  expect(stderr).toMatch(/^reports: in\.zip: is no zip file, or a damaged one\n/u);
});

it("what is no report is passed over and counted", async () => {
  const cwd = archive({ "a.txt": report("云峰镇"), "说明.pdf": utf8("%PDF-1.4"), "照片.jpg": utf8("JFIF") });
  const of = (lang: string) => reports(["parse", "in.zip", "-o", "a.json", "--lang", lang], { cwd });
  expect((await of("zh")).stderr).toContain("另有 2 个其他文件未读");
  expect((await of("en")).stderr).toContain("2 other files passed over");
});
