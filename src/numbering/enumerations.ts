import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { patterns } from "../lexicon/pattern.js";
import type { Decide } from "../model/decide.js";
import { isBlank } from "../text/characters.js";
import { chineseOrdinal } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import { Enumeration, type ItemMarker } from "./enumeration.js";

const SERIES = patterns("item-series");
const itemWords = words("item-word");
const leads = words("item-lead");
const noLeads = words("no-item-lead");

/**
 * The items that are counted in running text: an enumeration begins with the first of its series and needs a second;
 * each stands behind a mark or begins a line. `breaks` are the places where a section begins; none crosses them.
 */
export function findEnumerations(author: MarkedText, breaks: readonly number[], decide?: Decide): ItemMarker[] {
  const found: ItemMarker[] = [];
  const collect = (markers: Iterable<Counted>, by: string): void => {
    const one = new Enumeration(breaks, (items) => {
      found.push(...items);
      for (const { start, end } of items)
        decide?.({
          pass: "numbering",
          code: "item",
          start,
          end,
          chosen: author.text.slice(start, end),
          by: [by],
          against: [],
        });
    });
    for (const { start, end, ordinal } of markers) one.offer({ start, end }, ordinal, boundary(author, start));
    one.close();
  };
  for (const series of SERIES) collect(countedBy(series.all(author.matching)), series.entry.id);
  collect(countedByWords(author), "item-word");
  return found.sort((a, b) => a.start - b.start);
}

interface Counted extends Span {
  readonly ordinal: number;
}

function* countedBy(matches: Iterable<RegExpExecArray>): Generator<Counted> {
  for (const { 0: said, 1: numeral = "", index } of matches)
    yield { start: index, end: index + said.length, ordinal: chineseOrdinal(numeral) ?? 0 };
}

function* countedByWords({ marks, matching }: MarkedText): Generator<Counted> {
  for (const { start, end, entry } of marks.all(itemWords, 0, matching.length))
    yield { start, end, ordinal: entry.as.ordinal };
}

const BEFORE_ITEM = "。；：，！？、\n”’』」）】…—";

/** 统一是, 进一步要: amid a word it counts nothing. Behind a heading without a mark the enumeration alone must tell. */
function boundary({ matching, marks }: MarkedText, at: number): "mark" | "none" | "word" {
  const before = matching[at - 1] ?? "\n";
  if (BEFORE_ITEM.includes(before) || isBlank(before.charCodeAt(0)) || marks.before(leads, at) !== null) return "mark";
  return marks.before(noLeads, at) === null ? "none" : "word";
}
