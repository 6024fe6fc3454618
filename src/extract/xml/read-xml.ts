import { SaxesParser, type SaxesTagNS } from "saxes";
import { damagedDocument } from "../../phrases/documents.js";
import { Unreadable } from "../unreadable.js";
import type { XmlElement } from "./element.js";

/** Prefixes by namespace; each vocabulary has one of the standard's two editions, transitional and strict. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
]);

/** Deeper than documents are: tables in tables make some ten levels each. */
const deepest = 400;

/** Elements whose text is text; between all others stands nothing but layout of the XML itself. */
const holdsText = /^(?:w:(?:t|instrText)|m:t)$/;

/**
 * Reads XML and hands over each child of the elements named, whole, as soon as it has ended; so much is in memory at once.
 *
 * @throws Unreadable for what is no XML, declares a document type (entities) or is nested without measure
 */
export function readXml(
  bytes: Uint8Array,
  what: string,
  parents: ReadonlySet<string>,
  take: (element: XmlElement) => void,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  // What is not inside a parent is only a way to it.
  const path: string[] = [];
  const open: XmlElement[] = [];
  parser.on("doctype", () => {
    throw new Unreadable(damagedDocument.documentType(what));
  });
  parser.on("error", () => {
    throw new Unreadable(damagedDocument.brokenXml(what));
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: nameOf(tag), attributes: attributesOf(tag), children: [] };
    const above = open.at(-1);
    if (above !== undefined) above.children.push(element);
    if (above !== undefined || parents.has(path.at(-1) ?? "")) open.push(element);
    path.push(element.name);
    if (path.length > deepest) throw new Unreadable(damagedDocument.tooDeep(what));
  });
  parser.on("closetag", () => {
    path.pop();
    const closed = open.pop();
    if (closed !== undefined && open.length === 0) take(closed);
  });
  const addText = (text: string): void => {
    const above = open.at(-1);
    if (above !== undefined && holdsText.test(above.name)) above.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(textOf(bytes)).close();
}

/** All of a small document. */
export function treeOf(bytes: Uint8Array, what: string): XmlElement {
  let root: XmlElement | null = null;
  readXml(bytes, what, new Set([""]), (element) => {
    root = element;
  });
  if (root === null) throw new Unreadable(damagedDocument.emptyPart(what));
  return root;
}

function nameOf({ uri, local, name }: SaxesTagNS): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? (uri === "" ? name : local) : prefix + local;
}

function attributesOf({ uri, attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const attribute of Object.values(attributes)) {
    const isOwn = attribute.uri === "" || attribute.uri === uri;
    const prefix = isOwn ? "" : (prefixes.get(attribute.uri) ?? (attribute.prefix === "xml" ? "xml:" : null));
    if (prefix !== null) found.set(prefix + attribute.local, attribute.value);
  }
  return found;
}

/** UTF-16 where a byte-order mark says so, else what the declaration says, else UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // Of an encoding that nobody knows its ASCII at least may be read.
    return new TextDecoder("utf-8").decode(bytes);
  }
}
