import { sha256 } from "../../text/bytes.js";
import type { Pattern } from "./pattern.js";

/**
 * Where a rule's words must stand to count.
 *
 * - `line`: a line of their own, anywhere in the text. `head`, `tail`, `edge`: the same in front of the report,
 *   behind it, or at either end.
 * - `beside`: words too common to prove anything (`下载`, `大`, `175`); a line of them falls at the head or the tail
 *   where it stands beside a line that other rules removed.
 * - `opens-tail`: a line behind the report's last paragraph; all that follows it falls too (`上一篇：…`, `相关阅读`).
 * - `inline`: anywhere, also amid a sentence. `amid`: only there, between two Chinese characters. `end`: glued behind the last sentence of a paragraph.
 */
export type Place = "line" | "head" | "tail" | "edge" | "beside" | "opens-tail" | "inline" | "amid" | "end";

/** Whether rules of a place look inside lines. */
export const isInside = (where: Place): boolean => where === "inline" || where === "amid" || where === "end";

/**
 * How much falls with an inline match: the match, the sentence, the bracket pair or the line that it stands in, or
 * all from the match to the end of the text (`rest`) or of its line (`rest-of-line`).
 */
export type Extent = "match" | "sentence" | "bracket" | "line" | "rest" | "rest-of-line";

/** The part of the text that an inline match must stand in: the first or the last 1,500 characters, or either. */
export type Zone = "head" | "tail" | "edge" | "any";

/** One entry of a rule file, as its author wrote it. `match` is in the language of pattern.ts. */
export interface Rule {
  readonly id: string;
  readonly category: string;
  readonly where: Place;
  readonly cut: Extent;
  readonly zone: Zone;
  readonly match: readonly string[];
  /** `match`, read. */
  readonly patterns: readonly Pattern[];
  /** Dates this rule finds count as the publishing date: 1 before 2 before 3; 0 where it harvests none. */
  readonly dateRank: number;
}

/** A rule with the texts that prove it. */
export interface RuleWithExamples extends Rule {
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** An immutable set of rules; `withRules` makes a larger one. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  /** The file that it was read from, as it stands; a book made in code has none. */
  readonly yaml?: string;
}

const digests = new WeakMap<readonly RuleBook[], string>();

/** SHA-256 of the files of rule books, one behind the other (`cat a.yaml b.yaml | sha256sum`); null where there are none. */
export function digestOf(books: readonly RuleBook[]): string | null {
  if (books.length === 0) return null;
  const known = digests.get(books);
  if (known !== undefined) return known;
  const digest = sha256(...books.map(({ yaml, rules }) => yaml ?? JSON.stringify(rules)));
  digests.set(books, digest);
  return digest;
}

const joined = new WeakMap<RuleBook, WeakMap<RuleBook, RuleBook>>();

/** Both books as one; the same object for the same two, because making a book ready costs more than a short report. */
export function withRules(book: RuleBook, more: RuleBook): RuleBook {
  const known = joined.get(book)?.get(more);
  if (known) return known;
  const both: RuleBook = { rules: [...book.rules, ...more.rules] };
  const partners = joined.get(book) ?? new WeakMap<RuleBook, RuleBook>();
  partners.set(more, both);
  joined.set(book, partners);
  return both;
}

/** A rule file that cannot be used. The message is one line: file, line number, reason. */
export class RulesError extends Error {
  override readonly name = "RulesError";
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}
