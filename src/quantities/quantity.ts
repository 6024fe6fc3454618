import type { Span } from "../text/span.js";
import type { Unit } from "./unit-index.js";

/** A figure with its unit as it stands in the author text, before anything is known of what it measures. */
export interface Figure extends Span {
  readonly value: number | null;
  /** The upper end of a range (5%-6%), else null. */
  readonly upper: number | null;
  readonly masked: boolean;
  /** 万, 亿, 个亿 … between figure and unit; they belong to the unit as written. */
  readonly multiplier: number;
  readonly unit: Unit | null;
  /** The unit as it stands, in pieces where 余 or 多 parts it (14.3余万平方米). */
  readonly unitSpans: readonly Span[];
  /** 余 多 几 来 inside or behind. */
  readonly inexact: boolean;
  readonly sign: -1 | 0 | 1;
  readonly script: "digits" | "chinese" | "mask" | "share";
  /** Which part of a ratio of shares it is, from 0. */
  readonly part: number;
}

export interface Figures {
  readonly figures: Figure[];
  /** Figures that are damaged in the source and are not guessed: 5 9亿元, 增长.%, 产值万元. */
  readonly damaged: Span[];
}
