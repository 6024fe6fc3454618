import { z } from "zod";

/** Words of years, periods and status. */
export const calendar = {
  /** The first and the last year of a national five-year plan. */
  "five-year-plan": z.strictObject({ from: z.int(), to: z.int() }),
} as const;
