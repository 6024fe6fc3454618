import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Quantity } from "../../quantities/quantity.js";
import { OF } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import type { Carried } from "./carried.js";
import type { Phrase } from "./phrase.js";
import { type Placed, quantityKind } from "./placed.js";

const boundsBehind = words("comparator-behind");
const comparators = words("comparator");

/** 养鸡|10万只以上|的村4个: the figure says what kind of thing stands behind it, and the next one counts those. */
export function isKindOf(
  { marks }: MarkedText,
  { figure }: Placed,
  behind: Span | null,
  next: Quantity | undefined,
): boolean {
  const bound = marks.at(boundsBehind, figure.end)?.entry.as.bound;
  return bound === "over" && behind !== null && next?.start === behind.end && next.unit?.classifier === true;
}

/** 产值超100亿元企业1户、超|50亿元|3户: threshold and count have the names of those before them. */
export function isThreshold({ marks, matching }: MarkedText, here: Placed, last: Carried, own: Phrase): boolean {
  const { figure, gapStart } = here;
  const before = last.figure.unit;
  const kind = quantityKind(here);
  if (kind === "count") {
    const gap = matching.slice(gapStart, figure.start);
    return (gap === "" || gap === OF) && before?.base === "CNY";
  }
  return (
    kind === "amount" && before?.classifier === true && marks.before(comparators, figure.start, own.start) !== null
  );
}

/** 投资6亿元的甲园区、|3亿元|的乙园区: behind a 、 an amount in front of 的 is one of what the amount before was. */
export function isLikeBefore({ matching }: MarkedText, { figure, gapStart }: Placed, last: Carried | null): boolean {
  if (last === null || figure.unit?.base !== "CNY" || last.figure.unit?.base !== "CNY") return false;
  // 设立3亿元的担保基金、2亿元的纾困基金: those are named behind them
  const named = last.name.from.at(-1);
  if (named === undefined || named.end > last.figure.start) return false;
  return (
    last.figure.end === gapStart &&
    matching[gapStart] === OF &&
    matching[figure.start - 1] === "、" &&
    matching[figure.end] === OF
  );
}
