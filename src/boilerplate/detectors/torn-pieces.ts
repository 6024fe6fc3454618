import { isBlank, isHan } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import type { Page } from "../page.js";

/**
 * Whether counters stand amid words and figures, and not behind points of a list that its author left without marks: what
 * they part stands together elsewhere (合作⏎3、社), or a comma or a digit stands in front, or a mark behind; or the pieces
 * hold sentences that do end with marks.
 */
export function tearsWords({ source, pairs }: Page, run: readonly Span[]): boolean {
  const torn = run.slice(1).filter(({ start, end }) => {
    const before = source.charCodeAt(lineBreakBefore(source, start) - 1);
    const behind = source.charCodeAt(end);
    if (AMID.has(before) || isAsciiDigit(before) || GOING_ON.has(behind)) return true;
    return isHan(before) && isHan(behind) && pairs.of(before, behind) > 0;
  });
  return torn.length >= Math.max(1, (run.length - 1) * TORN) || holdsSentences(source, run);
}
const TORN = 0.2;

function holdsSentences(source: string, run: readonly Span[]): boolean {
  const [one] = run;
  const last = run.at(-1);
  if (one === undefined || last === undefined) return false;
  let sentences = 0;
  for (let at = source.indexOf("。", one.end); at >= 0 && at < last.start; at = source.indexOf("。", at + 1))
    sentences++;
  return sentences >= (run.length - 1) * SENTENCES;
}
const SENTENCES = 3;

const AMID = new Set([..."，、,（(“《"].map((c) => c.charCodeAt(0)));
const GOING_ON = new Set([..."，、。；：”）》,;)%％"].map((c) => c.charCodeAt(0)));

export const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where the line before ends, if the place is at a line's head; a paragraph's indentation (　　1、) is no text. */
export function lineBreakBefore(source: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(source.charCodeAt(start - 1))) start--;
  return start;
}
