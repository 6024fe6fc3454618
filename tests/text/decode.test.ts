import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DecodeError, decode, decodeText } from "../../src/text/decode.js";
import type { Encoding } from "../../src/text/source.js";
import { encode } from "./encode.js";

const simplified =
  "柳溪镇2020年工作总结和2021年工作计划\n一、经济发展稳中有进。全镇完成工业总产值12.5亿元，同比增长6.8%。\n二、社会事业不断加强。";
const traditional =
  "柳溪鎮2020年工作總結\n一、經濟發展穩中有進。全鎮完成工業總產值12.5億元，同比增長6.8%。\n二、農業。";

describe("what encoding the bytes are in", () => {
  const cases: [string, Buffer, Encoding, string][] = [
    ["UTF-8", Buffer.from(simplified), "utf-8", simplified],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${simplified}`), "utf-8", simplified],
    ["GB18030", encode(simplified, "gb18030"), "gb18030", simplified],
    ["GB18030, six characters", encode("政府工作报告", "gb18030"), "gb18030", "政府工作报告"],
    ["GB18030 with a mark", Buffer.from([0x84, 0x31, 0x95, 0x33, 0xd2, 0xbb]), "gb18030", "一"],
    ["Big5", encode(traditional, "big5"), "big5", traditional],
    ["UTF-16LE with a mark", encode(`\ufeff${simplified}`, "utf-16le"), "utf-16le", simplified],
    ["UTF-16BE with a mark", encode(`\ufeff${simplified}`, "utf-16be"), "utf-16be", simplified],
    ["UTF-16LE without one", encode(simplified, "utf-16le"), "utf-16le", simplified],
    ["UTF-16BE without one", encode(simplified, "utf-16be"), "utf-16be", simplified],
    ["ASCII", Buffer.from("1. a\n2. b\n"), "utf-8", "1. a\n2. b\n"],
    ["nothing", Buffer.alloc(0), "utf-8", ""],
    ["a second mark is text", Buffer.from("\ufeff\ufeff一"), "utf-8", "\ufeff一"],
  ];
  it.each(cases)("%s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({
      text,
      encoding,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      extracted: null,
    });
  });
});

describe("damaged text", () => {
  it("keeps UTF-8 cut amid a character, and does not take it for GB18030", () => {
    const whole = Buffer.from(simplified);
    const { text, encoding } = decode(whole.subarray(0, whole.length - 1));
    expect(encoding).toBe("utf-8");
    expect(text).toBe(`${simplified.slice(0, -1)}\ufffd`);
  });
  it("keeps UTF-8 with one bad byte", () => {
    const bytes = Buffer.from(simplified.repeat(3));
    bytes[bytes.indexOf("发")] = 0xff;
    const { text, encoding } = decode(bytes);
    expect(encoding).toBe("utf-8");
    expect(text).toContain("\ufffd");
    expect(text.endsWith("不断加强。")).toBe(true);
  });
  it("keeps GB18030 cut amid a character", () => {
    const whole = encode(simplified, "gb18030");
    expect(decode(whole.subarray(0, -1))).toMatchObject({ encoding: "gb18030" });
  });
});

describe("no text", () => {
  const cases: [string, Buffer][] = [
    ["an image's head", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48])],
    ["packed data", deflateSync(Buffer.from(simplified.repeat(20)))],
    ["NUL bytes", Buffer.from("一二三\0四五六")],
    ["Latin-1", Buffer.from("r\xe9sum\xe9 \xe0 la fran\xe7aise, d\xe9j\xe0 vu", "latin1")],
    ["Shift_JIS", Buffer.from([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x90, 0xa2, 0x8a, 0x45])],
    ["all bytes there are", Buffer.from(Array.from({ length: 256 }, (_, i) => i))],
  ];
  it.each(cases)("%s", (_, bytes) => {
    expect(() => decode(bytes)).toThrow(DecodeError);
  });
  it("says so in one line", () => {
    expect(() => decode(Buffer.from([0xff, 0xfd, 0xfc, 0xfb]))).toThrow(/^[^\n]+$/);
  });
});

describe("an encoding that was asked for", () => {
  it("is taken", () => {
    expect(decode(encode("柳溪", "gb18030"), "gbk")).toMatchObject({ text: "柳溪", encoding: "gbk" });
  });
  it("is an error where the bytes are not in it", () => {
    expect(() => decode(encode(simplified, "gb18030"), "utf-8")).toThrow(DecodeError);
  });
});

describe("a string", () => {
  it("has the bytes and digest of its UTF-8", () => {
    const { bytes, sha256 } = decode(Buffer.from(simplified));
    expect(decodeText(simplified)).toEqual({ text: simplified, encoding: "utf-8", bytes, sha256, extracted: null });
  });
  it("keeps its places: a mark at the head is a character of it", () => {
    expect(decodeText("\ufeff甲\ud800乙").text).toBe("\ufeff甲\ufffd乙");
  });
});

it("either decodes bytes or throws a DecodeError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(typeof decode(bytes).text).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
      }
    }),
    { numRuns: 2000 },
  );
});
