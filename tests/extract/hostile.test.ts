import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { Unreadable } from "../../src/extract/unreadable.js";
import { DecodeError } from "../../src/text/decode.js";
import { abstract, docxOf, item, lvl, num, p, partsOf, styled, zipOf } from "./documents.js";

const maxBytes = 8 << 20;
const whyNot = async (bytes: Uint8Array, name = "a.docx", most = maxBytes): Promise<string> => {
  try {
    return `read: ${(await extract(bytes, { name, maxBytes: most })).text.slice(0, 40)}`;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof DecodeError) return error.message;
    throw error;
  }
};

const document = (xml: string): Uint8Array => zipOf({ ...partsOf({ body: "" }), "word/document.xml": xml });

describe("a document that cannot be read says why, in a line", () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const compound = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((character, i) => {
      bytes[1024 + 2 * i] = character.charCodeAt(0);
    });
    return bytes;
  };
  const office = "save it as .docx in Word or WPS, or: soffice --headless --convert-to docx FILE";
  it.each<[string, Uint8Array, string]>([
    ["a password", compound("EncryptedPackage"), "has a password; open it and save it without one"],
    ["old Word", compound("WordDocument"), `is a document of Word 97-2003 or WPS (.doc, .wps); ${office}`],
    ["old Excel", compound("Workbook"), "is a workbook of Excel 97-2003 (.xls), not text"],
    ["another of the kind", compound("Contents"), `is an office document in an old format; ${office}`],
    ["RTF", strToU8("{\\rtf1\\ansi a}"), `is rich text (RTF); ${office}`],
    [
      "PDF",
      strToU8("%PDF-1.7\n"),
      "is a PDF; pdftotext -layout FILE makes text of it, or OCR where its pages are pictures",
    ],
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), "is a picture (JPEG), not text; OCR makes text of it"],
    ["a workbook", zipOf({ "xl/workbook.xml": "<a/>" }), "is a workbook of Excel (.xlsx), not text"],
    ["slides", zipOf({ "ppt/presentation.xml": "<a/>" }), "is a presentation of PowerPoint (.pptx), not text"],
    ["OFD", zipOf({ "OFD.xml": "<a/>" }), "is an OFD document; save it as Word or text in an OFD reader"],
    ["OpenDocument", zipOf({ mimetype: "", "content.xml": "" }), `is an OpenDocument file (.odt); ${office}`],
    [
      "any archive",
      zipOf({ "a.txt": "" }),
      "is a zip archive; name it .zip to have the reports in it read, or unpack it first",
    ],
    ["a zip file that was cut", docxOf({ body: p("农业") }).subarray(0, 300), "is damaged: it cannot be unpacked"],
    ["broken XML", document(`<w:document ${w}><w:body><w:p>`), "is damaged: word/document.xml is broken XML"],
    ["no XML", document("农业"), "is damaged: word/document.xml is broken XML"],
    ["nothing", document(""), "is damaged: word/document.xml is broken XML"],
    ["other XML", document("<html/>"), "is damaged: word/document.xml holds no text of Word"],
    [
      "entities",
      document(`<!DOCTYPE a [<!ENTITY b "bb">]><w:document ${w}><w:body/></w:document>`),
      "has a document type in word/document.xml, which no document of this format has",
    ],
    [
      "nesting",
      document(`<w:document ${w}><w:body>${"<w:tbl><w:tr><w:tc>".repeat(5000)}</w:body></w:document>`),
      "is damaged: word/document.xml is nested too deep",
    ],
  ])("%s", async (_, bytes, why) => {
    expect(await whyNot(bytes)).toBe(why);
  });

  it("larger than allowed when unpacked", async () => {
    const bytes = docxOf({ body: p("农业生产".repeat(50_000)) });
    expect(bytes.length).toBeLessThan(20_000);
    expect(await whyNot(bytes, "a.docx", 100_000)).toBe(
      "is larger than 100000 bytes unpacked; --max-bytes allows more",
    );
  });

  it("a bomb, whatever is allowed", async () => {
    const bytes = document("<".padEnd(40 << 20, " "));
    expect(await whyNot(bytes, "a.docx", 1 << 30)).toBe("unpacks to hundreds of times its size, as no document does");
  });

  it("a bomb that hides its size", async () => {
    const bytes = document(`<a>${" ".repeat(3 << 20)}</a>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 30 < bytes.length; at++) {
      // The sizes in the directory and in front of the member.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1 << 20)
        view.setUint32(at + 24, 100, true);
    }
    expect(await whyNot(bytes)).toBe("is damaged: word/document.xml cannot be unpacked");
  });
});

describe("what would hang or overflow", () => {
  const quick = async (bytes: Uint8Array, name: string): Promise<string> => whyNot(bytes, name, 64 << 20);

  it.each([
    "<font color=c>x<p>",
    "<b>x<table>",
    "<div>x",
    "<a href=1>x<li>",
    "</i>",
    "<tr><td>x",
    "<svg><p>x",
    "<table><tr><td>x",
    "<ol><li>x",
  ])("a page of %s twenty thousand times", async (part) => {
    expect(await quick(strToU8(part.repeat(20_000)), "a.html")).toMatch(/^read: /);
  });

  it("letters, zeros and cells without end", async () => {
    const numbering = abstract(0, lvl(0, "lowerLetter", "%1.", "", 999_999_999)) + num(1, 0);
    const table =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    expect(await whyNot(docxOf({ numbering, body: item("农业", 1) + table }))).toBe("read: 32767.农业\n");
  });

  it("a hundred thousand styles, each based on the next", async () => {
    const styles = Array.from(
      { length: 20_000 },
      (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`,
    ).join("");
    const body = Array.from({ length: 2_000 }, () => styled("农业", "s0")).join("");
    expect(await whyNot(docxOf({ styles, body }))).toMatch(/^read: 农业/);
  });
});

