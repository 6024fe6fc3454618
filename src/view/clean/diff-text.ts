import type { Report } from "../../model/report.js";
import type { Paint } from "../terminal/paint.js";
import { piecesOf } from "./pieces.js";

/**
 * The whole source with what was removed struck out in its place.
 *
 * @param safe makes a stretch of text harmless for where it goes
 */
export function diffText(report: Report, source: string, { strike }: Paint, safe: (text: string) => string): string {
  const text = piecesOf(report, source)
    .map(({ text: words, kind }) => {
      if (kind === "break") return words;
      return kind === "removed" && words.trim() !== "" ? strike(safe(words)) : safe(words);
    })
    .join("");
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
