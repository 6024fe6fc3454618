import { foldForSearch, isPassedOver, unfold } from "../../text/search-folding.js";

/** How many blanks and jammers may stand between the two characters of an anchor. */
const MOST_BETWEEN = 40;

export const NOTHING = 0;
export const SINGLE = 1;
export const PAIR = 2;

const hash = (first: number, next: number): number => (first * 7919 + next) & 0xffff;

/**
 * Finds the required literals of rules, one or two characters (`权`, `公众`), in a text as it is written: width, case and what
 * is pushed in between do not count. Anchors have numbers from 1 on.
 */
export class Anchors {
  /** By UTF-16 code unit: 0, or the index of an anchor's first character in the tables below. */
  readonly first = new Uint16Array(65536);
  /** The anchor that is that one character; 0 where there is none. */
  readonly single: number[] = [0];
  readonly #behind: (Map<number, number> | null)[] = [null];
  readonly #ids = new Map<string, number>();
  /** Which two units may begin an anchor, a bit by a hash of both as they are written: most places of a text stop here. */
  readonly #maybe = new Uint8Array(8192);

  constructor(anchors: Iterable<string>) {
    const index = new Map<string, number>();
    for (const anchor of anchors) {
      if (this.#ids.has(anchor)) continue;
      const id = this.#ids.size + 1;
      this.#ids.set(anchor, id);
      const head = anchor.slice(0, 1);
      const at = index.get(head) ?? this.single.length;
      if (!index.has(head)) {
        index.set(head, at);
        this.single.push(0);
        this.#behind.push(null);
      }
      if (anchor.length === 1) this.single[at] = id;
      else {
        const map = this.#behind[at] ?? new Map<number, number>();
        map.set(anchor.charCodeAt(1), id);
        this.#behind[at] = map;
        for (const code of unfold(head.charCodeAt(0)))
          for (const next of unfold(anchor.charCodeAt(1))) {
            const pair = hash(code, next);
            this.#maybe[pair >> 3] = (this.#maybe[pair >> 3] ?? 0) | (1 << (pair & 7));
          }
      }
    }
    for (const [head, at] of index) for (const code of unfold(head.charCodeAt(0))) this.first[code] = at;
  }

  /**
   * What may begin with a unit that the other unit follows: an anchor of one character, of two, both or neither. Asked
   * of every character of a text.
   */
  beginning(code: number, next: number): number {
    const at = this.first[code] ?? 0;
    if (at === 0) return NOTHING;
    const bit = hash(code, next);
    const known = ((this.#maybe[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    const pair = known || isPassedOver(next) ? PAIR : NOTHING;
    return (this.single[at] ?? 0) !== 0 ? pair | SINGLE : pair;
  }

  get size(): number {
    return this.#ids.size;
  }

  id(anchor: string): number {
    return this.#ids.get(anchor) ?? 0;
  }

  /** The anchor of two characters at an offset whose `first` is not 0; 0 where there is none. */
  pair(source: string, at: number, end: number): number {
    const behind = this.#behind[this.first[source.charCodeAt(at)] ?? 0];
    if (!behind) return 0;
    let next = at + 1;
    while (next < end && next - at < MOST_BETWEEN && isPassedOver(source.charCodeAt(next))) next++;
    return next < end ? (behind.get(foldForSearch(source.charCodeAt(next))) ?? 0) : 0;
  }
}
