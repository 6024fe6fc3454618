import { InvalidArgumentError } from "commander";
import { badValue } from "../../phrases/flags.js";
import { CHARACTER_CLASSES, YEAR } from "../../text/characters.js";
import type { YearRange } from "../../view/metrics/metric-filter.js";

/** `2020`, `2019-2021`, and as reports write them: `2022年`, `2019—2021年`, `2019至2021年`. */
const years = new RegExp(`^([12]\\d{3})${YEAR}?(?:${CHARACTER_CLASSES.range}([12]\\d{3})${YEAR}?)?$`);

/** @throws InvalidArgumentError where it is no year and no two years in their order */
export function yearRange(text: string): YearRange {
  const [, from, to = from] = years.exec(text) ?? [];
  if (from === undefined || to === undefined || from > to) {
    throw new InvalidArgumentError(badValue.year());
  }
  return { from: Number(from), to: Number(to) };
}
