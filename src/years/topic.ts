import type { Expression } from "../calendar/expressions.js";
import { pattern, patterns } from "../lexicon/pattern.js";
import type { Block } from "./blocks.js";

/** The year that a text names, stands masked for, or does not speak of. */
export type Topic =
  | { readonly kind: "named"; readonly year: number }
  | { readonly kind: "masked" }
  | { readonly kind: "silent" };

export const SILENT: Topic = { kind: "silent" };
export const MASKED: Topic = { kind: "masked" };
export const named = (year: number): Topic => ({ kind: "named", year });

/** The year that a topic dates figures to, `otherwise` where it is silent. */
export const yearOf = (topic: Topic, otherwise: number | null): number | null =>
  topic.kind === "named" ? topic.year : topic.kind === "masked" ? null : otherwise;

const attributes = patterns("year-phrase");

/** The year that a paragraph opens with: 2019年，…; 2021年是…. */
export function topicOf(matching: string, block: Block, own: readonly Expression[]): Topic {
  const [first, second] = own;
  if (first === undefined || (first.kind !== "explicit" && first.kind !== "masked")) return SILENT;
  const lead = pattern("topic-lead.greeting").at(matching, block.start)?.[0].length ?? 0;
  if (first.start > block.start + lead) return SILENT;
  // 2020年、2021年、2022年，… is a list.
  if (second !== undefined && matching.slice(first.end, second.start) === "、") return SILENT;
  // 2022年1月6日 dates a signature, 2016年的 and 2020年以来 begin something else.
  if (pattern("topic-veto.behind").at(matching, first.end) !== null) return SILENT;
  // 2019年开工的3座桥梁通车
  if (attributes.some((one) => one.entry.as.side === "behind" && one.at(matching, first.end) !== null)) return SILENT;
  return first.kind === "masked" ? MASKED : named(first.to ?? first.year);
}
