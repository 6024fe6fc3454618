import { recordError } from "../../phrases/errors.js";
import { decodeText } from "../../text/decode.js";
import type { Encoding, Source } from "../../text/source.js";
import { asEncoding, encodingNames } from "../flags/encoding-names.js";
import { sourceOf } from "../inputs/source-of.js";
import { RecordError } from "./record-errors.js";
import type { Record } from "./record-line.js";
import type { Settings } from "./settings.js";

/**
 * The text of a record: its `text`, else that of the bytes that it has as `base64`, in its `encoding` where it names one.
 *
 * @throws RecordError where there is neither; what reading bytes throws
 */
export async function sourceOfRecord(record: Record, settings: Settings): Promise<Source> {
  const { text, base64, encoding, path } = record;
  if (typeof text === "string") return decodeText(text);
  if (base64 === null) throw new RecordError("no-text", recordError.noText());
  const named = encodingOf(encoding);
  return sourceOf({ place: path }, bytesOf(base64), { ...settings, encoding: named ?? settings.encoding });
}

/** Buffer would make something of any string. */
function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) throw new RecordError("bad-base64", recordError.noBase64());
  return Buffer.from(base64, "base64");
}

function encodingOf(named: unknown): Encoding | undefined {
  if (named === undefined || named === null) return undefined;
  const name = encodingNames.find((known) => known === String(named).toLowerCase());
  if (name === undefined) throw new RecordError("bad-encoding", recordError.noEncoding(encodingNames.join(", ")));
  return asEncoding(name);
}
