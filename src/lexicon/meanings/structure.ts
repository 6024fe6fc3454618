import type { z } from "zod";

/** Words of titles, headings, roles, issuers and enumerations. */
export const structure = {} as const satisfies Record<string, z.ZodType>;
