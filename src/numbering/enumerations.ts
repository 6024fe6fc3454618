import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { patterns } from "../lexicon/pattern.js";
import { ALL, lowestBit, Sieve } from "../lexicon/sieve.js";
import type { Decide } from "../model/decide.js";
import { isBlank } from "../text/characters.js";
import { chineseOrdinal } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import { Enumeration, type ItemMarker } from "./enumeration.js";

const SERIES = patterns("item-series");
const series = new Sieve(SERIES);
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
  const counted = countedBySeries(author.matching);
  SERIES.forEach(({ entry }, k) => {
    collect(counted[k] ?? [], entry.id);
  });
  collect(countedByWords(author), "item-word");
  return found.sort((a, b) => a.start - b.start);
}

interface Counted extends Span {
  readonly ordinal: number;
}

/** By series what it counts, found in one pass for all of them. */
function countedBySeries(text: string): readonly (readonly Counted[])[] {
  const counted: Counted[][] = SERIES.map(() => []);
  for (
    let at = series.next(text, 0, text.length, ALL);
    at < text.length;
    at = series.next(text, at + 1, text.length, ALL)
  )
    for (let may = series.at(text, at); may !== 0; may &= may - 1) {
      const own = counted[lowestBit(may)];
      if (own === undefined || (own.at(-1)?.end ?? 0) > at) continue;
      const match = series.of(may)?.at(text, at) ?? null;
      if (match === null) continue;
      own.push({ start: at, end: at + match[0].length, ordinal: chineseOrdinal(match[1] ?? "") ?? 0 });
    }
  return counted;
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
