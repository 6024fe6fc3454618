import { isKnown } from "./heading-end-words.js";
import { endsOf, type GluedHeading, type HeadingEnd } from "./heading-ends.js";
import type { HeadingExtent } from "./heading-extent.js";
import { withoutBlanks } from "./trimmed-end.js";

/**
 * The ends of the headings of each run in a text that lost its line breaks: 一、经济建设成效显著镇域经济发展迅猛，…
 * Each place is weighed by the words that stand before and behind it, by the length of the heading, and by the other
 * headings of the run, since those of one run are built alike (eight characters each; two clauses each).
 */
export function gluedExtents(matching: string, runs: readonly (readonly GluedHeading[])[]): HeadingExtent[][] {
  const choices = runs.map((headings) => headings.map((h) => endsOf(matching, h)));
  const recurs = recurringPhrases(matching, choices);
  return runs.map((headings, i) => {
    const ends = (choices[i] ?? []).map((some) => some.map((end) => (recurs(end) ? lowered(end) : end)));
    const chosen = alike(withSharedWords(matching, ends, sharedOpening(matching, headings)));
    return headings.map((h, k) => extentOf(matching, h, chosen[k]));
  });
}

/** For each heading of a run the best end, given how the others of the run are built. */
function alike(choices: readonly HeadingEnd[][]): (HeadingEnd | undefined)[] {
  let chosen = choices.map((ends) => best(ends, () => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const build = new Build(chosen);
    chosen = choices.map((ends) => best(ends, (end) => build.alikeness(end)));
  }
  return chosen;
}

/**
 * 建设开放云台 · 建设实力云台 · 建设宜居云台: a word that no table has, but that most headings of the run could end with,
 * is the end of each.
 */
function withSharedWords(matching: string, choices: readonly HeadingEnd[][], opening: number): HeadingEnd[][] {
  if (choices.length < LEAST_SHARING) return [...choices];
  const lastWord = (end: HeadingEnd): string => matching.slice(end.at - 2, end.at);
  const sharing = new Map<string, number>();
  for (const ends of choices)
    for (const word of new Set(ends.map(lastWord))) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  const shared = ({ length, weight }: HeadingEnd, word: string): boolean =>
    // 坚定不移抓改革… · 坚定不移抓创新…: what all of them begin with is the end of none.
    length > opening && weight > IMPOSSIBLE && !isKnown(word) && (sharing.get(word) ?? 0) >= 0.6 * choices.length;
  return choices.map((ends) =>
    ends.map((end) => (shared(end, lastWord(end)) ? { ...end, weight: end.weight + SHARED } : end)),
  );
}

/** How many characters all headings of a run begin with. */
function sharedOpening(matching: string, headings: readonly GluedHeading[]): number {
  const [first, ...others] = headings.map(({ from, limit }) =>
    matching.slice(from, Math.min(limit, from + LONGEST_OPENING)),
  );
  let length = first?.length ?? 0;
  for (const other of others) while (!other.startsWith(first?.slice(0, length) ?? "")) length--;
  return length;
}

/** 乡村｜全面振兴: four characters that the report writes together more than once are not parted. */
function recurringPhrases(matching: string, choices: readonly HeadingEnd[][][]): (end: HeadingEnd) => boolean {
  const phrase = (at: number): string => matching.slice(at - 2, at + 2);
  const seen = new Map<string, number>();
  for (const run of choices)
    for (const ends of run) for (const end of ends) if (!end.marked) seen.set(phrase(end.at), 0);
  for (let at = 2; at < matching.length && seen.size > 0; at++) {
    const count = seen.get(phrase(at));
    if (count !== undefined) seen.set(phrase(at), count + 1);
  }
  return (end) => !end.marked && (seen.get(phrase(end.at)) ?? 0) > 1;
}

const lowered = (end: HeadingEnd): HeadingEnd => ({ ...end, weight: end.weight - PHRASE });

const PHRASE = 2.5;
const LEAST_SHARING = 4;
const SHARED = 4.5;
const IMPOSSIBLE = -5;
const LONGEST_OPENING = 12;
const ROUNDS = 3;
const SAME_LENGTH = 2;
const SAME_BUILD = 2;

function best(ends: readonly HeadingEnd[], more: (end: HeadingEnd) => number): HeadingEnd | undefined {
  let found: HeadingEnd | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const end of ends) {
    const weight = end.weight + more(end);
    if (weight > most) {
      most = weight;
      found = end;
    }
  }
  return found;
}

/** How the headings of a run are built, each taken alone: how many have this length, this number of clauses. */
class Build {
  private readonly counts = new Map<string, number>();
  private size = 0;

  constructor(ends: readonly (HeadingEnd | undefined)[]) {
    for (const end of ends) {
      if (end === undefined) continue;
      this.size++;
      for (const key of Build.keys(end)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** The share of the run's headings that are built like this one, weighted. */
  alikeness(end: HeadingEnd): number {
    if (this.size < 2) return 0;
    const [length, clauses] = Build.keys(end).map((key) => (this.counts.get(key) ?? 0) / this.size);
    return SAME_LENGTH * (length ?? 0) + SAME_BUILD * (clauses ?? 0);
  }

  private static keys(end: HeadingEnd): [length: string, clauses: string] {
    return [`${end.length}`, `${end.commas},${end.marked}`];
  }
}

function extentOf(matching: string, { from, limit }: GluedHeading, end: HeadingEnd | undefined): HeadingExtent {
  const at = end?.at ?? limit;
  let textStart = at;
  while (textStart < limit && /[。！？；：]/u.test(matching[textStart] ?? "")) textStart++;
  const closedBy = textStart >= limit ? "line" : end?.marked === true ? "mark" : "none";
  return { heading: { start: from, end: withoutBlanks(matching, from, at) }, textStart, closedBy };
}
