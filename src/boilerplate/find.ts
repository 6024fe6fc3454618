import type { Decide } from "../model/decide.js";
import type { Cut } from "../text/cut.js";
import { removeContents } from "./detectors/contents.js";
import { removeAbstract, removeSecondCopy } from "./detectors/duplicates.js";
import { headLines, isEdgeRow, tailLines } from "./detectors/edge-lines.js";
import { removeHead, removeTail } from "./detectors/edges.js";
import { removeLeftovers } from "./detectors/html-remains.js";
import { removeInside } from "./detectors/inside.js";
import { removePageNumbers } from "./detectors/page-numbers.js";
import { removeRepeatedEndings, removeRepeats } from "./detectors/repeats.js";
import { removeRepeatedTitles } from "./detectors/titles.js";
import { removeRows } from "./detectors/whole-lines.js";
import { builtInRules } from "./engine/built-in-rules.js";
import { matchersOf } from "./engine/matcher.js";
import type { RuleBook } from "./engine/rule.js";
import { scan } from "./engine/scan.js";
import { Ledger, type Truncation } from "./ledger.js";
import { joinWrapped, type Lines, splitLines } from "./lines.js";

/** What the author of a report did not write, and what it tells. All offsets are UTF-16 offsets of the source. */
export interface Boilerplate {
  /** Sorted and disjoint. */
  readonly cuts: readonly Cut[];
  /** When the site says that it published the report: YYYY-MM-DD. */
  readonly published: string | null;
  readonly truncation: Truncation | null;
}

/** Finds the boilerplate of a decoded text. Throws on no content; takes time proportional to the text's length. */
export function findBoilerplate(source: string, rules: RuleBook = builtInRules, _decide?: Decide): Boilerplate {
  const ledger = new Ledger();
  const matchers = matchersOf(rules);
  const lines = splitLines(source);
  const found = scan(source, lines, matchers);
  const taken = (of: Lines) => (line: number) => ledger.covers(of.start[line] ?? 0, of.end[line] ?? 0);

  removeLeftovers(source, ledger);
  removeRows(source, lines, found, ledger);
  removePageNumbers(source, lines, taken(lines), ledger);
  removeRepeats(source, lines, taken(lines), ledger);
  removeSecondCopy(source, lines, ledger);

  const alone = taken(lines);
  const whole = joinWrapped(source, lines, (line) => alone(line) || isEdgeRow(source, lines, line, matchers));
  removeRepeatedEndings(source, whole, ledger);
  removeAbstract(source, whole, ledger);
  removeInside(source, whole, found, matchers, ledger);
  removeContents(source, whole, taken(whole), ledger);
  const head = headLines(source, whole, matchers, ledger);
  const lastSite = removeHead(head, ledger);
  removeRepeatedTitles(source, lines, head, lastSite, ledger);
  removeTail(tailLines(source, whole, matchers, ledger), ledger);

  const cuts = ledger.cuts(source, whole);
  return { cuts, published: ledger.published, truncation: ledger.truncation(cuts) };
}
