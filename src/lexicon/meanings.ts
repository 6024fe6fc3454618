import type { z } from "zod";
import { calendar } from "./meanings/calendar.js";
import { comparison } from "./meanings/comparison.js";
import { names } from "./meanings/names.js";
import { noise } from "./meanings/noise.js";
import { proofreading } from "./meanings/proofreading.js";
import { quantities } from "./meanings/quantities.js";
import { structure } from "./meanings/structure.js";

/**
 * What the entries of a kind mean: the `as` of each kind, TypeScript types and run-time schema from one source. Import
 * it for types only; the schemas serve `npm run check:entries`. A kind is the first part of an entry's id.
 */
export const meanings = {
  ...noise,
  ...structure,
  ...calendar,
  ...quantities,
  ...names,
  ...comparison,
  ...proofreading,
} as const;

/** A kind that two of the files name would lose one of its meanings without a word: it fails to compile here. */
type Once<Twin extends never> = Twin;
type KindsOf<File> = File extends unknown ? keyof File : never;
type Twins<Files extends readonly object[]> = Files extends readonly [infer First, ...infer Others extends object[]]
  ? (keyof First & KindsOf<Others[number]>) | Twins<Others>
  : never;
type Files = [
  typeof noise,
  typeof structure,
  typeof calendar,
  typeof quantities,
  typeof names,
  typeof comparison,
  typeof proofreading,
];

export type Kind = keyof typeof meanings | Once<Twins<Files>>;
export type Meanings = { readonly [K in Kind]: z.infer<(typeof meanings)[K]> };