/** The same numbers in every run. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

const samples = (): Record<string, string>[] => {
  const numbering =
    abstract(0, lvl(0, "chineseCountingThousand", "%1、") + lvl(1, "decimal", "%1.%2", "<w:isLgl/>")) +
    abstract(1, '<w:numStyleLink w:val="L"/>') +
    num(1, 0) +
    num(2, 1);
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const row = `<w:tr><w:tc>${p("投资")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("3")}</w:tc></w:tr>`;
  const field =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="2"/></w:r></w:p>';
  return [
    partsOf({
      body: `${styled("农业", "1") + item("粮食", 1, 1) + item("油料", 2)}<w:tbl>${row}${row}</w:tbl>${field}`,
      numbering,
      styles,
      footnotes: `<w:footnote w:id="2">${p("指年末数。")}</w:footnote>`,
    }),
  ];
};

/** A document with some bytes of its parts, or of the whole, changed, left out or doubled. */
function mutated(parts: Record<string, string>, next: () => number): Uint8Array {
  const names = Object.keys(parts);
  if (next() % 4 === 0) return changed(zipOf(parts), next);
  const name = names[next() % names.length] ?? "";
  return zipOf({ ...parts, [name]: changed(strToU8(parts[name] ?? ""), next) }, 0);
}

function changed(bytes: Uint8Array, next: () => number): Uint8Array {
  let out = [...bytes];
  for (let i = next() % 4; i >= 0; i--) {
    const at = next() % Math.max(1, out.length);
    const length = next() % 40;
    const way = next() % 4;
    if (way === 0) out[at] = next() % 256;
    else if (way === 1) out.splice(at, length);
    else if (way === 2) out.splice(at, 0, ...out.slice(at, at + length));
    else
      out = [
        ...out.slice(0, at),
        ...out.slice(at, at + 1).map((byte) => byte ^ (1 << (next() % 8))),
        ...out.slice(at + 1),
      ];
  }
  return new Uint8Array(out);
}

describe("mutated documents", () => {
  const rounds = Number(process.env.FUZZ_DOCX ?? 1000);
  const seed = Number(process.env.FUZZ_SEED ?? 1);

  it(`${rounds} are read or refused in a line`, async () => {
    const numbers = random(seed);
    const next = (): number => (numbers.next().value ?? 0) >>> 3;
    const [parts = {}] = samples();
    let read = 0;
    for (let i = 0; i < rounds; i++) {
      const why = await whyNot(mutated(parts, next), "a.docx", 1 << 20);
      expect(why).not.toContain("\n ");
      if (why.startsWith("read: ")) read++;
    }
    // Some of each: a mutation that is always refused tests nothing.
    expect(read).toBeGreaterThan(rounds / 10);
    expect(read).toBeLessThan(rounds);
  }, 600_000);
});
