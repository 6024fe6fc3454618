import { deflateRawSync, inflateRawSync } from "node:zlib";
import { inParts } from "./text-sink.js";

/**
 * The text of a report: short ones as they are, a long one packed, in pieces. What comes of a dense text is hundreds of
 * times as long as the text and says much the same over and over: packed, it takes less than what it was read from, on
 * its way from process to process too, and can be longer than a string.
 */
export type Text = string | LongText;

/** Plain data: worker processes send it. */
export interface LongText {
  readonly packed: readonly Uint8Array[];
}

/** A text of its parts, none of which ends amid a character; each is asked for when the one before it is packed. */
export function textOf(parts: Iterable<string>): Text {
  const packed: Uint8Array[] = [];
  const waiting: string[] = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < pieceLength) continue;
    pack(waiting.splice(0).join(""), packed);
    length = 0;
  }
  const rest = waiting.join("");
  if (packed.length === 0) return rest;
  pack(rest, packed);
  return { packed };
}

/** Its pieces in order. */
export function* piecesOf(text: Text): Generator<string> {
  if (typeof text === "string") yield text;
  else for (const piece of text.packed) yield inflateRawSync(piece).toString();
}

/** Lines of a text whose pieces end anywhere. */
export function* linesOf(text: Text): Generator<string> {
  let rest = "";
  for (const piece of piecesOf(text)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** All of it, for whoever cannot take pieces. */
export const wholeOf = (text: Text): string => (typeof text === "string" ? text : [...piecesOf(text)].join(""));

const pieceLength = 1024 * 1024;

function pack(text: string, packed: Uint8Array[]): void {
  for (const piece of inParts(text)) packed.push(deflateRawSync(piece, { level: 1 }));
}
