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
  let line = fresh();
  let breaks = 0;
  let afterCut = false;
  let cutAt = 0;

  const close = (): void => {
    if (line.start >= 0) {
      lines.push({ ...line, afterBlank: breaks > 1, afterCut });
      breaks = 0;
      afterCut = false;
    }
    line = fresh();
  };

  for (let i = 0; i < text.length; i++) {
    const cut = cuts[cutAt];
    if (cut !== undefined && i === cut.start) {
      if (cut.leaves === "break") {
        close();
        breaks++;
      } else if (line.start < 0) afterCut = true;
      i = cut.end - 1;
      cutAt++;
      continue;
    }
    const code = text.charCodeAt(i);
    if (isLineBreak(code)) {
      close();
      if (code !== 0x0a || text.charCodeAt(i - 1) !== 0x0d) breaks++;
      continue;
    }
    const width = isWide(code) || code === 0x3000 ? 2 : 1;
    line.column += width;
    line.position++;
    if (isBlank(code)) {
      line.blanks += code === 0x3000 ? 2 : 1;
      continue;
    }
    if (line.start >= 0 && line.blanks >= 4 && text.charCodeAt(i - 1) === 0x3000 && !letterSpaced(text, line.end, i)) {
      // "…得到解决。　　二、民生福祉" — two ideographic spaces on one line stand where a paragraph began.
      const indent = line.blanks;
      close();
      breaks = 1;
      line.column = indent + width;
      line.position = 3;
      line.blanks = indent;
    }
    if (line.start < 0) {
      line.start = i;
      line.indent = line.blanks;
    }
    line.blanks = 0;
    line.end = i + 1;
    line.columns = line.column;
    line.characters = line.position;
  }
  close();
  return lines;
}

const fresh = () => ({ start: -1, end: -1, indent: 0, columns: 0, characters: 0, column: 0, position: 0, blanks: 0 });

/** 政　　府　　工　　作: the gap parts single characters, so it is letter-spacing and no paragraph break. */
function letterSpaced(text: string, before: number, after: number): boolean {
  const single = (i: number): boolean => i < 0 || i >= text.length || isBlank(text.charCodeAt(i));
  return single(before - 2) || single(after + 1);
}
