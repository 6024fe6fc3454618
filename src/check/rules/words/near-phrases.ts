import { pattern } from "../../../lexicon/pattern.js";
import { isHan } from "../../../text/characters.js";
import { idiomList, rareIdiomList, wordList } from "../../../words/word-list.js";
import { areAlike } from "../../alike.js";
import { isWord } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { ATTESTED, COLLOCATIONS } from "../../collocations.js";

/** A phrase of four characters with one of them changed for one that looks or sounds alike. */
export function* nearPhrases(text: Checked): Generator<{ start: number; end: number; right: string }> {
  const { matching } = text;
  const phrases = halves();
  const { begins } = phrases;
  for (let at = 0; at + LENGTH <= matching.length; at++) {
    // Most places can be neither half of any phrase.
    const here = (begins[matching.charCodeAt(at)] ?? 0) & FIRST_HALF;
    const there = (begins[matching.charCodeAt(at + 2)] ?? 0) & SECOND_HALF;
    if (here === 0 && there === 0) continue;
    const first = here === 0 ? undefined : phrases.byFirst.get(pair(matching, at));
    const second = there === 0 ? undefined : phrases.bySecond.get(pair(matching, at + 2));
    if (first === undefined && second === undefined) continue;
    const right = (first && near(matching, at, 2, first)) ?? (second && near(matching, at, 0, second));
    if (right != null && !text.isQuoted(at)) yield { start: at, end: at + LENGTH, right };
  }
}

const LENGTH = 4;
const pair = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Bits of `begins`. */
const FIRST_HALF = 1;
const SECOND_HALF = 2;

interface Halves {
  /** Which halves begin with a character, by its code. */
  readonly begins: Uint8Array;
  readonly all: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  readonly bySecond: ReadonlyMap<number, readonly string[]>;
}

let made: Halves | null = null;

/** Every phrase under each of its halves; made when first asked. */
function halves(): Halves {
  if (made !== null) return made;
  const all = new Set([...COLLOCATIONS, ...[...wordList()].filter((word) => word.length === LENGTH), ...idiomList()]);
  const begins = new Uint8Array(0x10000);
  const [byFirst, bySecond] = [new Map<number, string[]>(), new Map<number, string[]>()];
  for (const phrase of all) {
    begins[phrase.charCodeAt(0)] = (begins[phrase.charCodeAt(0)] ?? 0) | FIRST_HALF;
    begins[phrase.charCodeAt(2)] = (begins[phrase.charCodeAt(2)] ?? 0) | SECOND_HALF;
    push(byFirst, pair(phrase, 0), phrase);
    push(bySecond, pair(phrase, 2), phrase);
  }
  made = { all, byFirst, bySecond, begins };
  return made;
}

function push(map: Map<number, string[]>, key: number, phrase: string): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [phrase]);
  else own.push(phrase);
}

/** The one phrase that the four characters are one alike character off; the half that differs must be no word itself. */
function near(text: string, at: number, differs: 0 | 2, phrases: readonly string[]): string | null {
  const [a, b] = [text[at + differs] ?? "", text[at + differs + 1] ?? ""];
  let right: string | null = null;
  for (const phrase of phrases) {
    const [c, d] = [phrase[differs] ?? "", phrase[differs + 1] ?? ""];
    if (a === c && b === d) return null;
    if ((a === c && areAlike(b, d)) || (b === d && areAlike(a, c))) {
      if (right !== null) return null;
      right = phrase;
    }
  }
  const said = text.slice(at, at + LENGTH);
  if (right === null || halves().all.has(said) || rareIdiomList().has(said)) return null;
  if (pattern("proof.right-phrase").at(text, at) !== null || isWordAtBorder(text, at, right)) return null;
  const kept = text.slice(at + 2 - differs, at + LENGTH - differs);
  if (idiomList().has(right) && !(isWord(a + b) && isWord(kept)) && !isInsideWords(text, at)) return right;
  return isWord(a + b) || ATTESTED.has(a + b) || isAcross(text, at, differs) ? null : right;
}

/** 社保|卡就医, 覆盖面|扩大: the first of the four ends a word, or the last begins one. An idiom is not cut so. */
function isInsideWords(text: string, at: number): boolean {
  for (let length = 2; length <= LENGTH; length++)
    if (isWord(text.slice(at + 1 - length, at + 1)) || isWord(text.slice(at + 3, at + 3 + length))) return true;
  return false;
}

/** 在|进一步, 模范城|十: at the border of the four stands a word of one character. */
function isWordAtBorder(text: string, at: number, right: string): boolean {
  for (const [i, beside] of [
    [0, -1],
    [LENGTH - 1, LENGTH],
  ] as const) {
    // 迫不得以，: at the end of its clause it goes with nothing else; ，在|进一步: at its beginning 在 is a word.
    if (text[at + i] === right[i] || (i > 0 && !isHan(text.charCodeAt(at + beside)))) continue;
    if (pattern("proof.word-alone").at(text, at + i) !== null) return true;
  }
  return false;
}

/** 全市人民 in 酒泉市人民: the half goes with the word beside it. */
function isAcross(text: string, at: number, differs: 0 | 2): boolean {
  const from = at + differs;
  // 坚定不移|上项目: the first, or the last, of the four belongs to a word outside them.
  for (let length = 2; length <= LENGTH; length++)
    if (differs === 0 ? isWord(text.slice(at + 1 - length, at + 1)) : isWord(text.slice(at + 3, at + 3 + length)))
      return true;
  const inside = differs === 0 ? text.slice(from - 1, from + 1) : text.slice(from + 1, from + 3);
  const inner = differs === 0 ? text.slice(from + 1, from + 3) : text.slice(from - 1, from + 1);
  const longer = differs === 0 ? text.slice(from - 2, from + 1) : text.slice(from + 1, from + 4);
  return isWord(inside) || isWord(longer) || (isWord(inner) && isWord(inside));
}
