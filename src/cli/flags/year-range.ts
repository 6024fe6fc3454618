import { InvalidArgumentError } from "commander";
import type { YearRange } from "../../view/metrics/metric-filter.js";

/** @throws InvalidArgumentError where it is no year and no two years in their order */
export function yearRange(text: string): YearRange {
  const [, from, to = from] = /^([12]\d{3})(?:-([12]\d{3}))?$/.exec(text) ?? [];
  if (from === undefined || to === undefined || from > to) {
    throw new InvalidArgumentError("It must be a year, or two: 2019-2021.");
  }
  return { from: Number(from), to: Number(to) };
}
