import { isHan } from "../../text/characters.js";
import { type Removal, removedAs } from "../removals.js";

const BLANKS = /\?{2,}/gu;
const DATE = /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s*$/u;
/** A date and a clock in front are no longer than this. */
const REACH = 24;

/** `??` for blanks that a page lost, where it stands behind the page's date: `时间：2022-12-03????` proves `县长??许??河`. */
export function* lostBlanks(source: string): Generator<Removal> {
  if (!source.includes("??")) return;
  const found = [...source.matchAll(BLANKS)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
  if (!found.some(({ start }) => DATE.test(source.slice(Math.max(0, start - REACH), start)))) return;
  for (const span of found) {
    const line = source.slice(source.lastIndexOf("\n", span.start) + 1, endOfLine(source, span.end));
    const dated = DATE.test(source.slice(Math.max(0, span.start - REACH), span.start));
    if ((dated || line.split("??").length > 2) && stands(source, span.start))
      yield removedAs("lost-blank", span, { leaves: "blank" });
  }
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

/** Behind a character, a digit or a mark that asks nothing. */
const stands = (source: string, at: number): boolean =>
  isHan(source.charCodeAt(at - 1)) || /[\d\s，。：:]/u.test(source[at - 1] ?? "");
