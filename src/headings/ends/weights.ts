import type { Reason } from "./heading-end.js";

/**
 * What the build of a heading without a closing mark weighs, beside the weights of its words (src/lexicon/heading-ends.yaml).
 * Only their order and distance matter. Fitted by tools/fit-heading-ends.mjs.
 */
export const WEIGHTS = {
  /** A mark behind the heading speaks for it as much as a usual last word. */
  mark: 2.5,
  /** 三、存在的问题｜产业规模偏小，渠道不宽。: a sentence of several clauses in which a heading has surely ended is its text. */
  "whole-sentence": -2,
  /** A colon is a mark, but may stand inside a heading. */
  colon: -1,
  /** A blank of the source stands there, where few blanks are. */
  blank: 3,
  /** A last or a first word that no table has. */
  "unknown-end": -1,
  "unknown-start": -1,
  /** 整体效率显著｜提高, 民生事业｜全面发展: what follows may be the heading's own predicate. */
  "predicate-follows": -1.5,
  /** 民生事业全面发展: the clause has its predicate. */
  predicate: 1,
  /** …with a verb that no table has. */
  "unknown-predicate": 1,
  /** 坚持推进｜…: a verb that wants an object, or a clause too short to have one. */
  incomplete: -3,
  /** No heading ends so, no text begins so. */
  never: -6,
  /** 问题｜在…, 安排｜2021年…: what only begins a text. */
  strong: 3.5,
  /** 协调发展｜区域: a place amid a word of the dictionary. */
  "torn-word": -2.5,
  "short-clause": -2,
  /** 制造业强县加快起势｜产业转型持续提速: behind its predicate the clause goes on. */
  "second-predicate": -3,
  /** 今年 stands before: the text has begun. */
  "within-text": -4,
  /** Two clauses are about as long as each other: by character beyond two. */
  uneven: -0.3,
  /** By character beyond the usual length. */
  overlong: -0.3,
  short: -1,
  /** 乡村｜全面振兴: four characters that the report writes together more than once are not parted. */
  "recurring-phrase": -2.5,
  /** 建设开放云台 · 建设实力云台: what most headings of a run could end with. */
  "shared-word": 4.5,
  /** A run of sentences with hardly a likely end before their marks. */
  unparted: 6,
  /** Times the share of the run's headings that are as long, that have as many clauses. */
  "same-length": 2,
  "same-build": 2,
} as const;

/** One of the weights as a reason, `times` over. */
export const reason = (by: keyof typeof WEIGHTS, times = 1): Reason => ({ by, weight: WEIGHTS[by] * times });
