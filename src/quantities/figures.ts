import type { Span } from "../text/span.js";
import { tailOf, wholeFrom } from "./amounts.js";
import { bareFrom, signBefore } from "./bare-figures.js";
import { CHINESE, DIGITS, kindAt, LONGEST_NUMERAL, LOST, match, multiplies, NONE } from "./figure-characters.js";
import { NUMBER, type NumberFound, numberAt, PARTED } from "./numbers.js";
import type { Figure, Figures } from "./quantity.js";
import { rangeFrom } from "./ranges.js";
import { hundredthsAt, sharesAt } from "./shares.js";
import { UNIT_BEGINNINGS } from "./unit-index.js";
import { isNoMetric } from "./vetoes.js";

/** Finds the figures between `from` and `to`. Linear: every run of digits is read once. */
export function findFigures(text: string, from: number, to: number): Figures {
  const figures: Figure[] = [];
  const damaged: Span[] = [];
  let i = from;
  while (i < to) {
    const what = kindAt(text, i);
    if (what === NONE) {
      i++;
      continue;
    }
    if (what === LOST) {
      const start = text[i - 1] === "." ? i - 1 : i;
      if (/[长降升高少加占达率为]/.test(text[start - 1] ?? "")) damaged.push({ start, end: i + 1 });
      i++;
      continue;
    }
    i = readAt(text, i, to, figures, damaged);
  }
  return { figures, damaged };
}

/** Reads what stands at `at`, adds it to `figures` or `damaged`, and says where to go on. */
function readAt(text: string, at: number, to: number, figures: Figure[], damaged: Span[]): number {
  const what = kindAt(text, at);
  if (what === CHINESE) {
    const past = pastIdleNumeral(text, at);
    if (past > 0) return past;
    const hundredths = hundredthsAt(text, at);
    if (hundredths !== null) {
      if (hundredths.end > to) return to;
      if (!isNoMetric(text, hundredths)) figures.push(hundredths);
      return hundredths.end;
    }
  } else {
    const shares = sharesAt(text, at);
    if (shares !== null) {
      // 产业1、18.2：37：44.3: the heading ends at the first colon, and what it cuts through is no figure of its.
      if (shares.end > to) return to;
      figures.push(...shares.figures);
      return shares.end;
    }
  }
  if (what === DIGITS) {
    const parts = match(DAMAGED, text, at);
    if (parts !== null && match(PARTED, text, at) === null && !/^(?:19|20)\d\d /.test(parts)) {
      const end = at + parts.length;
      const tail = tailOf(text, end);
      if (tail !== null && tail.end <= to) {
        damaged.push({ start: at, end: tail.end });
        return tail.end;
      }
    }
  }
  const number = numberAt(text, at);
  if (number === null) {
    const end = runEnd(text, at, to);
    const lost = lostNumber(text, at);
    if (lost !== null) damaged.push(lost);
    return end;
  }
  if (text[at - 1] === "第" || !mayStart(text, at, number)) return Math.max(number.end, at + 1);
  const figure = figureFrom(text, at, number);
  if (figure === null) return skipJoined(text, number.end);
  if (figure.end > to) return to;
  if (isNoMetric(text, figure)) return figure.end;
  figures.push(figure);
  return figure.end;
}

/** 5 9亿元: a blank, or a decimal point that became one; nobody can tell. */
const DAMAGED = /\d{1,3}(?: \d{1,4}){1,4}(?=[^\d.,年月日])/y;

function figureFrom(text: string, at: number, number: NumberFound): Figure | null {
  const first = wholeFrom(text, number);
  const range = rangeFrom(text, at, number, first);
  if (range !== null) return range;
  if (first === null) return bareFrom(text, at, number);
  return {
    start: at,
    end: first.end,
    value: first.value,
    upper: number.upper,
    masked: first.masked,
    multiplier: first.multiplier,
    unit: first.unit,
    unitSpans: first.unitSpans,
    inexact: number.inexact || first.inexact,
    sign: signBefore(text, at),
    script: number.script,
    part: 0,
  };
}

/**
 * Most Chinese numerals are no figures: 一 in 进一步 is followed by nothing that makes one of it. Gives the place to go
 * on at, 0 where the numeral must be read.
 */
function pastIdleNumeral(text: string, at: number): number {
  let end = at + 1;
  while (kindAt(text, end) === CHINESE) end++;
  if (end - at > LONGEST_NUMERAL) return end;
  if (follows[text.charCodeAt(end)] === 1 || text[at] === "半") return 0;
  return multiplies[text.charCodeAt(end - 1)] === 1 || text[end - 1] === "半" ? 0 : end;
}

const follows = new Uint8Array(0x10000);
for (const c of [...UNIT_BEGINNINGS, ..."余多几来馀分点数-—–―~～〜至到－─"]) follows[c.charCodeAt(0)] = 1;

/** What stands in front tells a figure from part of a name, a code or a decimal. */
function mayStart(text: string, at: number, number: NumberFound): boolean {
  const before = text[at - 1] ?? "";
  if (number.script === "mask") return !/[A-Za-z]/.test(before);
  if (number.script === "digits")
    return !LATIN.test(before) && !/[.#№]/.test(before) && !(before === "-" && LATIN.test(text[at - 2] ?? ""));
  const first = text[at] ?? "";
  if (/[百千万亿]/.test(first)) {
    return approaches(text, at) || /[余多来]/.test(text[number.end] ?? "");
  }
  return true;
}

const LATIN = /[A-Za-z&_]/;

/** 近百, 上万, 破亿; not 签约亿元项目 and 以上百货. */
function approaches(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const other = OTHER.get(before);
  return other !== undefined && !other.includes(text[at - 2] ?? "\n");
}

/** What makes another word of a comparator in front of a bare multiplier. */
const OTHER: ReadonlyMap<string, string> = new Map([
  ["近", "附最远临邻靠新"],
  ["约", "节预签条大合契制集相邀"],
  ["上", "以之网线"],
  ["超", ""],
  ["逾", ""],
  ["过", "通经超"],
  ["达", "发到表传"],
  ["破", ""],
]);

/** 产值万元，: a unit of money whose figure was deleted. */
function lostNumber(text: string, at: number): Span | null {
  const found = /^[万亿]元(?=[，。；、])/.exec(text.slice(at, at + 3));
  if (found === null || !/[值入资额款金出产税]/.test(text[at - 1] ?? "")) return null;
  return { start: at, end: at + 2 };
}

/** Behind a run without a unit: 0731-88123456 and 1-10月 are passed over as a whole. */
function skipJoined(text: string, end: number): number {
  let p = end;
  while (/[-—–~～.:：/]/.test(text[p] ?? "") && kindAt(text, p + 1) === DIGITS) {
    const digits = match(NUMBER, text, p + 1);
    if (digits === null) break;
    p += 1 + digits.length;
    if (tailOf(text, p)?.unit) return p - digits.length;
  }
  return p;
}

function runEnd(text: string, at: number, to: number): number {
  const what = kindAt(text, at);
  let p = at + 1;
  while (p < to && kindAt(text, p) === what) p++;
  return p;
}
