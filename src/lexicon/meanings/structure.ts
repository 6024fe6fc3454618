import { z } from "zod";

/** Words of titles, headings, roles, issuers and enumerations. */
export const structure = {
  /** What a word that ends a title or a heading says. */
  "title-word": z.strictObject({
    names: z.enum(["report", "part"]),
    kind: z
      .enum([
        "summary",
        "review",
        "plan",
        "outline-of-ideas",
        "duty-report",
        "briefing",
        "yearbook",
        "government-work-report",
        "report",
      ])
      .nullable(),
    role: z.enum(["review", "plan"]).nullable(),
  }),
  /** What the words of a heading say that its section is about; of several the first counts. */
  "heading-role": z.strictObject({ role: z.enum(["review", "problems", "plan"]) }),
} as const;
