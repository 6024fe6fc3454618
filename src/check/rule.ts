import type { Span } from "../text/span.js";
import type { Checked } from "./checked.js";
import type { Exception, Expected } from "./surroundings.js";

export type Severity = "error" | "warning" | "info";
/** print: a final text. draft: one that is being written. corpus: texts that were collected. */
export type Profile = "print" | "draft" | "corpus";
export type Confidence = "sure" | "likely" | "look";

/** A sentence in both languages that the program speaks. */
export interface Spoken {
  readonly zh: string;
  readonly en: string;
}

/** What a rule found at a place. Spans are of the source, in UTF-16. */
export interface Mistake {
  readonly span: Span;
  readonly message: Spoken;
  /** The one right mend; none is better than a wrong one. */
  readonly suggestion?: Mend;
  /** Further places of the same mistake, which is told once: mended with it or not at all. */
  readonly others?: readonly Mend[];
  readonly related?: readonly Related[];
  /** Where it weighs less than the rule. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
}

export interface Mend {
  readonly span: Span;
  readonly text: string;
}

/** A place that a mistake clashes with. */
export interface Related {
  readonly span: Span;
  readonly message: Spoken;
  /** Of another file: last year's report. */
  readonly path?: string;
  readonly text?: string;
}

/** A text in which ⟦…⟧ marks what is wrong; one of several lines is a whole report, one line a paragraph of it. */
export interface Example {
  readonly wrong: string;
  /** The text when mended, where a suggestion is made. */
  readonly right?: string;
  /** Last year's report, for rules that need one. */
  readonly against?: string;
  /** What the path says, for rules that ask. */
  readonly expected?: Expected;
  /** What the file beside the report says, for the rule that looks at it. */
  readonly exceptions?: readonly Exception[];
}

/** A text in which a rule finds nothing; one line or a whole report, as above. */
export type Counterexample = string | (Omit<Example, "wrong" | "right"> & { readonly text: string });

/** One kind of mistake. */
export interface Rule {
  readonly id: string;
  /** What it finds, in a line. */
  readonly about: Spoken;
  /** How grave it is in each profile; off where it is not asked. */
  readonly severities: Readonly<Record<Profile, Severity | "off">>;
  /** automatic: `--fix` does it. suggestion: people decide. */
  readonly mend: "automatic" | "suggestion" | "none";
  readonly confidence: Confidence;
  /** The standard behind it. */
  readonly source: string | null;
  readonly examples: { readonly found: readonly Example[]; readonly alone: readonly Counterexample[] };
  /** Told where all files of a batch are at hand, not by `find`. */
  readonly ofBatch?: true;
  readonly find: (text: Checked) => Iterable<Mistake>;
}

/** Severities as the table of rules writes them: print / draft / corpus, `-` for off. */
export function severities(table: string): Rule["severities"] {
  const [print = "-", draft = "-", corpus = "-"] = table.split("/");
  return { print: severity(print), draft: severity(draft), corpus: severity(corpus) };
}

const LETTERS: Readonly<Record<string, Severity>> = { e: "error", w: "warning", i: "info" };
const severity = (letter: string): Severity | "off" => LETTERS[letter] ?? "off";
