import { z } from "zod";

/** What proofreading knows beside what the reader knows: see the files proofreading-*.yaml. */
export const proofreading = {
  /** Patterns that rules of src/check ask by name. */
  proof: z.null(),
  /** Words that are written wrong, by the word that is meant. */
  "wrong-word": z.strictObject({
    right: z.string(),
    since: z.int().optional().meta({ description: "Right as it stands in texts before this year" }),
  }),
  /** Slips of the keyboard, by the word that is meant; of people's making only where the words beside them say so. */
  slip: z.strictObject({ right: z.string() }),
  /** Rates that may lie above 100 %. */
  "rate-above-whole": z.null(),
  /** What can be no more than all of it. */
  "share-name": z.null(),
  /** Rates whose change is told in percentage points. */
  "rate-in-points": z.null(),
  /** What an anniversary is of. */
  "anniversary-event": z.strictObject({ year: z.int() }),
  /** What a year of a five-year plan is called by its place in it. */
  "plan-year": z.strictObject({ place: z.int().min(1).max(5) }),
  /** Numbered phrases of the party: how many members, from which year on. */
  "set-phrase-count": z.strictObject({
    members: z.int(),
    from: z.int(),
    beside: z
      .string()
      .optional()
      .meta({ description: "What must stand right behind the quotation mark, else it is an author's own" }),
    lead: z.string().optional().meta({ description: "What in front of the quotation mark says so as well" }),
    apart: z.string().optional().meta({ description: "What stands near another phrase of the same words" }),
  }),
  /** Phrases that are written in one way only. */
  "official-phrase": z.null(),
  /** Cities at the level of a prefecture, without 市. */
  "prefecture-city": z.null(),
} as const;
