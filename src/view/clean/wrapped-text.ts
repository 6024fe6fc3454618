import type { Report } from "../../model/report.js";
import { type Piece, piecesOf } from "./pieces.js";

/** The author's text in the lines of the source; a line of which nothing is left goes with what was removed. */
export function wrappedText(report: Report, source: string): string {
  let text = "";
  let line: Piece[] = [];
  for (const piece of [...piecesOf(report, source), { text: "", kind: "break" } as const]) {
    if (piece.kind !== "break") {
      line.push(piece);
      continue;
    }
    const kept = line.map((part) => (part.kind === "kept" ? part.text : "")).join("");
    if (kept.trim() !== "" || line.every(({ kind }) => kind === "kept")) text += kept + piece.text;
    line = [];
  }
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
