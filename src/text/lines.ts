import { isBlank, isHan, isLineBreak, isWide } from "./characters.js";
import { columnsOf } from "./columns.js";
import type { Cut } from "./cut.js";
import type { Span } from "./span.js";

/** A physical line with what the author wrote on it; lines that are blank or wholly cut are not there. */
export interface Line extends Span {
  /** Columns of blanks in front of the first character. */
  readonly indent: number;
  /** Display columns from the left edge to the last character: two for a wide character, one for others. */
  readonly columns: number;
  /** UTF-16 code units from the left edge to the last character. */
  readonly characters: number;
  /** A blank line stands between this line and the one before. */
  readonly afterBlank: boolean;
  /** A cut run stands between this line and the one before, or the cut that ended the line before. */
  readonly afterCut: boolean;
}

/** What two ideographic blanks amid a line are: the paragraph break that a page lost, or blanks like others. */
export type Gaps = "break" | "blank";

/** Splits a text into lines, leaving out the cuts. `cuts` are sorted and disjoint. Linear in the text. */
export function linesOf(text: string, cuts: readonly Cut[], gaps: Gaps = "break"): Line[] {
  const scanner = new LineScanner(text, gaps);
  let from = 0;
  for (const cut of cuts) {
    scanner.read(from, cut.start);
    scanner.skip(cut);
    from = cut.end;
  }
  scanner.read(from, text.length);
  scanner.close();
  return scanner.lines;
}

class LineScanner {
  readonly lines: Line[] = [];
  private start = -1;
  private end = -1;
  private indent = 0;
  private columns = 0;
  private characters = 0;
  // The place of the cursor on its line, and the blanks right before it.
  private column = 0;
  private position = 0;
  private blanks = 0;
  private breaks = 0;
  private afterCut = false;
  /** Where the physical line begins, -1 behind a line break; and whether double blanks part it, null until that is asked. */
  private lineFrom = -1;
  private hasGaps: boolean | null = null;

  constructor(
    private readonly text: string,
    private readonly gaps: Gaps,
  ) {}

  read(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const code = this.text.charCodeAt(i);
      if (!isBlank(code)) i = this.run(i, to, code) - 1;
      else if (isLineBreak(code)) this.lineBreak(i, code);
      else this.blank(code);
    }
  }

  skip(cut: Cut): void {
    if (physicalEnd(this.text, cut.start, cut.end) < cut.end) this.lineFrom = -1;
    if (cut.leaves === "break") {
      this.close();
      this.breaks++;
    } else if (this.start < 0) this.afterCut = true;
  }

  close(): void {
    const { start, end, indent, columns, characters, afterCut } = this;
    if (start >= 0) {
      this.lines.push({ start, end, indent, columns, characters, afterBlank: this.breaks > 1, afterCut });
      this.breaks = 0;
      this.afterCut = false;
    }
    this.start = -1;
    this.column = 0;
    this.position = 0;
    this.blanks = 0;
  }

  /** A run of characters without a blank; most of a text. Gives its end. */
  private run(from: number, to: number, first: number): number {
    this.character(from, first);
    let end = from + 1;
    let width = 0;
    for (; end < to; end++) {
      const own = columnsOf(this.text.charCodeAt(end));
      if (own === 0) break;
      width += own;
    }
    this.column += width;
    this.position += end - from - 1;
    this.end = end;
    this.columns = this.column;
    this.characters = this.position;
    return end;
  }

  private character(i: number, code: number): void {
    const width = isWide(code) ? 2 : 1;
    this.column += width;
    this.position++;
    if (this.blanks > 0) this.behindBlanks(i, width);
    else if (this.start < 0) this.indent = 0;
    if (this.start < 0) this.beginsAt(i);
    this.end = i + 1;
    this.columns = this.column;
    this.characters = this.position;
  }

  private behindBlanks(i: number, width: number): void {
    const gap = this.blanks;
    if (this.start >= 0 && this.gaps === "break" && this.isGap(i)) {
      this.close();
      this.breaks = 1;
      this.column = gap + width;
      this.position = 3;
    }
    if (this.start < 0) this.indent = gap;
    this.blanks = 0;
  }

  /** "…得到解决。　　二、民生福祉": two ideographic spaces on one line stand where a paragraph began. */
  private isGap(i: number): boolean {
    const wide = this.blanks >= 4 && this.text.charCodeAt(i - 1) === 0x3000;
    return (wide || (this.blanks >= 2 && this.isParted())) && !letterSpaced(this.text, this.end, i);
  }

  private beginsAt(i: number): void {
    this.start = i;
    if (this.lineFrom >= 0) return;
    this.lineFrom = i;
    this.hasGaps = null;
  }

  /** Whether double blanks part the physical line. */
  private isParted(): boolean {
    this.hasGaps ??= hasGaps(this.text, this.lineFrom, physicalEnd(this.text, this.lineFrom));
    return this.hasGaps;
  }

  private lineBreak(i: number, code: number): void {
    this.close();
    this.lineFrom = -1;
    if (code !== 0x0a || this.text.charCodeAt(i - 1) !== 0x0d) this.breaks++;
  }

  private blank(code: number): void {
    const width = code === 0x3000 ? 2 : 1;
    this.column += width;
    this.blanks += width;
    this.position++;
  }
}

/** 政　　府　　工　　作: the gap parts single characters, so it is letter-spacing and no paragraph break. */
function letterSpaced(text: string, before: number, after: number): boolean {
  const single = (i: number): boolean => i < 0 || i >= text.length || isBlank(text.charCodeAt(i));
  return single(before - 2) || single(after + 1);
}

function physicalEnd(text: string, from: number, limit = text.length): number {
  let end = from;
  while (end < limit && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

const LEAST_GAPS = 3;
/** Blanks that stand behind sentences only are a typist's: a page that lost its line breaks shows its title and headings. */
const LEAST_UNMARKED = 2;
const LONG_LINE = 100;
const LONG_PIECE = 12;

/**
 * 工作报告  各位代表：  过去五年的工作回顾  2016年以来，…: a long line in which double blanks part pieces that are too long
 * for the cells of a table came from a page that lost its line breaks.
 */
function hasGaps(text: string, from: number, to: number): boolean {
  if (to - from < LONG_LINE) return false;
  let gaps = 0;
  let unmarked = 0;
  for (let i = from; i < to; i++) {
    if (!isBlank(text.charCodeAt(i))) continue;
    const start = i;
    while (i < to && isBlank(text.charCodeAt(i))) i++;
    const before = text.charCodeAt(start - 1);
    if (i - start < 2 || i >= to || !isWide(before) || letterSpaced(text, start, i)) continue;
    gaps++;
    if (isHan(before)) unmarked++;
  }
  return gaps >= LEAST_GAPS && unmarked >= LEAST_UNMARKED && (to - from) / (gaps + 1) >= LONG_PIECE;
}
