import type { AuthorText } from "../text/author-text.js";
import { chineseOrdinal } from "../text/numerals.js";
import type { Span } from "../text/span.js";

/** The marker of an item inside running text, with the chain that it belongs to. */
export interface ItemMarker extends Span {
  readonly chain: number;
}

interface ItemSeries {
  /** Matches one marker; the ordinal word is its first group. Bounded. */
  readonly pattern: RegExp;
  readonly ordinal: (word: string) => number;
  readonly example: string;
}

const ORDINAL_WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 然后: 3, 最后: 4 };

/** Every series in which items are counted by words. */
const SERIES: readonly ItemSeries[] = [
  { pattern: /([一二三四五六七八九十]{1,3})是/gu, ordinal: chinese, example: "一是抓前期。二是抓进度。" },
  { pattern: /([一二三四五六七八九十]{1,3})要/gu, ordinal: chinese, example: "一要做好一产培植。二要…" },
  { pattern: /(首先|其次|再次|然后|最后)/gu, ordinal: (w) => ORDINAL_WORDS[w] ?? 0, example: "首先，…；其次，…" },
  { pattern: /第([一二三四五六七八九十]{1,3})[，、]/gu, ordinal: chinese, example: "第一，必须坚持…；第二，…" },
];

function chinese(word: string): number {
  return chineseOrdinal(word) ?? 0;
}

/** Ordinal words may skip one: 首先…其次…最后. */
const MOST_SKIPPED = 1;
const LONGEST_ITEM = 400;

/**
 * The items that are counted in running text: a chain begins with the first of its series and needs a second; each
 * stands behind a mark or begins a line. `breaks` are the places where a section begins; no chain crosses them.
 */
export function findItemChains(author: AuthorText, breaks: readonly number[]): ItemMarker[] {
  const found: ItemMarker[] = [];
  for (const series of SERIES) {
    let chain: Span[] = [];
    let last = 0;
    let section = 0;
    // 夯实发展根基一是抓前期。二是…: glued to a heading the first has no mark before it; the second tells.
    let glued: Span | null = null;
    const close = (): void => {
      const id = chain[0]?.start ?? 0;
      if (chain.length > 1) for (const m of chain) found.push({ ...m, chain: id });
      chain = [];
      last = 0;
      glued = null;
    };
    series.pattern.lastIndex = 0;
    for (let m = series.pattern.exec(author.matching); m !== null; m = series.pattern.exec(author.matching)) {
      while ((breaks[section] ?? Number.POSITIVE_INFINITY) <= m.index) {
        section++;
        close();
      }
      const ordinal = series.ordinal(m[1] ?? "");
      const marker = { start: m.index, end: m.index + m[0].length };
      if (!standsAtBoundary(author.matching, m.index)) {
        if (ordinal === 1 && !/[统单同唯第之其万“‘]/u.test(author.matching[m.index - 1] ?? "")) glued = marker;
        continue;
      }
      if (ordinal === 2 && last === 0 && glued !== null && marker.start - glued.start <= LONGEST_ITEM) {
        chain.push(glued);
        last = 1;
      }
      const follows = last > 0 && ordinal > last && ordinal - last <= 1 + MOST_SKIPPED;
      if (ordinal !== 1 && !follows) continue;
      if (ordinal === 1) close();
      chain.push(marker);
      last = ordinal;
    }
    close();
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 统一是, 进一步要: amid a word it counts nothing. Behind a heading without a mark the chain alone must tell. */
function standsAtBoundary(matching: string, at: number): boolean {
  const before = matching[at - 1] ?? "\n";
  if (/[。；：，！？、\n”’』」）】…—\s]/u.test(before)) return true;
  return /(?:问题|不足|困难|打算|工作|措施|方面|任务|重点|安排)$/u.test(matching.slice(Math.max(0, at - 2), at));
}

/** ——质量效益得到新突破。: paragraphs that begin with dashes, two or more in a section. */
export function findDashItems(author: AuthorText, breaks: readonly number[]): ItemMarker[] {
  const found: ItemMarker[] = [];
  const pattern = /[—―─]{1,3} ?|-{2,4} ?/gu;
  let group: Span[] = [];
  let section = 0;
  const close = (): void => {
    const id = group[0]?.start ?? 0;
    if (group.length > 1) for (const m of group) found.push({ ...m, chain: id });
    group = [];
  };
  for (let m = pattern.exec(author.matching); m !== null; m = pattern.exec(author.matching)) {
    while ((breaks[section] ?? Number.POSITIVE_INFINITY) <= m.index) {
      section++;
      close();
    }
    const behind = author.matching[m.index + m[0].length] ?? "\n";
    if (!/[\n。；：]/u.test(author.matching[m.index - 1] ?? "\n") || /[\s—―─-]/u.test(behind)) continue;
    group.push({ start: m.index, end: m.index + m[0].trimEnd().length });
  }
  close();
  return found;
}
