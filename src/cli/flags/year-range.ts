import { InvalidArgumentError } from "commander";
import { badValue } from "../../phrases/flags.js";
import type { YearRange } from "../../view/metrics/metric-filter.js";

/** @throws InvalidArgumentError where it is no year and no two years in their order */
export function yearRange(text: string): YearRange {
  const [, from, to = from] = /^([12]\d{3})(?:-([12]\d{3}))?$/.exec(text) ?? [];
  if (from === undefined || to === undefined || from > to) {
    throw new InvalidArgumentError(badValue.year());
  }
  return { from: Number(from), to: Number(to) };
}
