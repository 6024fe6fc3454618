import type { Numbering, OutlineSection } from "../outline/outline.js";
import { NUMERALS } from "../text/characters.js";
import { chineseNumeral, countOf } from "../text/numerals.js";
import type { Checked } from "./checked.js";

/** A numbered section and what stood before it in its run. */
export interface Step {
  readonly section: OutlineSection;
  readonly numbering: Numbering;
  /** The last number of its style below the same parent. */
  readonly before: Numbering | null;
  /** Whether that number stands twice there. */
  readonly beforeTwice: boolean;
  /** Whether nothing but other numbered headings of their parent stands between the two. */
  readonly siblings: boolean;
  /** The last number of its style anywhere in front of it. */
  readonly earlier: Numbering | null;
  /** The numbered section right before it in the document, whatever its depth. */
  readonly neighbour: Numbering | null;
}

/** The numbered sections in document order, each with its forerunners. */
export function stepsOf(text: Checked): Step[] {
  const steps: Step[] = [];
  const earlier = new Map<string, Numbering>();
  let neighbour: Numbering | null = null;
  const twice = new Set<Numbering>();
  const visit = (sections: readonly OutlineSection[], last: Map<string, Numbering>): void => {
    let here = new Set<Numbering>();
    for (const section of sections) {
      const { numbering } = section;
      if (numbering === null) here = new Set();
      else {
        const { style } = numbering;
        const before = last.get(style) ?? null;
        if (before?.ordinal === numbering.ordinal) twice.add(numbering);
        steps.push({
          section,
          numbering,
          before,
          beforeTwice: before !== null && twice.has(before),
          siblings: before !== null && here.has(before),
          earlier: earlier.get(style) ?? null,
          neighbour,
        });
        here.add(numbering);
        last.set(style, numbering);
        earlier.set(style, numbering);
        neighbour = numbering;
      }
      // 2021年工作思路 heads a part: what is counted below it goes on with what was counted before it.
      visit(section.sections, numbering === null ? last : new Map());
    }
  };
  visit(text.outline.sections, new Map());
  return steps;
}

/** Sections of one style below one parent, in runs that begin again where the number falls. */
export function runsOf(text: Checked): OutlineSection[][] {
  const runs: OutlineSection[][] = [];
  const visit = (sections: readonly OutlineSection[]): void => {
    const open = new Map<string, { run: OutlineSection[]; last: number }>();
    for (const section of sections) {
      const { numbering } = section;
      if (numbering !== null) {
        const own = open.get(numbering.style);
        if (own === undefined || numbering.ordinal < own.last) {
          const run = [section];
          runs.push(run);
          open.set(numbering.style, { run, last: numbering.ordinal });
        } else {
          own.run.push(section);
          own.last = numbering.ordinal;
        }
      }
      visit(section.sections);
    }
  };
  visit(text.outline.sections);
  return runs;
}

const NUMERAL = new RegExp(`[${NUMERALS}]+|\\d+|[０-９]+`, "u");

/** A marker with another number in its place: （五） becomes （四）. Null for a marker of one sign. */
export function renumbered(marker: string, ordinal: number): string | null {
  const found = NUMERAL.exec(marker);
  if (found === null) return null;
  const number = /\d/u.test(found[0])
    ? String(ordinal)
    : /[０-９]/u.test(found[0])
      ? [...String(ordinal)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH)).join("")
      : chineseNumeral(ordinal);
  return marker.slice(0, found.index) + number + marker.slice(found.index + found[0].length);
}

/** A marker that is written like another but for its number: （七） like （二）. Null where none stands at the place. */
export function markerLike(
  marker: string,
  text: string,
  at: number,
): { readonly end: number; readonly ordinal: number } | null {
  const numeral = NUMERAL.exec(marker);
  if (numeral === null || !text.startsWith(marker.slice(0, numeral.index), at)) return null;
  const from = at + numeral.index;
  const own = NUMERAL.exec(text.slice(from, from + LONGEST_NUMERAL));
  const behind = marker.slice(numeral.index + numeral[0].length);
  if (own?.index !== 0 || !text.startsWith(behind, from + own[0].length)) return null;
  const ordinal = countOf(own[0]);
  return ordinal === null ? null : { end: from + own[0].length + behind.length, ordinal };
}

const LONGEST_NUMERAL = 3;
const FULL_WIDTH = 0xfee0;

/** Whether a heading's line holds nothing else. */
export function standsAlone({ author }: Checked, { headingSpan }: OutlineSection): boolean {
  return headingSpan !== null && (author.text[headingSpan.end] ?? "\n") === "\n";
}
