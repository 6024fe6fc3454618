import type { z } from "zod";

/** Units, numerals, comparators, changes, and what makes no metric of a figure. */
export const quantities = {} as const satisfies Record<string, z.ZodType>;
