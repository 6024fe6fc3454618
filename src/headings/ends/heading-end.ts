import type { MarkedText } from "../../lexicon/marks.js";
import { endsSentence, isHan } from "../../text/characters.js";
import type { Span } from "../../text/span.js";

/** Who found the end: each has its file here. */
export type EndKind = "line" | "sentence-mark" | "colon" | "title-word" | "weighed";

/** A place where a heading may end. Offsets are of the author text. */
export interface HeadingEnd {
  /** Where its words end. */
  readonly at: number;
  /** Where the section's own text begins: behind the closing mark. */
  readonly textStart: number;
  readonly by: EndKind;
  /** Of several ends of one heading that with the greatest weight is taken. */
  readonly weight: number;
  /** What speaks for it and against it; where it is weighed, their sum is its weight. */
  readonly because: readonly Reason[];
}

/** What an entry of the lexicon or one of WEIGHTS says about an end. */
export interface Reason {
  readonly by: string;
  readonly weight: number;
}

/** Where the words of a heading begin, and where the next marker or item or the paragraph ends it at the latest. */
export interface HeadingWindow {
  readonly from: number;
  readonly limit: number;
}

/** Finds ends of one kind in a window. */
export type EndFinder = (author: MarkedText, window: HeadingWindow) => HeadingEnd[];

/** A heading and where its text begins. */
export interface HeadingExtent {
  /** The heading's words, without the closing mark. */
  readonly heading: Span;
  readonly textStart: number;
}

/** Where the text begins behind a heading that ends at `at`: no closing mark is part of it. */
export function behindMarks(matching: string, at: number, limit: number): number {
  let start = at;
  while (start < limit && (isClosing(matching.charCodeAt(start)) || isHalfStop(matching, start))) start++;
  return start;
}

/** 。！？；： close a heading that has text behind it. */
export const isClosing = (code: number): boolean => endsSentence(code) || code === COLON;

/** The first mark that ends a sentence in `[from, limit)`, or -1. */
export function sentenceMark(matching: string, { from, limit }: HeadingWindow): number {
  for (let at = from; at < limit; at++)
    if (endsSentence(matching.charCodeAt(at)) || isHalfStop(matching, at)) return at;
  return -1;
}

/** (一)抓产业.新建大棚30栋: a half-width full stop between Chinese characters. */
const isHalfStop = (matching: string, at: number): boolean =>
  matching.charCodeAt(at) === STOP && isHan(matching.charCodeAt(at - 1)) && isHan(matching.charCodeAt(at + 1));
const STOP = ".".charCodeAt(0);

const COLON = "：".charCodeAt(0);
