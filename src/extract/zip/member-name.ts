import { isUtf8 } from "../../text/bytes.js";

/**
 * The name of a member as whoever packed it wrote it: UTF-8 where the file says so or where it is that, else the encoding of
 * Chinese Windows, in which its own program packs. Backslashes of old programs part names too.
 */
export function memberName(entry: NamedEntry): string {
  const unicode = entry.extraFields.find(({ id }) => id === unicodePath)?.data.subarray(5);
  const raw = unicode ?? entry.fileNameRaw;
  const isUnicode = unicode !== undefined || (entry.generalPurposeBitFlag & utf8Flag) !== 0 || isUtf8(raw);
  return new TextDecoder(isUnicode ? "utf-8" : "gb18030").decode(raw).replaceAll("\\", "/");
}

export interface NamedEntry {
  readonly fileNameRaw: Uint8Array;
  readonly generalPurposeBitFlag: number;
  readonly extraFields: readonly { readonly id: number; readonly data: Uint8Array }[];
}

/** Info-ZIP's field with the name once more: version, a checksum, and the name in UTF-8. */
const unicodePath = 0x7075;
const utf8Flag = 0x800;
