import { OtherwiseWritten, type RecordText } from "./record-text.js";

/** What stands between values, as bytes. */
export type Token = Uint8Array;
export const token = (text: string): Buffer => Buffer.from(text);

/** Goes through a record as this program writes it, token by token. */
export class RecordScanner {
  private readonly bytes: Buffer;

  constructor(
    readonly record: RecordText,
    public at: number,
  ) {
    this.bytes = record.bytes;
  }

  /** Goes past what must stand here. */
  past(token: Token): void {
    if (!this.passed(token)) throw new OtherwiseWritten();
  }

  /** Goes past what may stand here. */
  passed(token: Token): boolean {
    if (!this.ahead(token)) return false;
    this.at += token.length;
    return true;
  }

  ahead(token: Token): boolean {
    const { bytes, at } = this;
    for (let i = 0; i < token.length; i++) if (bytes[at + i] !== token[i]) return false;
    return true;
  }

  /** Goes past the next of these; what has unescaped quotes stands between values and nowhere else. */
  behind(token: Token): void {
    const found = this.bytes.indexOf(token, this.at);
    if (found < 0) throw new OtherwiseWritten();
    this.at = found + token.length;
  }

  /** A string that stands in many records, or null. */
  name(): string | null {
    const from = this.stringAt();
    return from < 0 ? null : this.record.name(from, this.at - 1);
  }

  /** A string that must be one of these. */
  oneOf<Name extends string>(names: ReadonlyMap<string | null, Name>): Name {
    const name = names.get(this.name());
    if (name === undefined) throw new OtherwiseWritten();
    return name;
  }

  /** Goes past a short string and tells where it stands, between its quotes; -1 for null. */
  stringAt(): number {
    const { bytes } = this;
    const from = this.at + 1;
    if (bytes[this.at] !== QUOTE) {
      this.past(NULL);
      return -1;
    }
    let end = from;
    for (; bytes[end] !== QUOTE; end++) {
      if (bytes[end] === BACKSLASH) end++;
      else if (end >= bytes.length) throw new OtherwiseWritten();
    }
    this.at = end + 1;
    return from;
  }

  /** The same of a long one: the platform is asked for its end. */
  longStringAt(): number {
    const { bytes } = this;
    const from = this.at + 1;
    if (bytes[this.at] !== QUOTE) return this.stringAt();
    let end = bytes.indexOf(QUOTE, from);
    while (isEscaped(bytes, from, end)) end = bytes.indexOf(QUOTE, end + 1);
    if (end < 0) throw new OtherwiseWritten();
    this.at = end + 1;
    return from;
  }

  number(): number | null {
    const { bytes } = this;
    const from = this.at;
    let value = 0;
    let at = from;
    for (let digit = digitOf(bytes[at]); digit >= 0; digit = digitOf(bytes[++at])) value = value * 10 + digit;
    let power = 1;
    if (at > from && bytes[at] === POINT) {
      const first = at + 1;
      for (let digit = digitOf(bytes[++at]); digit >= 0; digit = digitOf(bytes[++at])) {
        value = value * 10 + digit;
        power *= 10;
      }
      if (at === first) throw new OtherwiseWritten();
    }
    if (at > from && at - from <= safeDigits && endsNumber(bytes[at])) {
      this.at = at;
      // Both are exact, so that their quotient is the number that is nearest to what is written.
      return power === 1 ? value : value / power;
    }
    return this.otherNumber();
  }

  integer(): number {
    const value = this.number();
    if (value === null) throw new OtherwiseWritten();
    return value;
  }

  boolean(): boolean {
    if (this.passed(TRUE)) return true;
    this.past(FALSE);
    return false;
  }

  /** -3, 1e-9, 12345678901234567890, null */
  private otherNumber(): number | null {
    if (this.passed(NULL)) return null;
    const { bytes } = this;
    const from = this.at;
    let at = from;
    while (at < bytes.length && !endsNumber(bytes[at])) at++;
    const written = Number(bytes.toString("latin1", from, at));
    if (at === from || Number.isNaN(written)) throw new OtherwiseWritten();
    this.at = at;
    return written;
  }
}

/** Whether the quotation mark at `at` is one of the string's: an odd number of backslashes stands before it. */
function isEscaped(bytes: Uint8Array, from: number, at: number): boolean {
  let first = at;
  while (first > from && bytes[first - 1] === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

function digitOf(byte = 0): number {
  return byte >= ZERO && byte <= NINE ? byte - ZERO : -1;
}

const endsNumber = (byte: number | undefined): boolean => byte === COMMA || byte === BRACKET || byte === BRACE;

const NULL = token("null");
const TRUE = token("true");
const FALSE = token("false");
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const POINT = 0x2e;
const COMMA = 0x2c;
const BRACKET = 0x5d;
const BRACE = 0x7d;
const ZERO = 0x30;
const NINE = 0x39;
/** A number of so many characters is less than what is held exactly. */
const safeDigits = 15;
