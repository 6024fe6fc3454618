import { unitsOf } from "../text/unit-set.js";
import type { Quantity } from "./quantity.js";

/** How far in front of a figure a quotation may begin. */
const REACH = 14;
/** A longer quotation is somebody's words, a longer title none. */
const LONGEST = { "“": 16, "‘": 16, "《": 60 } as const;
const CLOSING = { "“": "”", "‘": "’", "《": "》" } as const;

/** “158”行动, “四个一”, 《…20条》: names, not figures. A quotation of more than a few words is none. */
export function isInQuotation(text: string, { start, end }: Quantity): boolean {
  const from = Math.max(0, start - REACH);
  // Asked of every figure, and hardly one has a quotation near.
  if (!OPENING.standsIn(text, from, start)) return false;
  if (isInStraightQuotes(text, start, end)) return true;
  for (let at = start - 1; at >= from; at--) {
    const c = text[at];
    if (c === "”" || c === "’" || c === "》" || c === "\n" || c === "。") return false;
    if (c === "“" || c === "‘" || c === "《") return text.slice(end, at + LONGEST[c]).includes(CLOSING[c]);
  }
  return false;
}

const STRAIGHT = '"';
const OPENING = unitsOf(`“‘《${STRAIGHT}`);
const STRAIGHT_CODE = STRAIGHT.charCodeAt(0);
/** How far back straight quotes are counted, to tell one that opens from one that closes. */
const COUNTED = 300;

/** "四个坚决": an odd number of straight quotes in front of the figure in its paragraph, and one soon behind it. */
function isInStraightQuotes(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  let at = start - 1;
  while (at >= from && text.charCodeAt(at) !== STRAIGHT_CODE) at--;
  if (at < from) return false;
  if (!text.slice(end, at + LONGEST["“"]).includes(STRAIGHT)) return false;
  const counted = text.slice(Math.max(0, start - COUNTED), start);
  const paragraph = counted.slice(counted.lastIndexOf("\n") + 1);
  return (paragraph.split(STRAIGHT).length - 1) % 2 === 1;
}
