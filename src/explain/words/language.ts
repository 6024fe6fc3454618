import type { Decision, Pass } from "../../model/decision.js";
import type { FactParams } from "../facts.js";

/** What is said in one language. Another language is another object of this type. */
export interface Words {
  readonly facts: { readonly [Code in keyof FactParams]: (params: FactParams[Code]) => string };
  /** A sentence for each code that a pass tells: what was decided about a text. */
  readonly decisions: Readonly<Record<string, (decided: Decided) => string>>;
  /** For a code that has no sentence yet. */
  readonly otherwise: (code: string, decided: Decided) => string;
  /** Reasons that are no entries of the lexicon and no rules, by the pass that gives them. */
  readonly reasons: { readonly [Name in Pass]?: Readonly<Record<string, string>> };
  /** What stands for an alternative that was weighed; `weight` is null where nothing was counted. */
  readonly rather: (chosen: string | null, weight: number | null) => string;
  /** Where what came out stands, if not at the place itself. */
  readonly readFrom: (texts: readonly string[]) => string;
  readonly nothingDecided: string;
  readonly nearest: string;
}

/** A decision as its sentence needs it. */
export interface Decided {
  /** What stands in the source where it was made. */
  readonly text: string;
  /** What came out, null for a refusal. */
  readonly chosen: string | null;
}

/** What made a decision: an entry or a rule by its id, any other reason in words where there are some. */
export function reasonOf(words: Words, pass: Pass, by: string): string {
  const reasons = words.reasons[pass] ?? {};
  return (Object.hasOwn(reasons, by) ? reasons[by] : undefined) ?? by;
}

/** A decision in words. */
export const sentenceOf = (words: Words, { code, chosen }: Decision, text: string): string => {
  const sentence = Object.hasOwn(words.decisions, code) ? words.decisions[code] : undefined;
  return sentence === undefined ? words.otherwise(code, { text, chosen }) : sentence({ text, chosen });
};
