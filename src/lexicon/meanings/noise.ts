import { z } from "zod";

const group = z.strictObject({ group: z.enum(["speaker", "goods", "act", "place", "rights"]) });

/** Words that sites put round a report, and what tells the author's lines from theirs. */
export const noise = {
  /** What adverts speak of. */
  "site-word": group,
  /** The same by form: an account, a number. */
  "site-sign": group,
  /** A site speaks of itself. */
  "site-voice": z.null(),
  /** Ends of sites' names. */
  "site-name-end": z.null(),
  /** What a site says that it did with the text: 墨香社制作. */
  "site-maker": z.null(),
  /** Characters of an author before an address. */
  "address-before": z.null(),
  /** Words that adverts do not use and the sentences of a report do. */
  "report-word": z.null(),
  /** The same by form. */
  "report-sign": z.null(),
  /** Lines that are the author's wherever they stand; `prose`: the report's text has begun with them. */
  "author-line": z.strictObject({ prose: z.boolean() }),
  /** A name by itself. */
  "author-name": z.null(),
  /** Words of somebody who speaks in his own name. */
  "author-voice": z.null(),
  /** What begins a text that is glued to the title. */
  "behind-title": z.null(),
  /** What stands before the word of a title where a text names a report. */
  "before-title-word": z.null(),
  /** Lines that announce what stands beside or below them. */
  "page-label": z.null(),
  /** Parts of the labels of a page's rows: see site-words.yaml. */
  "site-label": z.null(),
  "site-label-part": z.null(),
  "site-label-end": z.null(),
  /** Kinds of texts that a page's menu lists. */
  "text-kind": z.null(),
  /** How surely the date behind a label is that of publishing. */
  "date-label": z.strictObject({ rank: z.int() }),
  /** In front of the date on which a user did something. */
  "date-particle": z.null(),
  /** What a page counts. */
  "site-count": z.null(),
  /** Words of buttons, bars and paths. */
  "site-button": z.null(),
  "site-greeting": z.null(),
  /** How a site speaks to its reader. */
  "site-address": z.strictObject({ says: z.enum(["reader", "goods", "wish", "help"]) }),
  /** What sites put in front of a title and behind it. */
  "title-prefix": z.null(),
  "title-suffix": z.null(),
  /** The number of a report among several. */
  "title-part": z.null(),
  /** Labels of an author's rows. */
  "author-label": z.null(),
  /** Lines of a table of contents. */
  "contents-entry": z.null(),
  /** What stands behind a bare number that is no page number. */
  "behind-number": z.null(),
  "star-mask": z.null(),
} as const;
