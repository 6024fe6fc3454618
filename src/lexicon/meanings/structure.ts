import { z } from "zod";
import { NUMBERING_STYLES } from "./numbering-styles.js";

const style = z.enum(NUMBERING_STYLES);

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
  "title-cue": z.null(),
  "title-conjunction": z.null(),
  "place-sign": z.null(),
  "heading-role": z.strictObject({ role: z.enum(["review", "problems", "plan"]) }),
  "subheading-role": z.strictObject({ role: z.enum(["review", "problems", "plan"]) }),
  /** What a passage under no heading speaks of. */
  "passage-role": z.null(),
  "next-step": z.null(),
  /** The words to the meeting and the signature. */
  closing: z.null(),
  /** Lines of their own: headings of parts and of notes, and what heads nothing. */
  "part-heading": z.null(),
  "part-label": z.null(),
  "title-year": z.null(),
  "no-heading": z.null(),
  "no-topic": z.null(),
  "whole-place": z.null(),
  "back-matter": z.null(),
  glossary: z.null(),
  /** The last word of a heading and the first of a text: classes of a logarithm, see heading-ends.yaml. */
  "heading-end": z.strictObject({ weight: z.number() }),
  "text-start": z.strictObject({ weight: z.number() }),
  /** Two or three characters at the seam of a heading and its text: see heading-seams.yaml. */
  "seam-end": z.strictObject({ weight: z.number() }),
  "seam-start": z.strictObject({ weight: z.number() }),
  "part-name": z.strictObject({ weight: z.number() }),
  "heading-continuation": z.strictObject({ weight: z.number() }),
  "predicate-adverb": z.null(),
  "adverbial-idiom": z.null(),
  "transitive-verb": z.null(),
  "causative-verb": z.null(),
  "closing-noun": z.null(),
  "closing-compound": z.null(),
  "subject-noun": z.null(),
  /** What a word at the head of a clause governs. */
  "clause-coverb": z.strictObject({ governs: z.enum(["verb", "place"]) }),
  postposition: z.null(),
  "never-last": z.null(),
  "never-first": z.null(),
  admission: z.null(),
  "year-start": z.null(),
  /** The heading of a part that no mark closes, and the words that begin the text behind it. */
  "part-end": z.null(),
  "part-text-start": z.null(),
  /** Words that the segmenter must not tear: see dictionary-words.yaml. */
  "dictionary-word": z.null(),
  numbering: z.strictObject({ style }),
  /** Numbers without a mark at the head of a line. */
  "line-number": z.strictObject({ style }),
  /** What makes something else of a numeral: see enumerations.yaml. */
  /** Amid a line, or also at its head. */
  "numbering-reference": z.strictObject({ where: z.enum(["amid", "anywhere"]) }),
  announcer: z.null(),
  "own-unit": z.null(),
  "numeral-list": z.null(),
  "note-lead": z.null(),
  /** Items in running text. */
  "item-series": z.null(),
  "item-word": z.strictObject({ ordinal: z.int() }),
  "item-lead": z.null(),
  "no-item-lead": z.null(),
  /** Who reports: see organs.yaml. */
  "issuer-level": z.strictObject({
    level: z.enum(["township", "county", "city", "province", "nation", "department", "enterprise"]),
  }),
  "issuer-name": z.null(),
  "issuer-below": z.null(),
  "issuer-lead": z.null(),
  "issuer-speech": z.null(),
  "issuer-tail": z.null(),
  "organ-end": z.null(),
  /** What no issuer's name is, begins with or holds. */
  "no-issuer": z.strictObject({ where: z.enum(["head", "inside", "whole"]) }),
  /** How many parts a sentence says will follow. */
  "list-announcement": z.null(),
} as const;
