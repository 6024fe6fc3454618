import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { HeadingWindow, Reason } from "./heading-end.js";
import { type WeighedEnd, weighedEnds } from "./weighed.js";
import { reason } from "./weights.js";

/**
 * The ends of the headings of each run in a text that lost its line breaks. Each place is weighed by the words that
 * stand before and behind it, by the length of the heading, and by the other headings of the run, since those of one
 * run are built alike (eight characters each; two clauses each).
 */
export function runOnEnds(
  author: MarkedText,
  runs: readonly (readonly HeadingWindow[])[],
): { readonly chosen: (WeighedEnd | undefined)[]; readonly choices: WeighedEnd[][] }[] {
  const found = runs.map((windows) => windows.map((window) => weighedEnds(author, window)));
  const recurs = recurringPhrases(author.matching, found);
  return runs.map((windows, i) => {
    const ends = (found[i] ?? []).map((some) =>
      withText(some.map((end) => (recurs(end) ? also(end, reason("recurring-phrase")) : end))),
    );
    const opening = sharedOpening(author.matching, windows);
    const shared = withSharedWords(author, ends, opening);
    // What all begin alike (坚持把发展作为主题 · 坚持把改革作为动力) is no list of sentences.
    const choices = opening > 0 ? shared : withMarks(shared);
    return { chosen: alike(choices), choices };
  });
}

const also = (end: WeighedEnd, more: Reason): WeighedEnd => ({
  ...end,
  weight: end.weight + more.weight,
  because: [...end.because, more],
});

/** A place without a mark is surely an end from this weight on. */
const SURE = 3;

/** 三、存在的问题｜产业规模偏小，渠道不宽。: behind a sure end the rest of a sentence of several clauses is text. */
function withText(ends: readonly WeighedEnd[]): WeighedEnd[] {
  const first = ends.find(({ marked, weight }) => !marked && weight >= SURE);
  if (first === undefined) return [...ends];
  return ends.map((end) =>
    end.marked && end.commas > 0 && end.at > first.at ? also(end, reason("whole-sentence")) : end,
  );
}

const ROUNDS = 3;

/** For each heading of a run the best end, given how the others of the run are built. */
function alike(choices: readonly WeighedEnd[][]): (WeighedEnd | undefined)[] {
  let chosen = choices.map((ends) => best(ends, () => []));
  for (let round = 0; round < ROUNDS; round++) {
    const build = new Build(chosen);
    chosen = choices.map((ends) => best(ends, (end) => build.alikeness(end)));
  }
  return chosen;
}

function best(ends: readonly WeighedEnd[], more: (end: WeighedEnd) => Reason[]): WeighedEnd | undefined {
  let found: WeighedEnd | undefined;
  for (const end of ends) {
    const weighed = more(end).reduce(also, end);
    if (found === undefined || weighed.weight > found.weight) found = weighed;
  }
  return found;
}

/** How the headings of a run are built, each taken alone: how many have this length, this number of clauses. */
class Build {
  private readonly counts = new Map<string, number>();
  private size = 0;

  constructor(ends: readonly (WeighedEnd | undefined)[]) {
    for (const end of ends) {
      if (end === undefined) continue;
      this.size++;
      for (const key of [lengthOf(end), clausesOf(end)]) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** The share of the run's headings that are built like this one, weighted. */
  alikeness(end: WeighedEnd): Reason[] {
    if (this.size < 2) return [];
    const share = (key: string): number => (this.counts.get(key) ?? 0) / this.size;
    return [reason("same-length", share(lengthOf(end))), reason("same-build", share(clausesOf(end)))];
  }
}

const lengthOf = (end: WeighedEnd): string => `${end.length}`;
const clausesOf = (end: WeighedEnd): string => `${end.commas},${end.marked}`;

const LEAST_SHARING = 4;
const SHARE = 0.6;
/** No shared word makes an end of a place that is worse than this. */
const IMPOSSIBLE = -5;
const known = [words("heading-end"), words("text-start"), words("transitive-verb")];

/**
 * 建设开放云台 · 建设实力云台 · 建设宜居云台: a word that no table has, but that most headings of the run could end with,
 * is the end of each.
 */
function withSharedWords(author: MarkedText, choices: readonly WeighedEnd[][], opening: number): WeighedEnd[][] {
  if (choices.length < LEAST_SHARING) return [...choices];
  const lastWord = (end: WeighedEnd): string => author.matching.slice(end.at - 2, end.at);
  const sharing = new Map<string, number>();
  for (const ends of choices)
    for (const word of new Set(ends.map(lastWord))) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  const shared = (end: WeighedEnd): boolean => {
    const word = lastWord(end);
    return (
      // 坚定不移抓改革… · 坚定不移抓创新…: what all of them begin with is the end of none.
      end.length > opening &&
      end.weight > IMPOSSIBLE &&
      known.every((kind) => kind.of(word) === null) &&
      (sharing.get(word) ?? 0) >= SHARE * choices.length
    );
  };
  return choices.map((ends) => ends.map((end) => (shared(end) ? also(end, reason("shared-word")) : end)));
}

/** A place without a mark is a likely end from this weight on. */
const LIKELY = 2;
/** Of the members of a run so many have a likely one; where fewer have, their sentences are not parted. */
const PARTED = 0.4;

/** （1）新建农村公路796公里。（2）建成敬老院3所。…: a list of sentences, in which hardly a place looks like the end of a heading. */
function withMarks(choices: WeighedEnd[][]): WeighedEnd[][] {
  const parted = choices.filter((ends) => ends.some(({ marked, weight }) => !marked && weight >= LIKELY)).length;
  const closed = choices.filter((ends) => ends.some(({ marked }) => marked)).length;
  if (choices.length < LEAST_SHARING || parted > PARTED * choices.length || closed < choices.length) return choices;
  return choices.map((ends) => ends.map((end) => (end.marked ? also(end, reason("unparted")) : end)));
}

const LONGEST_OPENING = 12;

/** How many characters all headings of a run begin with. */
function sharedOpening(matching: string, windows: readonly HeadingWindow[]): number {
  const [first = "", ...others] = windows.map(({ from, limit }) =>
    matching.slice(from, Math.min(limit, from + LONGEST_OPENING)),
  );
  let { length } = first;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return length;
}

/** 乡村｜全面振兴: four characters that the report writes together more than once are not parted. */
function recurringPhrases(matching: string, choices: readonly WeighedEnd[][][]): (end: WeighedEnd) => boolean {
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
