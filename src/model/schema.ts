import { z } from "zod";

/**
 * The report model, version 1, as a JSON Schema; loaded by `reports schema` and the tests only. The same as types, for
 * whoever makes or reads a report: report.ts. A test holds the two together.
 */

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ description: "[start, end) in Unicode code points of the decoded text" });

const role = z.enum(["preface", "review", "problems", "plan", "closing", "other"]);

const item = z.strictObject({ id: z.string(), numbering: z.string(), text: z.string(), span });

const paragraph = z.strictObject({ id: z.string(), text: z.string(), span, items: z.array(item) });

const section = z
  .strictObject({
    id: z.string(),
    level: z.int().positive(),
    numbering: z.strictObject({ text: z.string(), style: z.string(), ordinal: z.int().nonnegative() }).nullable(),
    heading: z.string().nullable(),
    headingSpan: span.nullable(),
    span,
    role,
    years: z.array(z.int()),
    paragraphs: z.array(paragraph),
    get sections() {
      return z.array(section);
    },
  })
  .meta({ id: "Section" });

const metric = z.strictObject({
  id: z.string(),
  indicator: z.string().nullable(),
  canonical: z
    .string()
    .nullable()
    .meta({ description: "The standard name of the indicator, where the lexicon has one" }),
  text: z.string(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().nullable(),
  normalized: z
    .strictObject({ value: z.number().nullable(), upper: z.number().nullable(), unit: z.string() })
    .nullable()
    .meta({ description: "In base units: UCUM codes where UCUM has one, ISO 4217 for money" }),
  masked: z.boolean(),
  bound: z.enum(["exact", "about", "over", "under", "range"]),
  change: z.strictObject({ direction: z.enum(["increase", "decrease"]), basis: z.string().nullable() }).nullable(),
  status: z.enum(["actual", "estimate", "target"]),
  base: z.boolean().meta({
    description: "The earlier level that another figure is held against: A of 由A增加到B; no result, no target",
  }),
  year: z.int().nullable(),
  period: z.strictObject({ text: z.string(), from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  span,
  section: z.string().nullable(),
});

const yearMention = z.strictObject({
  text: z.string(),
  year: z.int().nullable(),
  to: z.int().nullable(),
  kind: z.enum(["explicit", "relative", "plan", "masked"]),
  span,
  section: z.string().nullable(),
});

const removed = z.strictObject({ rule: z.string(), category: z.string(), span, text: z.string() });

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string().meta({ description: "English; made of code and params" }),
  params: z.record(
    z.string(),
    z.union([z.string().meta({ description: "As it stands in the report" }), z.number().nullable()]),
  ),
  span: span.nullable(),
});

export const report = z
  .strictObject({
    schemaVersion: z.literal("1"),
    generator: z
      .strictObject({
        name: z.string(),
        version: z.string(),
        rules: z
          .string()
          .nullable()
          .meta({ description: "SHA-256 of the rules that were added, null where there were none" }),
        lexicon: z.string().meta({ description: "Changes with any entry of the lexicon" }),
      })
      .optional()
      .meta({ description: "What made this; left out with --no-generator" }),
    source: z.strictObject({
      path: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string(),
      encoding: z.string(),
      length: z.int().nonnegative(),
      extracted: z
        .enum(["docx", "html"])
        .nullable()
        .meta({ description: "The format that the text was taken out of; null where the input is text" }),
    }),
    title: z.strictObject({ text: z.string(), span }).nullable(),
    issuer: z
      .strictObject({
        name: z.string(),
        level: z.enum(["township", "county", "city", "province", "nation", "department", "enterprise", "other"]),
        code: z
          .string()
          .nullable()
          .meta({ description: "GB/T 2260, as of the report's year; of a department that of its place" }),
        path: z.array(z.string()).nullable().meta({ description: "From the province down, where the code is known" }),
        candidates: z
          .array(z.string())
          .meta({ description: "Codes of all that have the name, where it alone does not tell which" }),
      })
      .nullable(),
    kinds: z.array(z.string()),
    years: z.array(z.strictObject({ year: z.int(), role: z.enum(["review", "plan"]) })),
    published: z.string().nullable().meta({ description: "YYYY-MM-DD" }),
    truncation: z.strictObject({ hidden: z.int().nullable(), span }).nullable(),
    sections: z.array(section),
    metrics: z.array(metric),
    yearMentions: z.array(yearMention),
    removed: z.array(removed),
    diagnostics: z.array(diagnostic),
  })
  .meta({ id: "Report" });
