import { firstFrom } from "../../text/ascending.js";
import { foldWidth, isBlank, isDigit } from "../../text/characters.js";
import type { Span } from "../../text/span.js";

/** How far from its figure an indicator is looked for, in characters that are written. */
const IN_FRONT = 400;
const BEHIND = 120;
/** Of a sentence that has no end, and of a name that is a sentence, this much is compared. */
const SENTENCE = 160;
const NAME = 60;

interface Figure {
  readonly indicator: string | null;
  readonly span: Span;
}

/**
 * Where the indicator of each figure was read from: its words in front of the figure, nearest first, or behind it, in
 * the same block (paragraph or heading); else the longest part of them in the sentence; else the clause that the
 * figure stands in. White space and removed runs do not count. Each search has a bounded reach, so all are linear.
 */
export function indicatorClauses(
  text: string,
  {
    blocks,
    removed,
    figures,
  }: { readonly blocks: readonly Span[]; readonly removed: readonly Span[]; readonly figures: readonly Figure[] },
): (Span | null)[] {
  const written = new Written(text, removed);
  const starts = blocks.map(({ start }) => start);
  return figures.map(({ indicator, span }) => {
    if (indicator === null) return null;
    const block = blocks[firstFrom(starts, span.start + 1) - 1];
    const inBlock = block !== undefined && span.start < block.end;
    const found = clauseOf(written.text, folded(indicator), {
      from: inBlock ? written.at(block.start) : 0,
      to: inBlock ? written.at(block.end) : written.text.length,
      start: written.at(span.start),
      end: written.at(span.end),
    });
    return found && written.inSource(found);
  });
}

/** The text without white space and removed runs, every character in half width, with the way back. */
class Written {
  readonly text: string;
  private readonly places: number[] = [];

  constructor(source: string, removed: readonly Span[]) {
    const parts: string[] = [];
    let nextRemoved = 0;
    for (let i = 0; i < source.length; i++) {
      let run = removed[nextRemoved];
      while (run !== undefined && run.end <= i) run = removed[++nextRemoved];
      const code = source.charCodeAt(i);
      if (isBlank(code) || (run !== undefined && run.start <= i)) continue;
      parts.push(String.fromCharCode(foldWidth(code)));
      this.places.push(i);
    }
    this.text = parts.join("");
  }

  at(offset: number): number {
    return firstFrom(this.places, offset);
  }

  inSource({ start, end }: Span): Span {
    return { start: this.places[start] ?? 0, end: (this.places[end - 1] ?? 0) + 1 };
  }
}

const folded = (name: string): string => new Written(name, []).text;

interface Place extends Span {
  /** The block around the figure. */
  readonly from: number;
  readonly to: number;
}

function clauseOf(text: string, name: string, { from, to, start, end }: Place): Span | null {
  if (name !== "") {
    const front = Math.max(from, start - IN_FRONT);
    const ahead = text.slice(front, start).lastIndexOf(name);
    if (ahead >= 0) return { start: front + ahead, end: front + ahead + name.length };
    const behind = text.slice(end, Math.min(to, end + BEHIND)).indexOf(name);
    if (behind >= 0) return { start: end + behind, end: end + behind + name.length };
    const opened = backTo(text, Math.max(from, start - SENTENCE), start, SENTENCE_ENDS);
    const closed = onTo(text, Math.min(to, end + SENTENCE), end, SENTENCE_ENDS);
    const part = longestPart(name.slice(0, NAME), text.slice(opened, start));
    if (part !== null) return { start: opened + part.start, end: opened + part.end };
    const partBehind = longestPart(name.slice(0, NAME), text.slice(end, closed));
    if (partBehind !== null) return { start: end + partBehind.start, end: end + partBehind.end };
  }
  const clause = {
    start: backTo(text, Math.max(from, start - SENTENCE), start, CLAUSE_ENDS),
    end: onTo(text, Math.min(to, end + SENTENCE), end, CLAUSE_ENDS),
  };
  return clause.start < clause.end ? clause : null;
}

const SENTENCE_ENDS = "。！？；!?;";
const CLAUSE_ENDS = `${SENTENCE_ENDS}，：,:`;

/** A comma between digits groups them (3,420), a colon may stand in a time or a ratio. */
const isEnd = (text: string, at: number, ends: string): boolean =>
  ends.includes(text.charAt(at)) && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));

function backTo(text: string, least: number, from: number, ends: string): number {
  let at = from;
  while (at > least && !isEnd(text, at - 1, ends)) at--;
  return at;
}

function onTo(text: string, most: number, from: number, ends: string): number {
  let at = from;
  while (at < most && !isEnd(text, at, ends)) at++;
  return at;
}

/** The longest run of at least two characters that both hold; of equals the last in `place`. */
function longestPart(name: string, place: string): Span | null {
  let best = 1;
  let bestEnd = -1;
  // common[j]: how many characters before name[i] and place[j] agree.
  let common = new Uint16Array(place.length + 1);
  for (let i = 0; i < name.length; i++) {
    const next = new Uint16Array(place.length + 1);
    for (let j = 0; j < place.length; j++) {
      if (name.charCodeAt(i) !== place.charCodeAt(j)) continue;
      const length = (common[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > best || (length === best && length > 1 && j + 1 > bestEnd)) {
        best = length;
        bestEnd = j + 1;
      }
    }
    common = next;
  }
  return bestEnd < 0 ? null : { start: bestEnd - best, end: bestEnd };
}
