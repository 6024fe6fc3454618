import { damagedDocument } from "../../phrases/documents.js";
import { Unreadable } from "../unreadable.js";
import type { XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import type { Archive } from "../zip/archive.js";
import { Context } from "./context.js";
import { Lines, linesOf } from "./lines.js";
import { Notes } from "./notes.js";
import { Numbering } from "./numbering.js";
import { mainPart, partsOf } from "./package.js";
import { Styles } from "./styles.js";

/**
 * The text of a Word document as Word shows it: a line a paragraph with its automatic number written out, a line a row of a
 * table, notes at the end. Deleted and hidden text, headers and footers are left out. Null for what is no Word document.
 *
 * @throws Unreadable where it is damaged
 */
export async function docxText(archive: Archive): Promise<string | null> {
  const document = await mainPart(archive);
  const bytes = document === null ? null : await archive.read(document);
  if (document === null || bytes === null) return null;
  const parts = await partsOf(archive, document);
  const styles = new Styles(await parts.of("styles"));
  const footnotes = new Notes(await parts.of("footnotes"), "w:footnote");
  const endnotes = new Notes(await parts.of("endnotes"), "w:endnote");
  const context = new Context(
    styles,
    new Numbering(await parts.of("numbering"), styles),
    footnotes,
    endnotes,
    fieldsEndIn(bytes),
  );
  const lines = bodyLines(bytes, document, context);
  for (const notes of [footnotes, endnotes]) {
    // A note may cite another.
    for (const { mark, element } of notes.cited) lines.push(mark + linesOf(element, context).join("\n").trimStart());
  }
  return lines.map((line) => `${line}\n`).join("");
}

function bodyLines(bytes: Uint8Array, document: string, context: Context): string[] {
  const lines = new Lines(context);
  let isThere = false;
  readXml(bytes, document, new Set(["w:body"]), (element: XmlElement) => {
    isThere = true;
    lines.add(element);
  });
  const all = lines.end();
  if (!isThere && all.length === 0) throw new Unreadable(damagedDocument.noWordText(document));
  return all;
}

/** Whether as many fields end as begin; one that does not would hide all behind it. */
function fieldsEndIn(bytes: Uint8Array): boolean {
  let open = 0;
  const text = new TextDecoder("latin1").decode(bytes);
  for (const [, type] of text.matchAll(/\bfldCharType\s*=\s*["'](begin|end)["']/g)) open += type === "begin" ? 1 : -1;
  return open <= 0;
}
