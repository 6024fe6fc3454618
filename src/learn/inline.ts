import { MOSTLY } from "./lock.js";
import type { Page, PageLine } from "./page.js";

/** Words of a site's amid the author's, always the same. */
export interface Inline {
  /** Folded. */
  readonly words: string;
  readonly brand: string;
  readonly lines: readonly PageLine[];
  readonly pages: ReadonlySet<Page>;
}

/** How far words are followed to either side of a brand. */
const REACH = 60;

interface Occurrence {
  readonly line: PageLine;
  readonly before: string;
  readonly behind: string;
  /** Where the brand stands in the folded line. */
  readonly at: number;
}

/**
 * The words around a brand in lines that are not the site's as a whole.
 *
 * @param lines the lines that neither rules in force nor learned ones take
 */
export function inlineOf(lines: readonly PageLine[], brands: readonly string[], least: number): Inline[] {
  const found: Inline[] = [];
  const taken = new Map<PageLine, [number, number][]>();
  for (const brand of brands) {
    let open = lines.flatMap((line) => [...occurrencesIn(line, brand, taken.get(line) ?? [])]);
    while (groupsOf(open) >= least) {
      const words = wordsAround(open);
      const own = open.filter((one) => isSame(one, words));
      if (groupsOf(own) < least) break;
      const text = words.before + brand + words.behind;
      if (text !== brand || standsAlone(brand)) {
        found.push({
          words: text,
          brand,
          lines: own.map(({ line }) => line),
          pages: new Set(own.map(({ line }) => line.page)),
        });
        for (const { line, at } of own) {
          const start = at - words.before.length;
          taken.set(line, [...(taken.get(line) ?? []), [start, start + text.length]]);
        }
      }
      open = open.filter((one) => !isSame(one, words));
    }
  }
  return found;
}

const groupsOf = (occurrences: readonly Occurrence[]): number =>
  new Set(occurrences.map(({ line }) => line.page.group)).size;

/** An address or a number is nobody's word; a name alone may be the author's. */
const standsAlone = (brand: string): boolean => /^[a-z0-9.-]+$/u.test(brand);

function* occurrencesIn(line: PageLine, brand: string, taken: readonly [number, number][]): Generator<Occurrence> {
  const { folded } = line;
  for (let at = folded.indexOf(brand); at >= 0; at = folded.indexOf(brand, at + brand.length)) {
    const end = at + brand.length;
    if (taken.some(([start, last]) => start < end && at < last)) continue;
    yield { line, at, before: folded.slice(Math.max(0, at - REACH), at), behind: folded.slice(end, end + REACH) };
  }
}

function wordsAround(occurrences: readonly Occurrence[]): Around {
  const before = longestShared(occurrences.map(({ before }) => [...before].reverse()));
  const shared = [...before].reverse().join("");
  const behind = longestShared(
    occurrences.filter((one) => one.before.endsWith(shared)).map(({ behind }) => [...behind]),
  );
  return inBrackets(shared, behind) ?? inSentence(shared, behind);
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

/** 【芦花渡口】日子…: what a pair of brackets holds, where the brand stands in one; null where it does not. */
function inBrackets(before: string, behind: string): Around | null {
  const open = Math.max(...OPENING.map((bracket) => before.lastIndexOf(bracket)));
  const close = CLOSING[OPENING.indexOf(before.charAt(open))];
  if (open < 0 || close === undefined || before.indexOf(close, open) >= 0) return null;
  const end = behind.indexOf(close);
  return end < 0 ? null : { before: before.slice(open), behind: behind.slice(0, end + 1) };
}
const OPENING = ["（", "【", "《"];
const CLOSING = ["）", "】", "》"];

/** Marks that close the author's words in front, or open those behind, are his, and so are other sentences. */
const inSentence = (before: string, behind: string): Around => ({
  before: before.replace(/^.*[。！？；]/u, "").replace(/^[，、：”）》】]+/u, ""),
  behind: (/^[^。！？；]*[。！？；]?/u.exec(behind)?.[0] ?? "").replace(/[“（《【]+$/u, ""),
});

const isSame = (one: Occurrence, { before, behind }: Around): boolean =>
  one.before.endsWith(before) && one.behind.startsWith(behind);

/** The longest beginning that most have. */
function longestShared(texts: readonly (readonly string[])[]): string {
  let open = texts;
  let shared = "";
  for (let i = 0; ; i++) {
    const counts = new Map<string, number>();
    for (const text of open) {
      const char = text[i];
      if (char !== undefined) counts.set(char, (counts.get(char) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best === undefined || best[1] < MOSTLY * texts.length) return shared;
    shared += best[0];
    open = open.filter((text) => text[i] === best[0]);
  }
}
