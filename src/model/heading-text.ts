import type { Section } from "./report.js";

/** `（一）产业`, `第一部分 产业`: numbering and heading as people write them; empty for text under no heading. */
export function headingText({ numbering, heading }: Section): string {
  const blank = numbering !== null && heading !== null && /[\p{L}\p{N}]$/u.test(numbering.text) ? " " : "";
  return `${numbering?.text ?? ""}${blank}${heading ?? ""}`;
}
