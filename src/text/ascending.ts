import type { Span } from "./span.js";

/** The index of the first of ascending `places` that is not before `at`; their number if there is none. */
export const firstFrom = (places: readonly number[], at: number): number =>
  firstIndex(places.length, at, (i) => places[i] ?? 0);

/** The same for spans in order of their starts. */
export const firstSpanFrom = (spans: readonly Span[], at: number): number =>
  firstIndex(spans.length, at, (i) => spans[i]?.start ?? 0);

function firstIndex(length: number, at: number, place: (i: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(middle) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
