import { sha256, utf8Of } from "../text/bytes.js";
import { decode } from "../text/decode.js";
import type { Encoding, Source } from "../text/source.js";
import { gunzip } from "./gzip.js";
import { isGzip, kindOf } from "./kinds.js";

/** How an input is read. */
export interface Extraction {
  /** The input's name; its suffix tells a saved page from text about one. */
  readonly name: string;
  /** Of text and of saved pages; recognised where it is not given. */
  readonly encoding?: Encoding | undefined;
  /** What a packed document may come to unpacked. */
  readonly maxBytes: number;
}

/**
 * The text of an input: unpacked where it is gzip, decoded where it is text, taken out of a Word document or a saved page.
 * What reads them is loaded when there is one to read.
 *
 * @throws Unreadable for what is neither, DecodeError for text in no known encoding
 */
export async function extract(packed: Uint8Array, { name, encoding, maxBytes }: Extraction): Promise<Source> {
  // Once only: there are gzip files that unpack to themselves.
  const bytes = isGzip(packed) ? await gunzip(packed, maxBytes) : packed;
  switch (kindOf(bytes, name)) {
    case "text":
      return decode(bytes, encoding);
    case "zip": {
      const { zippedText } = await import("./zip/document.js");
      return { ...extracted(await zippedText(bytes, maxBytes), bytes), extracted: "docx" };
    }
    case "html": {
      const { htmlText } = await import("./html/html.js");
      const { text, encoding: declared } = htmlText(bytes, encoding);
      return { ...extracted(text, bytes), encoding: declared, extracted: "html" };
    }
  }
}

/** Lone surrogates, which no file of text could hold, are those of U+FFFD. */
const extracted = (text: string, bytes: Uint8Array): Source => ({
  text: new TextDecoder().decode(utf8Of(text)),
  encoding: "utf-8",
  bytes: bytes.length,
  sha256: sha256(bytes),
  extracted: null,
});
