import { otherDocument } from "../../phrases/documents.js";
import { docxText } from "../docx/docx.js";
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
  throw new Unreadable(whatIs(archive), "other-format");
}

function whatIs({ names }: Archive): string {
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^xl\/workbook\.\w+$/i)) return otherDocument.excel();
  if (holds(/^ppt\/presentation\.xml$/i)) return otherDocument.powerPoint();
  if (holds(/(?:^|\/)OFD\.xml$/i)) return otherDocument.ofd();
  if (holds(/^mimetype$/) && holds(/^content\.xml$/)) return otherDocument.openDocument();
  if (holds(/^META-INF\/container\.xml$/)) return otherDocument.epub();
  return otherDocument.zip();
}
