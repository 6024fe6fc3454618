import { isHan } from "../text/characters.js";
import type { Inline } from "./inline.js";
import { MOSTLY } from "./lock.js";
import type { Page, PageLine } from "./page.js";

/**
 * Words within lines that many pages repeat and that hold no brand. What stands in brackets between two halves of a
 * sentence, now here, now there, is put where no author puts anything: 全县〖常来坐坐〗新修公路.
 */
export interface Repeated extends Inline {
  /** It stands where no author would put it. */
  readonly impossible: boolean;
}

/** Shorter words repeat by themselves. */
const LEAST = 8;
/** So many different characters must stand in front of it, or half as many as there are places. */
const VARIED = 5;
/** How many are suggested. */
const MOST = 20;

interface Place {
  readonly line: PageLine;
  readonly start: number;
  readonly end: number;
}

/**
 * @param least sources that must have what stands in brackets
 * @param nearlyAll sources that must have other words: of fewer any set phrase is said
 */
export function repeatedWords(lines: readonly PageLine[], least: number, nearlyAll: number): Repeated[] {
  const bracketed = byWords(
    lines.flatMap((line) => [...bracketedIn(line)]),
    least,
  ).map((one) => withPlaces(one, true));
  const taken = bracketed.filter(({ impossible }) => impossible).map(({ words }) => words);
  const runs = byWords(frequentRuns(lines, nearlyAll), nearlyAll)
    .map((one) => withPlaces(one, false))
    .filter(({ words }) => !taken.some((other) => other.includes(words) || words.includes(other)));
  return [...bracketed.filter(({ impossible }) => impossible), ...runs.slice(0, MOST)];
}

/** In brackets four characters are enough. */
const BRACKETED = /[（【][^（）【】]{4,40}[）】]/gu;

function* bracketedIn(line: PageLine): Generator<Place> {
  for (const { 0: words, index } of line.folded.matchAll(BRACKETED))
    yield { line, start: index, end: index + words.length };
}

/** Runs of a line whose every eight characters many pages have. */
function frequentRuns(lines: readonly PageLine[], least: number): Place[] {
  const seen = new Map<string, Set<number>>();
  for (const { folded, page } of lines) {
    for (let i = 0; i + LEAST <= folded.length; i++) {
      const part = folded.slice(i, i + LEAST);
      const groups = seen.get(part);
      if (groups === undefined) seen.set(part, new Set([page.group]));
      else groups.add(page.group);
    }
  }
  const isFrequent = (text: string): boolean => (seen.get(text)?.size ?? 0) >= least;
  return lines.flatMap((line) => {
    const places: Place[] = [];
    for (let i = 0; i + LEAST <= line.folded.length; i++) {
      if (!isFrequent(line.folded.slice(i, i + LEAST))) continue;
      const start = i;
      while (i + 1 + LEAST <= line.folded.length && isFrequent(line.folded.slice(i + 1, i + 1 + LEAST))) i++;
      places.push({ line, start, end: i + LEAST });
    }
    return places;
  });
}

interface Group {
  readonly words: string;
  readonly places: readonly Place[];
}

/** Equal words of enough sources and of more than one issuer, the most frequent first. */
function byWords(places: readonly Place[], least: number): Group[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const words = place.line.folded.slice(place.start, place.end);
    const known = groups.get(words);
    if (known === undefined) groups.set(words, [place]);
    else known.push(place);
  }
  const sourcesOf = (own: readonly Place[]): number => new Set(own.map(({ line }) => line.page.group)).size;
  return [...groups]
    .map(([words, own]) => ({ words, places: own, sources: sourcesOf(own) }))
    .filter(({ places: own, sources }) => sources >= least && new Set(own.map(({ line }) => line.page.issuer)).size > 1)
    .sort((a, b) => b.sources - a.sources || (a.words < b.words ? -1 : 1));
}

function withPlaces({ words, places }: Group, bracketed: boolean): Repeated {
  const pages: ReadonlySet<Page> = new Set(places.map(({ line }) => line.page));
  const lines = places.map(({ line }) => line);
  return { words, brand: "", lines, pages, impossible: bracketed && isInserted(places) };
}

/** Amid sentences, and behind ever other characters: 县（市）区 stands always behind the same one. */
function isInserted(places: readonly Place[]): boolean {
  const before = places.map(({ line, start }) => line.folded.charCodeAt(start - 1));
  const amid = places.filter(({ line, end }, i) => isHan(before[i] ?? 0) && isHan(line.folded.charCodeAt(end))).length;
  return amid >= MOSTLY * places.length && new Set(before).size >= Math.min(VARIED, places.length / 2);
}
