import type { Span } from "../text/span.js";

/** A number in the text: its coefficient, and the multipliers that stand between it and the unit. */
export interface Numeral extends Span {
  /** The coefficient as written, 23 of 23亿; null for a mask. The whole where coefficients follow: 1亿5千 is 150005000. */
  readonly value: number | null;
  /** The upper end where two numerals name a span (三五个), else null. */
  readonly upper: number | null;
  readonly script: "digits" | "chinese" | "mask";
  /** 余 多 几 来 inside. */
  readonly approximate: boolean;
  /** 万, 亿, 个亿 … behind the coefficient; they belong to the unit as written. */
  readonly scale: number;
  readonly scaleSpans: readonly Span[];
  readonly coefficientEnd: number;
  /** It has parts of its own with multipliers: 1亿5千万. */
  readonly compound: boolean;
}

/** A number without the multipliers that go with its unit: 14.3 of 14.3万, 一百二十 of 一百二十万. */
export interface Coefficient extends Pick<Numeral, "value" | "upper" | "script" | "approximate"> {
  readonly end: number;
  /** Where multipliers of the unit begin: in front of 万 of 一百二十万, where the coefficient itself goes on. */
  readonly scaleFrom: number;
}

export interface Unit {
  readonly form: string;
  readonly base: string;
  readonly factor: number;
  /** A classifier counts what is named beside it; any other unit measures what is named in front of it. */
  readonly classifier: boolean;
  /** It counts people or households, or what they come in: 批. */
  readonly ofPeople: boolean;
  /** 余 or 多 stands in it: 个多月. */
  readonly approximate: boolean;
  /** Which entries of the lexicon make it. */
  readonly by: readonly string[];
}

/** A figure with its unit as it stands in the author text, before anything is known of what it measures. */
export interface Quantity extends Span {
  readonly form: "amount" | "range" | "ratio-part" | "fraction" | "unitless";
  readonly script: Numeral["script"];
  readonly value: number | null;
  /** The upper end of a range (5%-6%), else null. */
  readonly upper: number | null;
  readonly masked: boolean;
  readonly scale: number;
  readonly unit: Unit | null;
  /** Multipliers and unit as they stand, in pieces where 余 or 多 parts them (14.3余万平方米). */
  readonly unitSpans: readonly Span[];
  /** 余 多 几 来 inside or behind. */
  readonly approximate: boolean;
  /** The sign in front of it: 同比-1.2%. */
  readonly sign: -1 | 0 | 1;
  /** The money that words in front of it name: 港币3000万元, 贷款3000万; ISO 4217, else null. */
  readonly currency: string | null;
  /** Which part of a ratio it is, from 0. */
  readonly part: number;
  /** How many parts that ratio has; 0 for what is none. */
  readonly parts: number;
}

type Given = Pick<Quantity, "start" | "end" | "form" | "script" | "value"> & Partial<Quantity>;

/** The one constructor: what is not given is as plain as can be. */
export const quantity = (given: Given): Quantity => ({
  start: given.start,
  end: given.end,
  form: given.form,
  script: given.script,
  value: given.value,
  upper: given.upper ?? null,
  masked: given.masked ?? given.script === "mask",
  scale: given.scale ?? 1,
  unit: given.unit ?? null,
  unitSpans: given.unitSpans ?? [],
  approximate: given.approximate ?? false,
  sign: given.sign ?? 0,
  currency: given.currency ?? null,
  part: given.part ?? 0,
  parts: given.parts ?? 0,
});
