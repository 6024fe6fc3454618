import type { Rule } from "./rule.js";

/** Where the rules of an anchor may apply: anywhere, near the ends of the text, near the end of a line. */
export const ANYWHERE = 1;
export const AT_EDGE = 2;
export const AT_END = 4;

export function reachOf(rules: readonly { readonly rule: Rule }[]): number {
  let reach = 0;
  for (const { rule } of rules) reach |= rule.zone !== "any" ? AT_EDGE : rule.where === "end" ? AT_END : ANYWHERE;
  return reach;
}
