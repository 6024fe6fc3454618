import { inputError } from "../../phrases/errors.js";

/** A name of 255 bytes is matched against so many `*` in some seconds at worst; with one more it takes minutes. */
const mostStars = 4;

/** `{a,b}{a,b}…` stands for so many patterns at most. */
const mostAlternatives = 1000;

/**
 * Why a pattern is not tried: matching goes back over each `*` for each other, so that some patterns would keep a run
 * busy for ever. Null where it may be tried.
 */
export function whyTooWide(glob: string): string | null {
  const plain = glob.replace(/\\./g, "");
  const stars = plain.split("/").map((segment) => (segment === "**" ? 0 : (segment.match(/\*+/g) ?? []).length));
  if (Math.max(...stars) > mostStars) return inputError.stars(mostStars);
  if ((plain.match(/(?:^|\/)\*\*(?=\/|$)/g) ?? []).length > mostStars) return inputError.doubleStars(mostStars);
  if (/[*+!][(][^)]*[*+(]/.test(plain)) return inputError.repeats();
  const alternatives = (plain.match(/\{[^{}]*\}/g) ?? []).reduce((product, group) => product * widthOf(group), 1);
  return alternatives > mostAlternatives ? inputError.alternatives(mostAlternatives) : null;
}

/** `{a,b,c}` is three, `{1..20}` twenty. */
function widthOf(group: string): number {
  const [, from, to] = /^\{(-?\d+)\.\.(-?\d+)/.exec(group) ?? [];
  if (from !== undefined && to !== undefined) return Math.abs(Number(to) - Number(from)) + 1;
  return group.split(",").length;
}
