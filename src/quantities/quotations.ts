import type { Quantity } from "./quantity.js";

/** How far in front of a figure a quotation may begin. */
const REACH = 14;
/** A longer quotation is somebody's words, a longer title none. */
const LONGEST = { "“": 16, "《": 60 } as const;
const CLOSING = { "“": "”", "《": "》" } as const;

/** “158”行动, “四个一”, 《…20条》: names, not figures. A quotation of more than a few words is none. */
export function isInQuotation(text: string, { start, end }: Quantity): boolean {
  const from = Math.max(0, start - REACH);
  for (let at = start - 1; at >= from; at--) {
    const c = text[at];
    if (c === "”" || c === "》" || c === "\n" || c === "。") return false;
    if (c === "“" || c === "《") return text.slice(end, at + LONGEST[c]).includes(CLOSING[c]);
  }
  return false;
}
