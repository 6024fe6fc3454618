import { expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { packageCases, packed } from "./word-package.js";

it.each(packageCases)("a document of the package docx: $name", async ({ document, text }) => {
  const bytes = await packed(document);
  expect((await extract(bytes, { name: "报告.docx", maxBytes: 1 << 20 })).text).toBe(text);
});
