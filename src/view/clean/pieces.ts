import type { Report } from "../../model/report.js";
import { CodeUnits } from "../../text/code-units.js";

/** A stretch of one line of the source: the author's or not; line breaks are pieces of their own. */
export interface Piece {
  readonly text: string;
  readonly kind: "kept" | "removed" | "break";
}

/** The whole source in order, nothing left out. */
export function piecesOf(report: Report, source: string): Piece[] {
  const units = new CodeUnits(source);
  const pieces: Piece[] = [];
  const add = (text: string, kind: "kept" | "removed"): void => {
    for (const part of text.split(lineBreak)) {
      if (part !== "") pieces.push({ text: part, kind: lineBreak.test(part) ? "break" : kind });
    }
  };
  let from = 0;
  for (const { span } of report.removed) {
    const { start, end } = units.span(span);
    add(source.slice(from, start), "kept");
    add(source.slice(start, end), "removed");
    from = end;
  }
  add(source.slice(from), "kept");
  return pieces;
}

const lineBreak = /(\r\n|\n|\r)/;
