import { firstFrom } from "../../text/ascending.js";
import { KnownNames } from "./known-names.js";
import { decoded } from "./utf8-text.js";

/** The record is not as this program writes it: it is to be read as a whole. */
export class OtherwiseWritten extends Error {}

/**
 * A record as bytes: most of it is never looked at closer. What is wanted is decoded then, while the bytes are there:
 * the next record may be read into the same place.
 */
export class RecordText {
  /** Where words stand that were asked for. */
  readonly #places = new Map<string, readonly number[]>();
  /** Where all passages end: no word is looked for behind it. */
  passagesEnd: number;

  /** @param bytes must be UTF-8 */
  constructor(readonly bytes: Buffer) {
    this.passagesEnd = bytes.length;
  }

  /** What stands between the quotes of a string of JSON. */
  string(from: number, to: number): string {
    return stringIn(this.bytes, from, to);
  }

  /** Its first so many characters. */
  beginning(from: number, to: number, length: number): string {
    const enough = Math.min(to, from + length * mostBytes);
    return (decoded(this.bytes, from, enough, to) ?? this.string(from, to)).slice(0, length);
  }

  /** The same for a string that stands in many records: names, units. */
  name(from: number, to: number): string {
    return names.of(this.bytes, from, to);
  }

  /** Whether a word stands in a passage, however often that is asked of the strings of one record. */
  hasWithin(word: string, from: number, to: number): boolean {
    let places = this.#places.get(word);
    if (places === undefined) {
      places = placesOf(this.bytes.subarray(0, this.passagesEnd), Buffer.from(word));
      this.#places.set(word, places);
    }
    const next = places[firstFrom(places, from)];
    return next !== undefined && next < to;
  }
}

function placesOf(bytes: Buffer, word: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) places.push(at);
  return places;
}

const stringIn = (bytes: Buffer, from: number, to: number): string =>
  decoded(bytes, from, to, to) ?? JSON.parse(`"${bytes.toString("utf8", from, to)}"`);

const names = new KnownNames(stringIn);
/** Bytes of a character of a text, at most. */
const mostBytes = 3;
