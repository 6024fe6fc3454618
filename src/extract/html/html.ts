import type { Encoding } from "../../text/source.js";
import { decodePage } from "./charset.js";
import { pageLines } from "./page-reader.js";

/**
 * The text of a saved page, a line for each block of it, a row of a table in one line. All that is seen is kept: what is the
 * site's is for the rules of boilerplate to say.
 *
 * @throws DecodeError for bytes that are no text in any encoding known here
 */
export function htmlText(bytes: Uint8Array, encoding?: Encoding): { text: string; encoding: Encoding } {
  const page = decodePage(bytes, encoding);
  return {
    text: pageLines(page.text)
      .map((line) => `${line}\n`)
      .join(""),
    encoding: page.encoding,
  };
}
