import type { z } from "zod";

/** Words of the clauses that name what a figure measures. */
export const names = {} as const satisfies Record<string, z.ZodType>;
