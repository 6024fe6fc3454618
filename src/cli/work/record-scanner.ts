import { OtherwiseWritten, type RecordText } from "./record-text.js";

/** Goes through a record as this program writes it, token by token. */
export class RecordScanner {
  constructor(
    readonly record: RecordText,
    public at: number,
  ) {}

  /** Goes past what must stand here. */
  past(token: string): void {
    if (!this.ahead(token)) throw new OtherwiseWritten();
    this.at += token.length;
  }

  /** Goes past what may stand here. */
  passed(token: string): boolean {
    if (!this.ahead(token)) return false;
    this.at += token.length;
    return true;
  }

  ahead(token: string): boolean {
    return this.record.bytes.startsWith(token, this.at);
  }

  /** Goes past the next of these; what has unescaped quotes stands between values and nowhere else. */
  behind(token: string): void {
    const found = this.record.bytes.indexOf(token, this.at);
    if (found < 0) throw new OtherwiseWritten();
    this.at = found + token.length;
  }

  /** A string, or null. */
  text(): string | null {
    return this.string((record, from, to) => record.string(from, to));
  }

  /** The same of what stands in many records. */
  name(): string | null {
    return this.string((record, from, to) => record.name(from, to));
  }

  /** Goes past a string and tells where it stands, between its quotes; -1 for null. */
  stringAt(): number {
    if (this.passed("null")) return -1;
    this.past('"');
    const from = this.at;
    const { bytes } = this.record;
    let end = bytes.indexOf('"', from);
    while (isEscaped(bytes, from, end)) end = bytes.indexOf('"', end + 1);
    if (end < 0) throw new OtherwiseWritten();
    this.at = end + 1;
    return from;
  }

  number(): number | null {
    if (this.passed("null")) return null;
    const { bytes } = this.record;
    const from = this.at;
    let value = 0;
    for (let digit = digitAt(bytes, this.at); digit >= 0; digit = digitAt(bytes, ++this.at)) value = value * 10 + digit;
    if (this.at > from && this.at - from <= safeDigits && ENDS.includes(bytes.charAt(this.at))) return value;
    while (this.at < bytes.length && !ENDS.includes(bytes.charAt(this.at))) this.at++;
    const written = Number(bytes.slice(from, this.at));
    if (this.at === from || Number.isNaN(written)) throw new OtherwiseWritten();
    return written;
  }

  integer(): number {
    const value = this.number();
    if (value === null) throw new OtherwiseWritten();
    return value;
  }

  boolean(): boolean {
    if (this.passed("true")) return true;
    this.past("false");
    return false;
  }

  private string(read: (record: RecordText, from: number, to: number) => string): string | null {
    const from = this.stringAt();
    return from < 0 ? null : read(this.record, from, this.at - 1);
  }
}

/** Whether the quotation mark at `at` is one of the string's: an odd number of backslashes stands before it. */
function isEscaped(bytes: string, from: number, at: number): boolean {
  let first = at;
  while (first > from && bytes.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

function digitAt(bytes: string, at: number): number {
  const digit = bytes.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

const BACKSLASH = "\\".charCodeAt(0);
const ZERO = "0".charCodeAt(0);
const ENDS = ",]}";
/** So many digits are a number exactly. */
const safeDigits = 15;
