import { Recent } from "../../compare/recent.js";
/** The record is not as this program writes it: it is to be read as a whole. */
export class OtherwiseWritten extends Error {}

/**
 * A record's bytes as a text in which each byte is a character: finding things in it costs nothing, and most of a record
 * is never looked at closer. What is wanted is decoded then.
 */
export class RecordText {
  /** Of as many characters as there are bytes. */
  readonly bytes: string;
  /** Where words stand that were asked for. */
  readonly #places = new Map<string, readonly number[]>();

  /** @param line must be UTF-8 */
  constructor(private readonly line: Buffer) {
    this.bytes = line.toString("latin1");
  }

  /** What stands between the quotes of a string of JSON. */
  string(from: number, to: number): string {
    return decoded(this.bytes, from, to, to) ?? JSON.parse(`"${this.line.toString("utf8", from, to)}"`);
  }

  /** Its first so many characters. */
  beginning(from: number, to: number, length: number): string {
    const enough = Math.min(to, from + length * mostBytes);
    return (decoded(this.bytes, from, enough, to) ?? this.string(from, to)).slice(0, length);
  }

  /** The same for a string that stands in many records: names, units. */
  name(from: number, to: number): string {
    const bytes = this.bytes.slice(from, to);
    const known = names.get(bytes);
    if (known !== undefined) return known;
    const name = this.string(from, to);
    // A slice would keep the record that it is one of.
    names.set(this.line.toString("latin1", from, to), name);
    return name;
  }

  /**
   * Members of an object, from the quotation mark of the first name to the end of the last value, which many records
   * have alike; they must be these.
   */
  members<Members>(from: number, to: number, expected: readonly string[]): Members {
    const bytes = this.bytes.slice(from, to);
    const known = objects.get(bytes);
    if (known !== undefined) return known as Members;
    const members: Members = JSON.parse(`{${this.json(from, to)}}`);
    if (Object.keys(members as object).join() !== expected.join()) throw new OtherwiseWritten();
    objects.set(this.line.toString("latin1", from, to), members);
    return members;
  }

  /** Whether a word stands in a string, however often that is asked of the strings of one record. */
  hasWithin(word: string, from: number, to: number): boolean {
    let places = this.#places.get(word);
    if (places === undefined) {
      places = placesOf(this.bytes, Buffer.from(word).toString("latin1"));
      this.#places.set(word, places);
    }
    const next = places[firstFrom(places, from)];
    return next !== undefined && next < to;
  }

  /** A value that is read as a whole. */
  json(from: number, to: number): string {
    return this.line.toString("utf8", from, to);
  }
}

/** Which of places in order is the first that is no less than `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(bytes: string, word: string): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** So many of each, of reports one behind the other; twice as many are kept. */
const mostNames = 8000;
const names = new Recent<string>(mostNames);
const objects = new Recent<unknown>(mostNames);
/** Bytes of a character of a text, at most. */
const mostBytes = 3;

/** Two bytes a character, the lower first, as UTF-16 of this order has them on any machine. */
let units = Buffer.allocUnsafe(4096);

/**
 * UTF-8 of bytes that are known to be; null where JSON escapes something. Three times as fast as the platform's own,
 * which looks for mistakes and for a shorter form.
 *
 * @param end the text's, behind which a character that begins ahead of `to` may not go on
 */
function decoded(bytes: string, from: number, to: number, end: number): string | null {
  if (units.length < (to - from) * 2 + 4) units = Buffer.allocUnsafe((to - from) * 3);
  let length = 0;
  for (let i = from; i < to; ) {
    const first = bytes.charCodeAt(i);
    if (first === BACKSLASH) return null;
    const size = first < TWO ? 1 : first < THREE ? 2 : first < FOUR ? 3 : 4;
    if (i + size > end) break;
    const code = size === 1 ? first : codeAt(bytes, i, first, size);
    i += size;
    if (size === 4) {
      length = put(length, 0xd800 + ((code - 0x10000) >> 10));
      length = put(length, 0xdc00 + ((code - 0x10000) & 0x3ff));
    } else length = put(length, code);
  }
  return units.toString("utf16le", 0, length);
}

function codeAt(bytes: string, at: number, first: number, size: number): number {
  let code = first & (0xff >> (size + 1));
  for (let i = at + 1; i < at + size; i++) code = (code << 6) | (bytes.charCodeAt(i) & 0x3f);
  return code;
}

function put(length: number, code: number): number {
  units[length] = code & 0xff;
  units[length + 1] = code >> 8;
  return length + 2;
}

const BACKSLASH = "\\".charCodeAt(0);
/** The first byte of a character of so many. */
const TWO = 0xc0;
const THREE = 0xe0;
const FOUR = 0xf0;
