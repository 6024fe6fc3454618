import { countOf, yearOfChineseDigits } from "../../../text/numerals.js";
import type { Located } from "../../located.js";

/** A day as a pattern's groups give it, in digits or in Chinese; null what is not said or counts nothing. */
export interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export function dateOf(found: Located): Day {
  const [y, m, d] = [found.group("y"), found.group("m"), found.group("d")];
  if (m !== "") return { year: y === "" ? null : Number(y), month: Number(m), day: Number(d) };
  const year = yearOfChineseDigits(found.group("cy"));
  return { year, month: countOf(found.group("cm")), day: countOf(found.group("cd")) };
}
