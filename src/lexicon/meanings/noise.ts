import type { z } from "zod";

/** Words that sites put round a report, and what tells the author's lines from theirs. */
export const noise = {} as const satisfies Record<string, z.ZodType>;
