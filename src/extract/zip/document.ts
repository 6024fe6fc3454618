import { docxText } from "../docx/docx.js";
import { byOffice } from "../kinds.js";
import { Unreadable } from "../unreadable.js";
import { Archive } from "./archive.js";

/**
 * The text of a document that is a zip file, as those of Word are.
 *
 * @throws Unreadable for any other, with what it is
 */
export async function zippedText(bytes: Uint8Array, maxBytes: number): Promise<string> {
  const archive = await Archive.open(bytes, maxBytes);
  const text = await docxText(archive);
  if (text !== null) return text;
  throw new Unreadable(whatIs(archive));
}

function whatIs({ names }: Archive): string {
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^xl\/workbook\.\w+$/i)) return "is a workbook of Excel (.xlsx), not text";
  if (holds(/^ppt\/presentation\.xml$/i)) return "is a presentation of PowerPoint (.pptx), not text";
  if (holds(/(?:^|\/)OFD\.xml$/i)) return "is an OFD document; save it as Word or text in an OFD reader";
  if (holds(/^mimetype$/) && holds(/^content\.xml$/)) {
    return `is an OpenDocument file (.odt); ${byOffice} makes a Word document of it`;
  }
  if (holds(/^META-INF\/container\.xml$/)) return "is an e-book (EPUB), not text";
  return "is a zip archive; name it .zip to have the reports in it read, or unpack it first";
}
