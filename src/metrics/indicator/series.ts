import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Quantity } from "../../quantities/quantity.js";
import type { Placed } from "./placed.js";

const dealtOut = words("dealt-out");
const between = pattern("list-between.joint");

/** How far in front of a figure the word stands that deals a list out (分别提高到), in characters. */
const DEALING = 12;

/** How many figures from `i` on are joined by 、 or 和 and nothing else: 7.8%、6.2%. */
export function seriesFrom(author: MarkedText, placed: readonly Placed[], i: number): number {
  const first = placed[i];
  if (first === undefined) return 0;
  // 分别 deals out figures of any unit: 绿地率和人均绿地分别提高到36%和12平方米.
  const dealt = isDealtOut(author, first);
  let n = 1;
  for (;;) {
    const [a, b] = [placed[i + n - 1], placed[i + n]];
    if (a === undefined || b === undefined || !isJoined(author, b) || a.figure.form === "ratio-part") return n;
    if (!dealt && !sameUnit(a.figure, b.figure)) return n;
    n++;
  }
}

export function isDealtOut({ marks }: MarkedText, { figure, gapStart }: Placed): boolean {
  return marks.first(dealtOut, Math.max(gapStart, figure.start - DEALING), figure.start) !== null;
}

function isJoined({ matching }: MarkedText, { figure, gapStart }: Placed): boolean {
  const gap = matching.slice(gapStart, figure.start);
  return gap !== "" && between.at(gap, 0) !== null;
}

/** Also 12.7个、12个百分点, where the first figure leaves the unit to the last. */
function sameUnit({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return a?.base === b?.base || (a?.form === "个" && b?.form.startsWith("个") === true && b.form !== "个");
}
