import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { docxOf, type Written } from "./documents.js";
import { counting, formats } from "./numbering-cases.js";
import { texts } from "./text-cases.js";

const textOf = async (document: Written): Promise<string> =>
  (await extract(docxOf(document), { name: "报告.docx", maxBytes: 1 << 20 })).text;

describe("what Word shows", () => {
  it.each([...formats, ...counting, ...texts])("$name", async ({ document, text }) => {
    expect(await textOf(document)).toBe(text);
  });
});
