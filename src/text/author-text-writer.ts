import { textOfUnits } from "./bytes.js";
import {
  BLANKS,
  foldBehind,
  foldWidth,
  isBlank,
  isDigit,
  isMask,
  isWide,
  PLAN_OR_PICTURE,
  UNIFIED,
  unifyPunctuation,
} from "./characters.js";
import { Scratch } from "./scratch.js";
import { UnitSet } from "./unit-set.js";

/** Of the text that is put together; one after the other is. */
const codes = new Scratch();
const matchingCodes = new Scratch();

/** Puts an author text together, character by character; decides which blanks of the layout part words. */
export class AuthorTextWriter {
  private readonly codes: Uint16Array;
  private readonly matchingCodes: Uint16Array;
  private readonly at: Int32Array;
  private length = 0;
  /** Where a run of blanks began that may have to be written, -1 for none. */
  private pending = -1;
  /** Those blanks hold a line break that the layout put there. */
  private torn = false;

  constructor(private readonly source: string) {
    this.codes = codes.of(source.length);
    this.matchingCodes = matchingCodes.of(source.length);
    this.at = new Int32Array(source.length + 1);
  }

  blank(at: number): void {
    if (this.pending < 0) this.pending = at;
  }

  /** The line before goes on here. */
  joinedBreak(at: number): void {
    this.blank(at);
    this.torn = true;
  }

  paragraphBreak(at: number): void {
    this.pending = -1;
    this.push(0x0a, at);
  }

  /** The characters of a stretch of one line; one loop, since it sees every character of a report. */
  characters(from: number, to: number): void {
    const { source, codes, matchingCodes, at } = this;
    let { length } = this;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if (this.pending < 0 && !SPECIAL.has(code)) {
        codes[length] = code;
        matchingCodes[length] = code;
        at[length++] = i;
        continue;
      }
      if (isBlank(code)) {
        this.length = length;
        this.blank(i);
        continue;
      }
      if (this.pending >= 0) {
        this.length = length;
        this.settleBlank(code);
        length = this.length;
      }
      codes[length] = foldWidth(code);
      matchingCodes[length] = code === COMMA ? this.comma(length, i) : foldBehind(matchingCodes[length - 1] ?? 0, code);
      at[length++] = i;
    }
    this.length = length;
  }

  finish(): { readonly text: string; readonly matching: string; readonly offsets: Int32Array } {
    const n = this.length;
    this.at[n] = this.source.length;
    return {
      text: textOfUnits(this.codes, n),
      matching: textOfUnits(this.matchingCodes, n),
      offsets: this.at.subarray(0, n + 1),
    };
  }

  /** Blanks beside Chinese are the layout's; 3⏎5.⏎2 and x⏎x.x% are figures that wraps tore; other blanks part words. */
  private settleBlank(next: number): void {
    const { pending, torn } = this;
    this.pending = -1;
    this.torn = false;
    const before = this.source.charCodeAt(this.at[this.length - 1] ?? 0);
    if (this.length === 0 || this.codes[this.length - 1] === 0x0a || isWide(before) || isWide(next)) return;
    if (isDigit(before) && next === PERCENT) return;
    if (torn && ((isNumeric(before) && isNumeric(next)) || (isOfMask(before) && isOfMask(next)))) return;
    this.push(0x20, pending);
  }

  /** 45,000元 has a comma of its own; any other comma is the sentence's. */
  private comma(length: number, i: number): number {
    const inNumber = isDigit(this.matchingCodes[length - 1] ?? 0) && isDigit(this.source.charCodeAt(i + 1));
    return inNumber ? COMMA : unifyPunctuation(COMMA);
  }

  private push(code: number, at: number): void {
    this.codes[this.length] = code;
    this.matchingCodes[this.length] = code;
    this.at[this.length] = at;
    this.length++;
  }
}

const COMMA = 0x2c;
/** Most characters are written as they are: one look tells blanks, what has another form, and what its neighbours decide. */
const SPECIAL = new UnitSet([...BLANKS, ...UNIFIED.keys(), PLAN_OR_PICTURE, COMMA]);
const POINT = 0x2e;
const isNumeric = (code: number): boolean => isDigit(code) || code === POINT || code === PERCENT;
const isOfMask = (code: number): boolean => isMask(code) || code === POINT || code === PERCENT;
const PERCENT = 0x25;
