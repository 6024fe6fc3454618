import { BLANKS, isHan, UNIFIED } from "./characters.js";
import { UnitMap } from "./unit-map.js";
import { UnitSet } from "./unit-set.js";

/**
 * How a text is folded to find words that sites write in many ways: beyond the folding of matching text (width, marks,
 * traditional characters) letters are small, brackets and dashes of one kind, and what is pushed in between (`公众@号`,
 * `素材[库`) can be passed over.
 */

const BLANK = 1;
const DROPPED = 2;
/** Dropped between two Chinese characters only: there they are jammers (`公众@号`), elsewhere they carry sense. */
const JAMMER = 3;
/** Dropped where their partner is not near: a jammer (`素材[库`), not a pair of brackets. */
const HALF_PAIR = 4;

const kind = new Map<number, number>();
const folded = new Uint16Array(0x10000);
/** The code units that fold to another one, by that one: `Q`, `Ｑ` and `ｑ` for `q`. */
const variants = new Map<number, number[]>();

const FORMS: readonly (readonly [from: string, to: string])[] = [
  ["︰∶﹕", "："],
  ["﹐", "，"],
  ["﹔", "；"],
  ["﹗", "！"],
  ["﹙", "（"],
  ["﹚", "）"],
  ["[［〔「『〖{｛", "【"],
  ["]］〕」』〗}｝", "】"],
  ["〈", "《"],
  ["〉", "》"],
  ["＞›»→", ">"],
  ["—–―－─‐‑━", "-"],
  ["⋯", "…"],
  ["•●∙・■◆◇○►▶★☆※▼▲▽△↑↓", "·"],
  ["／", "/"],
  ["＠", "@"],
  ["＆", "&"],
];
const forms = new Map(
  FORMS.flatMap(([from, to]) => [...from].map((c) => [c.charCodeAt(0), to.charCodeAt(0)] as const)),
);

const small = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

const changed = new Map([...UNIFIED].map(([from, to]) => [from, small(to)] as const));
for (let code = 0x41; code <= 0x5a; code++) changed.set(code, small(code));
for (const [from, to] of forms) changed.set(from, to);
for (const [from, to] of changed) {
  folded[from] = to;
  const own = variants.get(to);
  if (own === undefined) variants.set(to, [from]);
  else own.push(from);
}
for (const code of BLANKS) kind.set(code, BLANK);
const setKind = (characters: string, to: number): void => {
  for (let i = 0; i < characters.length; i++) kind.set(characters.charCodeAt(i), to);
};
setKind("\u0085\u3164\u2800", BLANK);
setKind("[]{}｛｝", HALF_PAIR);
setKind("@%&", JAMMER);
setKind("?？|｜丨*＊^~～`_＿\\＼#＃$＄+＋=＝\"“”'‘’《》¦\ufffd\u00ad\u200b\u200c\u200d\u2060\ufeff", DROPPED);
const kinds = new UnitMap(kind);

/** Units that fold to another one: most do not, and the table of forms is large. */
const changing = new UnitSet(changed.keys());

/** Most characters count and are their own folded form, whatever stands beside them: one look tells. */
export const staysForSearch = (code: number): boolean => !special.has(code);

const special = new UnitSet([...changed.keys(), ...kind.keys()]);

/** The folded form of one UTF-16 code unit. */
export const foldForSearch = (code: number): number => (changing.has(code) ? (folded[code] ?? code) : code);

/** The code units whose folded form is the given one, itself among them. */
export const unfold = (unit: number): readonly number[] =>
  changing.has(unit) ? (variants.get(unit) ?? []) : [unit, ...(variants.get(unit) ?? [])];

/** Whether a code unit may be passed over: it does not count between the characters of a word. */
export const isPassedOver = (code: number): boolean => kinds.of(code) !== 0;

/** A blank, which parts two numbers. */
export const isSearchBlank = (code: number): boolean => kinds.of(code) === BLANK;

/** Whether the character at `i` of [start, end) counts; blanks do not. */
export function counts(source: string, i: number, start: number, end: number): boolean {
  const code = source.charCodeAt(i);
  switch (kinds.of(code)) {
    case BLANK:
    case DROPPED:
      return false;
    case JAMMER:
      return i === start || !isHan(source.charCodeAt(i - 1)) || !isHan(source.charCodeAt(i + 1));
    case HALF_PAIR:
      return hasPartner(source, i, start, end);
    default:
      return true;
  }
}

const PAIR_REACH = 60;
const OPENING = 0x3010;
const CLOSING = 0x3011;

function hasPartner(source: string, at: number, start: number, end: number): boolean {
  const opens = foldForSearch(source.charCodeAt(at)) === OPENING;
  const step = opens ? 1 : -1;
  const partner = opens ? CLOSING : OPENING;
  for (let i = at + step, n = 0; i >= start && i < end && n < PAIR_REACH; i += step, n++)
    if (foldForSearch(source.charCodeAt(i)) === partner) return true;
  return false;
}

/** The words of a pattern, folded as the texts are in which it is sought. */
export function foldWords(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const own = kinds.of(text.charCodeAt(i));
    if (own !== BLANK && own !== DROPPED) out += String.fromCharCode(foldForSearch(text.charCodeAt(i)));
  }
  return out;
}
