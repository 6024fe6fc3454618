import { isUtf8 } from "../../text/bytes.js";
import { DecodeError, decode } from "../../text/decode.js";
import { markedEncoding } from "../../text/encodings.js";
import type { Encoding, Source } from "../../text/source.js";

/**
 * A page's text: by its byte-order mark, as UTF-8 where it is that (programs that save pages write it whatever the page
 * says), in the encoding that the page names, else as text is decoded.
 */
export function decodePage(bytes: Uint8Array, encoding?: Encoding): Source {
  if (encoding !== undefined || markedEncoding(bytes) !== null || isUtf8(bytes)) return decode(bytes, encoding);
  const declared = declaredEncoding(bytes);
  if (declared === null) return decode(bytes);
  try {
    return decode(bytes, declared);
  } catch (error) {
    if (error instanceof DecodeError) return decode(bytes);
    throw error;
  }
}

/** What the page's head says; standards have it among the first 1024 bytes, pages that were saved rarely. */
function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
  const label = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? "";
  return encodings.get(label.toLowerCase()) ?? null;
}

const headLength = 8 * 1024;

/** GB2312 is what pages say that are GBK, and GB18030 reads both. */
const encodings: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["gb2312", "gb18030"],
  ["gbk", "gb18030"],
  ["gb18030", "gb18030"],
  ["x-gbk", "gb18030"],
  ["big5", "big5"],
  ["big5-hkscs", "big5"],
]);
