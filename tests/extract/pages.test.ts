import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";

const read = (bytes: Uint8Array, name = "a.html") => extract(bytes, { name, encoding: undefined, maxBytes: 1 << 20 });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = async (page: string): Promise<string> => (await read(utf8(page))).text;

/** 镇政府 and 种茶 in the encoding of Chinese Windows. */
const TOWN = [0xd5, 0xf2, 0xd5, 0xfe, 0xb8, 0xae];
const TEA = [0xd6, 0xd6, 0xb2, 0xe8];

describe("a saved page", () => {
  it.each([
    ["a line for each block", "<h1>云峰镇总结</h1><div>种茶<p>修路</p>架桥</div>", "云峰镇总结\n种茶\n修路\n架桥\n"],
    ["breaks of lines", "<p>种茶<br>修路<br/>架桥</p>", "种茶\n修路\n架桥\n"],
    ["marks within a sentence are no breaks", "<p>种茶<b>三百</b>亩，<span>修</span>路</p>", "种茶三百亩，修路\n"],
    ["entities", "<p>增产&gt;5&#37;&nbsp;&amp;&#x8336;</p>", "增产>5%\u00a0&茶\n"],
    [
      "a row of a table in one line",
      "<table><tr><td>户数</td><td>86</td></tr><tr><td>亩</td><td>5</td></tr></table>",
      "户数\t86\n亩\t5\n",
    ],
    [
      "neither scripts nor styles nor comments",
      "<style>p{}</style><script>种('茶')</script><!-- 茶 --><p>修路</p>",
      "修路\n",
    ],
    [
      "blanks of the source are one, and none between Chinese characters",
      "<p>a  b\n种茶\n   三百亩 </p>",
      "a b 种茶三百亩\n",
    ],
    ["tags that nobody closes", "<div><p>种茶<p>修路<div>架桥", "种茶\n修路\n架桥\n"],
    ["no page at all", "", ""],
  ])("%s", async (_, page, text) => {
    expect(await textOf(page)).toBe(text);
  });

  it("is read in the encoding that it names", async () => {
    const page = [...utf8('<meta charset="gb2312"><p>'), ...TOWN, ...TEA, ...utf8("</p>")];
    const { text, encoding } = await read(Uint8Array.from(page));
    expect({ text, encoding }).toEqual({ text: "镇政府种茶\n", encoding: "gb18030" });
  });

  it("is UTF-8 where it is that, whatever it names", async () => {
    expect(await textOf('<meta http-equiv="Content-Type" content="text/html; charset=gbk"><p>修路</p>')).toBe("修路\n");
  });

  it("is told by its name: a text about pages stays as it is", async () => {
    expect((await read(utf8("<p>修路</p>"), "a.txt")).text).toBe("<p>修路</p>");
  });
});
