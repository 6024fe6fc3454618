import { ORDINAL_NUMERALS } from "../text/characters.js";
import { countOf } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import type { DatedBlock } from "../years/years.js";
import type { Checked } from "./checked.js";

/** A numbered line that is no heading, and the one before it in its list. */
export interface ListStep {
  readonly marker: Span;
  readonly ordinal: number;
  readonly before: ListStep | null;
  /** Which paragraph of the report it is. */
  readonly nth: number;
  /** Whether its number is that of the one before it. */
  readonly twice: boolean;
}

/** 1. 2． （3） 4、 ⑤ at the head of a paragraph. */
const MARKER = new RegExp(`(?:(\\d{1,2})[.、](?!\\d)|（(\\d{1,2}|[${ORDINAL_NUMERALS}]{1,3})）|([①-⑳]))`, "uy");

/** Numbered paragraphs of one section, from list to list: glossaries, lists of tasks. */
export function listSteps(text: Checked): ListStep[] {
  const steps: ListStep[] = [];
  let section: DatedBlock["section"] = null;
  let open = new Map<string, ListStep>();
  for (const [nth, block] of text.blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    if (block.section !== section) {
      section = block.section;
      open = new Map();
    }
    MARKER.lastIndex = block.start;
    const found = MARKER.exec(text.matching);
    if (found === null) continue;
    const style = found[1] !== undefined ? "point" : found[2] !== undefined ? styleOf(found[2]) : "circle";
    const ordinal = found[3] !== undefined ? found[3].charCodeAt(0) - CIRCLE + 1 : countOf(found[1] ?? found[2] ?? "");
    if (ordinal === null) continue;
    const last = open.get(style) ?? null;
    const begins = ordinal === 1 && (last?.ordinal !== 1 || last.nth !== nth - 1);
    const before = begins ? null : last;
    const marker = { start: block.start, end: block.start + found[0].length };
    const step = { marker, ordinal, before, nth, twice: before?.ordinal === ordinal };
    // A list that does not begin with its first number is the rest of something.
    if (ordinal === 1 || before !== null) {
      steps.push(step);
      open.set(style, { ...step, before: null });
    }
  }
  return withoutRestarts(steps);
}

/** The markers of each numbered list. */
export function listRuns(text: Checked): Span[][] {
  const runs: Span[][] = [];
  const runOf = new Map<Span, Span[]>();
  for (const { marker, before } of listSteps(text)) {
    const own = before === null ? undefined : runOf.get(before.marker);
    const run = own ?? [];
    if (own === undefined) runs.push(run);
    run.push(marker);
    runOf.set(marker, run);
  }
  return runs;
}

/** 1. behind 1. is a slip once; where it stands so again and again every line is numbered alike. */
function withoutRestarts(steps: readonly ListStep[]): ListStep[] {
  const twice = steps.filter(({ ordinal, before }) => ordinal === 1 && before !== null);
  return twice.length <= 1 ? [...steps] : steps.map((step) => (step.ordinal === 1 ? { ...step, before: null } : step));
}

const CIRCLE = "①".charCodeAt(0);
const styleOf = (numeral: string): string => (/^\d/u.test(numeral) ? "bracket" : "chinese-bracket");
