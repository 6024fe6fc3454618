import type { Span } from "../text/span.js";
import { withoutBlanks } from "./trimmed-end.js";
import { splitUnmarked } from "./unmarked-end.js";

/** How a heading ends. `line`: with its paragraph; `mark`: 。：； and text follows; `none`: text follows at once. */
export interface HeadingExtent {
  /** The heading's words, without the closing mark. */
  readonly heading: Span;
  /** Where the section's own text begins: behind the closing mark. */
  readonly textStart: number;
  readonly closedBy: "line" | "mark" | "none";
}

/** Longer than this, a numbered sentence without an inner mark is text and not a heading (UTF-16 units). */
const LONGEST = 70;
/** A heading with a mark behind it that is longer than this is tried for an end without a mark before it. */
const LONG = 32;
/** 生态农业：提质增效。 is one heading; 存在问题：受…影响，… is a heading and its text. */
const LONGEST_AFTER_COLON = 12;
const LONGEST_BEFORE_COLON = 25;

/**
 * Where the heading behind a marker ends. `from` is where its words begin, `limit` where the next marker or item
 * or the paragraph ends; offsets of `plain`.
 */
export function headingExtent(matching: string, from: number, limit: number): HeadingExtent {
  const mark = firstOf(matching, SENTENCE_END, from, limit);
  const sentenceEnd = mark < 0 ? limit : mark;
  const colon = firstOf(matching, COLON, from, sentenceEnd);
  if (colon >= 0 && isLabel(matching, from, colon, sentenceEnd, mark)) return closed(matching, from, colon, limit);
  const length = sentenceEnd - from;
  if (length > LONG) {
    const end = splitUnmarked(matching, from, Math.min(sentenceEnd, from + LONGEST));
    if (end !== null) return { heading: { start: from, end }, textStart: end, closedBy: "none" };
  }
  return closed(matching, from, sentenceEnd, limit);
}

const SENTENCE_END = /[。！？；]/gu;
const COLON = /：/gu;

function firstOf(matching: string, pattern: RegExp, from: number, limit: number): number {
  pattern.lastIndex = from;
  // Searching beyond the limit would make a long line of markers quadratic.
  const window = matching.slice(from, limit);
  const at = window.search(pattern);
  return at < 0 ? -1 : from + at;
}

function closed(matching: string, from: number, end: number, limit: number): HeadingExtent {
  let textStart = end;
  while (textStart < limit && /[。！？；：]/u.test(matching[textStart] ?? "")) textStart++;
  return {
    heading: { start: from, end: withoutBlanks(matching, from, end) },
    textStart,
    closedBy: textStart >= limit ? "line" : "mark",
  };
}

/** Whether what stands before a colon is the heading and what follows its text. */
function isLabel(matching: string, from: number, colon: number, sentenceEnd: number, mark: number): boolean {
  const before = colon - from;
  const after = sentenceEnd - colon - 1;
  if (before < 2 || before > LONGEST_BEFORE_COLON) return false;
  if (after === 0) return true;
  if (mark < 0) return after > LONGEST_BEFORE_COLON && /，/u.test(matching.slice(colon, sentenceEnd));
  return after > LONGEST_AFTER_COLON;
}
