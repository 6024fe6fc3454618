import { ORDINAL_NUMERALS } from "../text/characters.js";
import type { Span } from "../text/span.js";
import type { DatedBlock } from "../years/years.js";
import type { Checked } from "./checked.js";
import { arabicOrChinese } from "./ordinal.js";

/** A numbered line that is no heading, and the one before it in its list. */
export interface ListStep {
  readonly marker: Span;
  readonly ordinal: number;
  readonly before: ListStep | null;
}

/** 1. 2． （3） 4、 ⑤ at the head of a paragraph. */
const MARKER = new RegExp(`(?:(\\d{1,2})[.、](?!\\d)|（(\\d{1,2}|[${ORDINAL_NUMERALS}]{1,3})）|([①-⑳]))`, "uy");

/** Numbered paragraphs of one section, from list to list: glossaries, lists of tasks. */
export function listSteps(text: Checked): ListStep[] {
  const steps: ListStep[] = [];
  let section: DatedBlock["section"] = null;
  let open = new Map<string, ListStep>();
  for (const block of text.blocks) {
    if (block.kind !== "paragraph") continue;
    if (block.section !== section) {
      section = block.section;
      open = new Map();
    }
    MARKER.lastIndex = block.start;
    const found = MARKER.exec(text.matching);
    if (found === null) continue;
    const style = found[1] !== undefined ? "point" : found[2] !== undefined ? styleOf(found[2]) : "circle";
    const ordinal =
      found[3] !== undefined ? found[3].charCodeAt(0) - CIRCLE + 1 : arabicOrChinese(found[1] ?? found[2] ?? "");
    if (ordinal === null) continue;
    const before = ordinal === 1 ? null : (open.get(style) ?? null);
    const step = { marker: { start: block.start, end: block.start + found[0].length }, ordinal, before };
    // A list that does not begin with its first number is the rest of something.
    if (ordinal === 1 || before !== null) {
      steps.push(step);
      open.set(style, { ...step, before: null });
    }
  }
  return steps;
}

const CIRCLE = "①".charCodeAt(0);
const styleOf = (numeral: string): string => (/^\d/u.test(numeral) ? "bracket" : "chinese-bracket");
