/** The names that `source.encoding` may have; those of the WHATWG decoder. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "gbk" | "big5";

/** One decoded input. `text` never changes: every place that the program names is an offset in it. */
export interface Source {
  /** The decoded text without a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Length of the input in bytes, byte-order mark included. */
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the input's bytes. */
  readonly sha256: string;
  /** The format that the text was taken out of; null where the input is text. */
  readonly extracted: Extracted | null;
}

/** Formats that text is taken out of. */
export type Extracted = "docx" | "html";
