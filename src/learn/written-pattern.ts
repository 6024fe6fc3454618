import type { Part } from "./candidate.js";

/** A candidate in the language of rules (boilerplate/engine/pattern.ts). */
export const patternOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => ("words" in part ? quoted(part.words) : slotFor(part)))
    .join("")
    .replace(/\{value\}$/u, "…");

/** Folded words as a pattern reads them. */
export const quoted = (folded: string): string =>
  folded
    .replace(/…+/gu, "{dots}")
    .replace(/[|]+/gu, "{sep}")
    .replace(/[*+\\?(){}]+(?![^{]*\})/gu, "{value}");

function slotFor({ kind, values }: Extract<Part, { kind: unknown }>): string {
  const [only = ""] = values;
  if (kind === "date" || kind === "time" || kind === "size") return `{${kind}}`;
  if (kind === "title" || kind === "any") return "{value}";
  if (values.length === 1) return quoted(only);
  if (kind === "digits") return digitsFor(values);
  const shared = sharedStart(values);
  return shared.length >= LEAST_ADDRESS ? `${quoted(shared)}{value}` : `{${kind}}`;
}
/** www.x.cn: an address that all share is no shorter. */
const LEAST_ADDRESS = 8;

function digitsFor(values: readonly string[]): string {
  const longest = Math.max(...values.map(({ length }) => length));
  if (longest <= 4 && values.every((value) => /^\d+$/u.test(value))) return "{n}";
  return longest <= 10 ? "{count}" : "{code}";
}

/** With what all begin. */
export function sharedStart(values: readonly string[]): string {
  const [first = "", ...others] = values;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && other[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}
