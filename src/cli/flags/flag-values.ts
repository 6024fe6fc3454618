import { InvalidArgumentError } from "commander";
import { badValue } from "../../phrases/flags.js";

/** Gathers the values of a flag that may be given several times. */
export const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** @throws InvalidArgumentError where it is no whole number */
export function count(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError(badValue.wholeNumber());
  return Number(text);
}

/** @throws InvalidArgumentError where it is no whole number above 0 */
export function positive(text: string): number {
  const value = count(text);
  if (value < 1) throw new InvalidArgumentError(badValue.aboveZero());
  return value;
}
