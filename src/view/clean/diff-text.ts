import type { Report } from "../../model/report.js";
import type { Paint } from "../terminal/paint.js";
import { piecesOf } from "./pieces.js";

/** What makes text harmless for where it goes. */
export interface Safe {
  readonly line: (text: string) => string;
  readonly lineBreak: (given: string) => string;
}

/** The whole source with what was removed struck out in its place. */
export function diffText(report: Report, source: string, { strike }: Paint, { line, lineBreak }: Safe): string {
  const text = piecesOf(report, source)
    .map(({ text: words, kind }) => {
      if (kind === "break") return lineBreak(words);
      return kind === "removed" && words.trim() !== "" ? strike(line(words)) : line(words);
    })
    .join("");
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
