import type { Quantity } from "../quantities/quantity.js";
import type { Span } from "../text/span.js";
import { unitsOf } from "../text/unit-set.js";

/** A sentence that holds figures. */
export interface Sentence extends Span {
  readonly figures: readonly Quantity[];
}

/** Of a sentence: a table without any full stop has some hundreds. What is weighed for each is kept until the last is done. */
const MOST_FIGURES = 2000;

/** The sentences of a block that hold figures. */
export function* sentencesOf(text: string, block: Span, figures: Iterator<Quantity>): Generator<Sentence> {
  let start = block.start;
  let stop = block.start;
  for (let next = figures.next(); next.done !== true; ) {
    const first = next.value;
    start = sentenceStart(text, start, first.start);
    if (stop < first.end) stop = sentenceEnd(text, first.end, block.end);
    let end = stop;
    const own = [first];
    for (next = figures.next(); next.done !== true && next.value.start < end && own.length < MOST_FIGURES; ) {
      own.push(next.value);
      next = figures.next();
    }
    if (next.done !== true) end = Math.min(end, next.value.start);
    yield { start, end, figures: own };
    start = end;
  }
}

/** Behind the last mark that ends a sentence in front of `at`. */
function sentenceStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !SENTENCE_ENDS.has(text.charCodeAt(start - 1))) start--;
  return start;
}

function sentenceEnd(text: string, from: number, limit: number): number {
  let end = Math.min(from, limit);
  while (end < limit && !SENTENCE_ENDS.has(text.charCodeAt(end))) end++;
  return end;
}

const SENTENCE_ENDS = unitsOf("。！？\n");
