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

export type Kind = keyof typeof meanings;
export type Meanings = { readonly [K in Kind]: z.infer<(typeof meanings)[K]> };
