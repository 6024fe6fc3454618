import { SIMPLIFIED, TRADITIONAL } from "../text/traditional.js";

/**
 * A text as rules see it: blanks and pushed-in symbols dropped, width and case folded, punctuation of one kind.
 * `酷 乐 文 行`, `公众@号` and `ＱＱ：２０６` read `酷乐文行`, `公众号` and `qq:206`. `at` leads each character back.
 */
export interface Skeleton {
  readonly text: string;
  /** Source offset (UTF-16) of each code unit of `text`, and the end of the range as one entry more. */
  readonly at: readonly number[];
}

const FOLD = new Map<string, string>();
const fold = (from: string, to: string): void => {
  for (const c of from) FOLD.set(c, to);
};
fold("：︰∶﹕", ":");
fold("，﹐", ",");
fold("｡", "。");
fold("；﹔", ";");
fold("！﹗", "!");
fold("(﹙", "（");
fold(")﹚", "）");
fold("[［〔「『〖{｛", "【");
fold("]］〕」』〗}｝", "】");
fold("〈", "《");
fold("〉", "》");
fold("＞›»→", ">");
fold("—–―－─‐‑─━", "-");
fold("⋯", "…");
fold("•●∙・■◆◇○►▶★☆※", "·");
fold("／", "/");
fold("．", ".");
fold("＠", "@");
fold("＆", "&");
fold("％", "%");
for (let i = 0; i < TRADITIONAL.length; i++) fold(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));

/** Never seen by a rule, wherever they stand. */
const DROPPED = "?？|｜丨*＊^~～`_＿\\＼#＃$＄+＋=＝\"“”'‘’《》¦�\u00ad\u200b\u200c\u200d\u2060\ufeff";
/** Dropped between two Chinese characters only: there they are jammers (`公众@号`), elsewhere they carry sense. */
const JAMMERS = "@%&";
/** Dropped where their partner is not near: a jammer (`素材[库`), not a pair of brackets. */
const UNPAIRED = "[]{}｛｝";

const BLANK = 1;
const DROP = 2;
const JAM = 3;
const HALF_PAIR = 4;
const PAIR_REACH = 60;
const kinds = new Uint8Array(65536);
const folded = new Uint16Array(65536);
/** The code units that fold to another one, by that one: `Q`, `Ｑ` and `ｑ` for `q`. */
const variants = new Map<number, number[]>();
for (let code = 0; code < 65536; code++) folded[code] = code;
const foldTo = (from: number, to: number): void => {
  folded[from] = to;
  variants.set(to, [...(variants.get(to) ?? []), from]);
};
for (let code = 0x41; code <= 0x5a; code++) foldTo(code, code + 0x20);
for (let code = 0xff10; code <= 0xff5a; code++) {
  const half = code - 0xfee0;
  if (!FOLD.has(String.fromCharCode(code))) foldTo(code, half >= 0x41 && half <= 0x5a ? half + 0x20 : half);
}
for (const [from, to] of FOLD) foldTo(from.charCodeAt(0), to.charCodeAt(0));
const setKind = (chars: string, kind: number): void => {
  for (let i = 0; i < chars.length; i++) kinds[chars.charCodeAt(i)] = kind;
};
for (let code = 0; code <= 32; code++) kinds[code] = BLANK;
setKind("\u007f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u3164\u2800", BLANK);
for (let code = 0x2000; code <= 0x200a; code++) kinds[code] = BLANK;
setKind(UNPAIRED, HALF_PAIR);
setKind(JAMMERS, JAM);
setKind(DROPPED, DROP);

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The folded form of one UTF-16 code unit. */
export const foldUnit = (code: number): number => folded[code] ?? code;

/** The code units whose folded form is the given one, itself among them. */
export const unfoldUnit = (unit: number): readonly number[] =>
  folded[unit] === unit ? [unit, ...(variants.get(unit) ?? [])] : (variants.get(unit) ?? []);

function hasPartner(source: string, at: number, start: number, end: number): boolean {
  const opens = folded[source.charCodeAt(at)] === 0x3010;
  const step = opens ? 1 : -1;
  const partner = opens ? 0x3011 : 0x3010;
  for (let i = at + step, n = 0; i >= start && i < end && n < PAIR_REACH; i += step, n++)
    if (folded[source.charCodeAt(i)] === partner) return true;
  return false;
}

/** Whether a code unit may be left out of a skeleton. */
export const isPassedOver = (code: number): boolean => kinds[code] !== 0;

/** The skeleton of `source` between two UTF-16 offsets. One blank stays between two digits: `03 09:02`. */
export function skeleton(source: string, start: number, end: number): Skeleton {
  let text = "";
  const at: number[] = [];
  let last = 0;
  let blank = false;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    const kind = kinds[code];
    if (kind === BLANK) {
      blank = true;
      continue;
    }
    if (kind === DROP) continue;
    if (kind === JAM && i > start && isHan(source.charCodeAt(i - 1)) && isHan(source.charCodeAt(i + 1))) continue;
    const unit = folded[code] ?? code;
    if (kind === HALF_PAIR && !hasPartner(source, i, start, end)) continue;
    if (blank && isDigit(last) && isDigit(unit)) {
      text += " ";
      at.push(i - 1);
    }
    blank = false;
    text += String.fromCharCode(unit);
    at.push(i);
    last = unit;
  }
  at.push(end);
  return { text, at };
}

/** A rule's literal text folded the same way. */
export function foldLiteral(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kinds[code] !== BLANK && kinds[code] !== DROP) out += String.fromCharCode(folded[code] ?? code);
  }
  return out;
}
