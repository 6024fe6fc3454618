import { z } from "zod";

/**
 * What must come out of a text, in the words of the case tables. A field that is absent is not compared. White
 * space does not count, except in `paragraphs`, whose cleaning is what is compared.
 */

const role = z.enum(["preface", "review", "problems", "plan", "closing", "other"]);

/**
 * Of a metric only the fields named are compared; `change` is the direction, `basis` what it is measured against.
 * A list of indicators holds readings that all stand (硬化道路 9 公里 measures 道路 or 硬化道路).
 */
const metric = z
  .strictObject({
    indicator: z.union([z.string(), z.null(), z.array(z.string())]),
    text: z.string(),
    value: z.number().nullable(),
    upper: z.number().nullable(),
    unit: z.string().nullable(),
    masked: z.boolean(),
    bound: z.enum(["exact", "about", "over", "under", "range"]),
    change: z.enum(["increase", "decrease"]).nullable(),
    basis: z.string().nullable(),
    status: z.enum(["actual", "estimate", "target"]),
    base: z.boolean(),
    year: z.int().nullable(),
    periodFrom: z.string().nullable(),
    periodTo: z.string().nullable(),
  })
  .partial();

const yearMention = z
  .strictObject({
    text: z.string(),
    year: z.int().nullable(),
    to: z.int().nullable(),
    kind: z.enum(["explicit", "relative", "plan", "masked"]),
  })
  .partial();

export const expectation = z
  .strictObject({
    encoding: z.string(),
    title: z.string().nullable(),
    kinds: z.array(z.string()),
    issuer: z.strictObject({ name: z.string(), level: z.string() }).nullable(),
    years: z.array(z.strictObject({ year: z.int(), role: z.enum(["review", "plan"]) })),
    published: z.string().nullable(),
    /** Number of hidden characters, or null where nothing is hidden. */
    truncation: z.int().nullable(),
    /** All headings, numbering and text, two blanks of indent a level. */
    outline: z.array(z.string()),
    headings: z.array(z.string()),
    notHeadings: z.array(z.string()),
    /** Role of a section, by numbering and heading. */
    roles: z.record(z.string(), role),
    /** All sections without a heading: how their text begins, and their role. */
    unheaded: z.array(z.strictObject({ begins: z.string(), role })),
    /** Numberings of all items, in document order. */
    items: z.array(z.string()),
    /** Texts that must each be one whole paragraph, cleaned to the letter. */
    paragraphs: z.array(z.string()),
    /** Must stand in removed text. */
    removed: z.array(z.string()),
    /** Must stand in the title, a heading or a paragraph. */
    kept: z.array(z.string()),
    /** All metrics, in document order. */
    metrics: z.array(metric),
    metricsInclude: z.array(metric),
    /** Texts that must not be a metric. */
    notMetrics: z.array(z.string()),
    /** All year mentions, in document order. */
    yearMentions: z.array(yearMention),
    yearMentionsInclude: z.array(yearMention),
    diagnostics: z.array(z.string()),
    notDiagnostics: z.array(z.string()),
  })
  .partial();

/** A small case: what it shows, its text, what must come out. */
export const table = z.array(z.strictObject({ name: z.string(), text: z.string(), expect: expectation }));

export type Expectation = z.infer<typeof expectation>;
export type ExpectedMetric = z.infer<typeof metric>;
export type ExpectedYearMention = z.infer<typeof yearMention>;
