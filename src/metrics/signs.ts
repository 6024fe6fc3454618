import { words } from "../lexicon/lexicon.js";
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
  const grows = changeWord(bare, true);
  if (figure.sign < 0 && grows === null && !bare.endsWith("（") && comparisonStart(bare) === null) return null;
  return {
    direction: figure.sign > 0 ? "increase" : "decrease",
    basis: basisOf(grows === null ? bare : bare.slice(0, grows.start)),
  };
}

/** The figure with the sign in its value, unless the sign is told by a change. */
export function withSign(figure: Quantity, change: Metric["change"]): Quantity {
  if (figure.sign >= 0 || change !== null || figure.value === null) return figure;
  return { ...figure, value: -figure.value };
}
