import { extract } from "./extract/extract.js";
import type { Report } from "./model/report.js";
import { type ParseOptions, parseReport } from "./parse.js";
import type { Source } from "./text/source.js";

export interface ReadOptions extends ParseOptions {
  /** What `source.path` says; its ending (.html, .htm) tells a saved page from text about one. */
  readonly path?: string | undefined;
  /** What the input may come to where it is packed; 64 MiB where it is not given. */
  readonly maxBytes?: number | undefined;
}

/**
 * Reads one report out of the bytes of a file as the command line does: text in any encoding, text packed with gzip, a Word
 * document, a saved page.
 *
 * @throws DecodeError for bytes that are no text in a known encoding, Unreadable for what is another document, damaged or
 * too large; both say in `code` which
 */
export const readReport = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Report> =>
  parseReport(await readSource(bytes, options), options);

/**
 * The text of a file, in which a report's spans are places: `parseReport` takes it.
 *
 * @throws as `readReport`
 */
export const readSource = (
  bytes: Uint8Array,
  { path = "-", encoding, maxBytes = MOST_BYTES }: Pick<ReadOptions, "path" | "encoding" | "maxBytes"> = {},
): Promise<Source> => extract(bytes, { name: path, encoding, maxBytes });

const MOST_BYTES = 64 * 1024 * 1024;
