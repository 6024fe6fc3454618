import type { Decide } from "../model/decide.js";
import type { Cut } from "../text/cut.js";
import { linesOf } from "../text/lines.js";
import { lostBlanks } from "./detectors/lost-blanks.js";
import { markupRemains } from "./detectors/markup-remains.js";
import { pinyinGlosses } from "./detectors/pinyin.js";
import { DETECTORS } from "./detectors.js";
import { builtInRules } from "./engine/built-in-rules.js";
import { matchersOf } from "./engine/matcher.js";
import type { RuleBook } from "./engine/rule.js";
import { Page } from "./page.js";
import { Removals } from "./removals.js";
import { SiteFacts, type Truncation } from "./site-facts.js";

/** What the author of a report did not write, and what it tells. All offsets are UTF-16 offsets of the source. */
export interface Boilerplate {
  /** Sorted and disjoint. */
  readonly cuts: readonly Cut[];
  /** When the site says that it published the report: YYYY-MM-DD. */
  readonly published: string | null;
  readonly truncation: Truncation | null;
}

/** Finds the boilerplate of a decoded text. Throws on no content; takes time proportional to the text's length. */
export function findBoilerplate(source: string, rules: RuleBook = builtInRules, decide?: Decide): Boilerplate {
  const removals = new Removals(decide);
  const facts = new SiteFacts();
  const breaks: Cut[] = [];
  for (const removal of [...markupRemains(source), ...pinyinGlosses(source), ...lostBlanks(source)]) {
    removals.add(removal);
    if (removal.leaves === "break") breaks.push(removal);
  }
  breaks.sort((a, b) => a.start - b.start);
  const page = new Page(source, linesOf(source, breaks, "blank"), matchersOf(rules), removals, decide);
  for (const { find } of DETECTORS) {
    for (const removal of find(page)) {
      removals.add(removal);
      for (const told of removal.told ?? []) facts.tell(removal, told);
    }
  }
  const cuts = removals.cuts(source, page.paragraphs);
  return { cuts, published: facts.published, truncation: facts.truncation(cuts) };
}
