import { isBlank, isLineBreak, isWide } from "./characters.js";
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

/** Splits a text into lines, leaving out the cuts. `cuts` are sorted and disjoint. Linear in the text. */
export function linesOf(text: string, cuts: readonly Cut[]): Line[] {
  const lines: Line[] = [];
  let start = -1;
  let end = -1;
  let indent = 0;
  let columns = 0;
  let characters = 0;
  // The place of the cursor on its line, and the blanks right before it.
  let column = 0;
  let position = 0;
  let blanks = 0;
  let breaks = 0;
  let afterCut = false;
  let cutAt = 0;
  let cutStart = cuts[0]?.start ?? text.length;

  const close = (): void => {
    if (start >= 0) {
      lines.push({ start, end, indent, columns, characters, afterBlank: breaks > 1, afterCut });
      breaks = 0;
      afterCut = false;
    }
    start = -1;
    column = 0;
    position = 0;
    blanks = 0;
  };

  for (let i = 0; i < text.length; i++) {
    if (i === cutStart) {
      const cut = cuts[cutAt];
      if (cut?.leaves === "break") {
        close();
        breaks++;
      } else if (start < 0) afterCut = true;
      i = (cut?.end ?? i + 1) - 1;
      cutStart = cuts[++cutAt]?.start ?? text.length;
      continue;
    }
    const code = text.charCodeAt(i);
    if (!isBlank(code)) {
      column += isWide(code) ? 2 : 1;
      position++;
      if (blanks > 0) {
        if (start >= 0 && blanks >= 4 && text.charCodeAt(i - 1) === 0x3000 && !letterSpaced(text, end, i)) {
          // "…得到解决。　　二、民生福祉" — two ideographic spaces on one line stand where a paragraph began.
          const gap = blanks;
          close();
          breaks = 1;
          column = gap + (isWide(code) ? 2 : 1);
          position = 3;
          blanks = gap;
        }
        if (start < 0) indent = blanks;
        blanks = 0;
      } else if (start < 0) indent = 0;
      if (start < 0) start = i;
      end = i + 1;
      columns = column;
      characters = position;
    } else if (isLineBreak(code)) {
      close();
      if (code !== 0x0a || text.charCodeAt(i - 1) !== 0x0d) breaks++;
    } else {
      const width = code === 0x3000 ? 2 : 1;
      column += width;
      blanks += width;
      position++;
    }
  }
  close();
  return lines;
}

/** 政　　府　　工　　作: the gap parts single characters, so it is letter-spacing and no paragraph break. */
function letterSpaced(text: string, before: number, after: number): boolean {
  const single = (i: number): boolean => i < 0 || i >= text.length || isBlank(text.charCodeAt(i));
  return single(before - 2) || single(after + 1);
}
