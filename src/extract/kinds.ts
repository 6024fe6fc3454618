import { otherDocument } from "../phrases/documents.js";
import { Unreadable } from "./unreadable.js";

/** What an input is, by its first bytes, or by its name where they do not tell. */
export type Kind = "text" | "html" | "zip";

/**
 * @param name the input's name, of which the suffix is asked
 * @throws Unreadable for what is a document that this program does not read; it says what that is and what makes text of it
 */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (startsWith(bytes, zip) || startsWith(bytes, emptyZip)) return "zip";
  const other = others.find(({ signature }) => startsWith(bytes, signature));
  if (other !== undefined) throw new Unreadable(other.says(bytes), "other-format");
  return /\.(?:x?html?|shtml)(?:\.gz)?$/i.test(name) ? "html" : "text";
}

/** Whether something was packed with gzip, whatever it is. */
export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, gzip);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const zip = [0x50, 0x4b, 0x03, 0x04];
const gzip = [0x1f, 0x8b];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];

/** Documents and archives that are met where reports are collected. */
const others: readonly { readonly signature: readonly number[]; readonly says: (bytes: Uint8Array) => string }[] = [
  { signature: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], says: compoundFile },
  { signature: ascii("%PDF-"), says: otherDocument.pdf },
  { signature: ascii("{\\rtf"), says: otherDocument.richText },
  { signature: ascii("Rar!"), says: otherDocument.rar },
  { signature: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], says: otherDocument.sevenZip },
  { signature: [0x89, 0x50, 0x4e, 0x47], says: otherDocument.png },
  { signature: [0xff, 0xd8, 0xff], says: otherDocument.jpeg },
];

/** Word, Excel and WPS before 2007, and all with a password: streams in a container, told by the streams' names. */
function compoundFile(bytes: Uint8Array): string {
  const holds = (name: string): boolean => includes(bytes, name);
  if (holds("EncryptedPackage")) return otherDocument.password();
  if (holds("WordDocument")) return otherDocument.oldWord();
  if (holds("Workbook") || holds("Book")) return otherDocument.oldExcel();
  if (holds("PowerPoint Document")) return otherDocument.oldPowerPoint();
  return otherDocument.oldOffice();
}

/** Names of streams stand in their directory in UTF-16, each in an entry of its own at a multiple of so many bytes. */
const entryLength = 128;

function includes(bytes: Uint8Array, name: string): boolean {
  const wanted = [...ascii(name), 0].flatMap((code) => [code, 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += entryLength) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
