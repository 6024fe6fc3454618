import type { Cut } from "../text/cut.js";
import { builtInRules } from "./built-in-rules.js";
import { removeContents } from "./contents.js";
import { removeAbstract, removeSecondCopy } from "./duplicates.js";
import { headLines, removeHead, removeTail, tailLines } from "./edges.js";
import { removeInside } from "./inside.js";
import { Ledger, type Truncation } from "./ledger.js";
import { removeLeftovers } from "./leftovers.js";
import { joinWrapped, splitLines } from "./lines.js";
import { matchersOf } from "./matcher.js";
import { removePageNumbers } from "./page-numbers.js";
import { removeRepeatedEndings, removeRepeats } from "./repeats.js";
import type { RuleBook } from "./rule.js";
import { scan } from "./scan.js";
import { Taken } from "./taken.js";
import { removeRepeatedTitles } from "./titles.js";
import { removeRows } from "./whole-lines.js";

/** What the author of a report did not write, and what it tells. All offsets are UTF-16 offsets of the source. */
export interface Boilerplate {
  /** Sorted and disjoint. */
  readonly cuts: readonly Cut[];
  /** When the site says that it published the report: YYYY-MM-DD. */
  readonly published: string | null;
  readonly truncation: Truncation | null;
}

/** Finds the boilerplate of a decoded text. Throws on no content; takes time proportional to the text's length. */
export function findBoilerplate(source: string, rules: RuleBook = builtInRules): Boilerplate {
  const ledger = new Ledger();
  const matchers = matchersOf(rules);
  const lines = splitLines(source);
  const found = scan(source, lines, matchers);
  const taken = new Taken(ledger, lines);

  removeLeftovers(source, ledger);
  removeRows(source, lines, found, ledger);
  removePageNumbers(source, lines, taken.line, ledger);
  removeAbstract(source, lines, ledger);
  removeSecondCopy(source, lines, ledger);
  removeRepeats(source, lines, taken.line, ledger);
  removeRepeatedEndings(source, lines, ledger);

  const whole = joinWrapped(source, lines, taken.line);
  removeInside(source, whole, found, matchers, ledger);
  removeContents(source, whole, taken.of(whole), ledger);
  const head = headLines(source, whole, matchers, taken.span);
  const lastSite = removeHead(head, ledger);
  removeRepeatedTitles(source, head, lastSite, ledger);
  removeTail(tailLines(source, whole, matchers, taken.span), ledger);

  const cuts = ledger.cuts(source, whole);
  return { cuts, published: ledger.published, truncation: ledger.truncation(cuts) };
}
