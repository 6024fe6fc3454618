import { words } from "../lexicon/lexicon.js";
import { endingAt, pattern } from "../lexicon/pattern.js";
import type { Quantity } from "../quantities/quantity.js";
import { basisOf, comparisonStart } from "./basis.js";
import { changeWord } from "./change-words.js";
import type { Metric } from "./metric.js";

/** Per cents and points: behind 增长 they say by how much, never to what. */
export const isRate = ({ unit }: Quantity): boolean =>
  unit !== null && (unit.base === "%" || unit.base === "[ppth]" || unit.base === "percentage-point");

const signs = words("sign");

/**
 * The change that the sign of a rate tells: 增速为-5.2% and （-5.4%） are decreases, 同比+8.6% an increase. Null for
 * a figure that is no rate of growth: there the sign belongs to the value (利润-120万元).
 */
export function signOf(figure: Quantity, lead: string): NonNullable<Metric["change"]> | null {
  if (figure.sign === 0 || !isRate(figure)) return null;
  const sign = signs.before(lead, lead.length);
  const bare = sign === null ? lead : lead.slice(0, sign.start);
  const level = figure.sign < 0 ? withoutLevel(bare) : bare;
  const grows = changeWord(level, true);
  if (
    figure.sign < 0 &&
    grows === null &&
    growthNouns.before(level, level.length) === null &&
    !bare.endsWith("（") &&
    comparisonStart(bare) === null
  )
    return null;
  return {
    direction: figure.sign > 0 ? "increase" : "decrease",
    basis: basisOf(grows === null ? bare : bare.slice(0, grows.start)),
  };
}

const joints = words("change-joint");
const openings = words("level-opening");
/** 增速|由去年的|-4.6% */
const openingTime = pattern("opening-time.year");
const growthNouns = words("growth-noun");

/** 增速|由|-3%, 增长|为|负3%: a rate below nought is a fall to whatever level. */
function withoutLevel(lead: string): string {
  let end = endingAt(openingTime, lead, lead.length)?.index ?? lead.length;
  for (let word = joints.before(lead, end) ?? openings.before(lead, end); word !== null; ) {
    end = word.start;
    word = joints.before(lead, end) ?? openings.before(lead, end);
  }
  return lead.slice(0, end);
}

/** The figure with the sign in its value, unless the sign is told by a change. */
export function withSign(figure: Quantity, change: Metric["change"]): Quantity {
  if (figure.sign >= 0 || change !== null || figure.value === null) return figure;
  return figure.upper === null
    ? { ...figure, value: -figure.value }
    : { ...figure, value: -figure.upper, upper: -figure.value };
}
