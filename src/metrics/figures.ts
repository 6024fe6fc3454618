import type { Span } from "../text/span.js";
import { isNoMetric } from "./no-metrics.js";
import { multiplier, NUMERAL, numeral, span as numeralSpan } from "./numeral.js";
import { UNIT_BEGINNINGS, type Unit, unitAt } from "./unit-index.js";

/** A figure with its unit as it stands in the flow, before anything is known of what it measures. */
export interface Figure extends Span {
  readonly value: number | null;
  /** The upper end of a range (5%-6%), else null. */
  readonly upper: number | null;
  readonly masked: boolean;
  /** 万, 亿, 个亿 … between figure and unit; they belong to the unit as written. */
  readonly multiplier: number;
  readonly unit: Unit | null;
  /** The unit as it stands, in pieces where 余 or 多 parts it (14.3余万平方米). */
  readonly unitSpans: readonly Span[];
  /** 余 多 几 来 inside or behind. */
  readonly inexact: boolean;
  readonly sign: -1 | 0 | 1;
  readonly script: "digits" | "chinese" | "mask" | "share";
  /** Which part of a ratio of shares it is, from 0. */
  readonly part: number;
}

export interface Figures {
  readonly figures: Figure[];
  /** Figures that are damaged in the source and are not guessed: 5 9亿元, 增长.%, 产值万元. */
  readonly damaged: Span[];
}

/** Longer runs of numerals name no number. */
const LONGEST_NUMERAL = 24;

const NONE = 0;
const DIGITS = 1;
const MASK = 2;
const CHINESE = 3;
const LOST = 4;
const kind = new Uint8Array(0x10000);
for (const c of "0123456789") kind[c.charCodeAt(0)] = DIGITS;
for (const c of "Xx×*□■○●＿_某") kind[c.charCodeAt(0)] = MASK;
for (const c of NUMERAL) kind[c.charCodeAt(0)] = CHINESE;
for (const c of "半数几") kind[c.charCodeAt(0)] = CHINESE;
kind["%".charCodeAt(0)] = LOST;
kind["○".charCodeAt(0)] = MASK;
const kindAt = (text: string, at: number): number => (at < text.length ? (kind[text.charCodeAt(at)] ?? NONE) : NONE);

const NUMBER = /\d+(?:,\d{3})*(?:\. ?\d+(?: \d{1,2}(?=[^\d.]))?)?/y;
/** 1 2.7%: the one decimal point shows that only a blank came in. */
const PARTED = /\d \d{1,3}\.\d+/y;
/** 5 9亿元: a blank, or a decimal point that became one; nobody can tell. */
const DAMAGED = /\d{1,3}(?: \d{1,4}){1,4}(?=[^\d.,年月日])/y;
const MASKED = /[Xx×*□■○●_＿某\d]+(?:\.[Xx×*□■○●\d]+)?/y;
const RATIO = /\d+(?:\.\d+)?(?:[:：∶︰]\d+(?:\.\d+)?){1,4}/y;
const MASKED_RATIO = /[Xx×*]+(?:\.[Xx×*]+)?(?:[:：∶︰][Xx×*]+(?:\.[Xx×*]+)?){1,4}/y;
const HUNDREDTHS = /([百千万])分之([零〇一二两三四五六七八九十百点]{1,12})/y;
const FRACTION = /([一二三四五六七八九十]{1,3})分之([一二两三四五六七八九十]{1,3})/y;
const SEPARATOR = /(?:——|--|[-—–―~～〜至到－─])/y;
const RANGE_SIGN = new Set([..."-—–―~～〜至到－─"]);
const INEXACT = new Set([..."余多几来馀"]);
const BARE_END = /[，。；、）！？\n”]/;
const SHARES = /产业|结构|比例|之比|比重|比为/;
const LATIN = /[A-Za-z&_]/;
const HAN = /[\u4e00-\u9fff]/;
const APPROACH = new Set([..."近上超逾约过达成破"]);

interface NumberFound {
  readonly end: number;
  readonly value: number | null;
  readonly upper: number | null;
  readonly masked: boolean;
  readonly script: "digits" | "chinese" | "mask";
  /** Trailing 万 or 亿 of a Chinese numeral, which go with the unit: 一百二十|万元. */
  readonly unitFrom: number;
  readonly inexact: boolean;
}

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
      if (!isNoMetric(text, hundredths)) figures.push(hundredths);
      return hundredths.end;
    }
  } else {
    const shares = sharesAt(text, at);
    if (shares !== null) {
      figures.push(...shares.figures);
      return shares.end;
    }
  }
  if (what === DIGITS) {
    const parts = match(DAMAGED, text, at);
    if (parts !== null && match(PARTED, text, at) === null && !/^(?:19|20)\d\d /.test(parts)) {
      const end = at + parts.length;
      const tail = tailOf(text, end);
      if (tail !== null) {
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

const multiplies = new Uint8Array(0x10000);
for (const c of "百千万亿") multiplies[c.charCodeAt(0)] = 1;
const follows = new Uint8Array(0x10000);
for (const c of [...UNIT_BEGINNINGS, ..."余多几来馀分点数-—–―~～〜至到－─"]) follows[c.charCodeAt(0)] = 1;

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

interface Tail {
  readonly end: number;
  readonly multiplier: number;
  readonly unit: Unit | null;
  readonly unitSpans: readonly Span[];
  readonly inexact: boolean;
}

interface Whole extends Tail {
  readonly value: number | null;
  readonly masked: boolean;
}

/** Number, multipliers and unit in one: 14.3余万平方米, 1亿5千万元, 3万4000人. Null where no unit follows. */
function wholeFrom(text: string, number: NumberFound): Whole | null {
  const tail = tailOf(text, number.unitFrom);
  if (tail === null) return null;
  const whole: Whole = {
    end: tail.end,
    multiplier: tail.multiplier,
    unit: tail.unit,
    unitSpans: tail.unitSpans,
    inexact: tail.inexact,
    value: number.value,
    masked: number.masked,
  };
  if (tail.unit !== null || kindAt(text, tail.end) === NONE || tail.multiplier < 1000) return whole;
  const more = numberAt(text, tail.end);
  if (more === null) return whole;
  const rest = tailOf(text, more.unitFrom);
  if (rest === null || rest.multiplier >= tail.multiplier) return whole;
  if (rest.multiplier === 1 && (more.value ?? 0) >= tail.multiplier) return whole;
  const masked = number.masked || more.masked;
  const value =
    masked || number.value === null || more.value === null
      ? null
      : number.value * tail.multiplier + more.value * rest.multiplier;
  const unitSpans = rest.unit === null ? [] : rest.unitSpans.slice(-1);
  const unitEnd = unitSpans.at(-1);
  const spans =
    rest.unit === null || unitEnd === undefined
      ? []
      : [{ start: unitEnd.end - rest.unit.form.length, end: unitEnd.end }];
  return { ...rest, value, masked, multiplier: 1, unitSpans: spans, inexact: tail.inexact || rest.inexact };
}

/** 余? 个? 万* 余? unit, from `at` on; null where neither a multiplier nor a unit stands there. */
function tailOf(text: string, at: number): Tail | null {
  let p = at;
  let inexact = false;
  let scale = 1;
  const pieces: Span[] = [];
  let pieceStart = p;
  const cutOut = (): void => {
    if (p > pieceStart) pieces.push({ start: pieceStart, end: p });
    p++;
    pieceStart = p;
    inexact = true;
  };
  if (INEXACT.has(text[p] ?? "") && tailFollows(text, p + 1)) cutOut();
  let scaled = false;
  if (text[p] === "个" && (text[p + 1] === "亿" || text[p + 1] === "万")) p++;
  for (;;) {
    const found = unitAt(text, p);
    if (found !== null) {
      const end = found.end;
      pieces.push({ start: pieceStart, end });
      return { end, multiplier: scale, unit: found.unit, unitSpans: pieces, inexact: inexact || trailing(text, end) };
    }
    const c = text[p] ?? "";
    if (c === "十" || c === "百" || c === "千" || c === "万" || c === "亿") {
      scale *= multiplier(c);
      scaled = true;
      p++;
      if (INEXACT.has(text[p] ?? "") && tailFollows(text, p + 1)) cutOut();
      continue;
    }
    // 3个多月
    if (c === "个" && INEXACT.has(text[p + 1] ?? "") && text[p + 2] === "月") {
      const month = unitAt("个月", 0);
      return {
        end: p + 3,
        multiplier: 1,
        unit: month?.unit ?? null,
        unitSpans: [
          { start: p, end: p + 1 },
          { start: p + 2, end: p + 3 },
        ],
        inexact: true,
      };
    }
    break;
  }
  if (!scaled) return null;
  if (p > pieceStart) pieces.push({ start: pieceStart, end: p });
  return { end: p, multiplier: scale, unit: null, unitSpans: pieces, inexact: inexact || trailing(text, p) };
}

const tailFollows = (text: string, at: number): boolean =>
  unitAt(text, at) !== null || /[十百千万亿]/.test(text[at] ?? "");

/** 一年多时间, 3亩有余 */
const trailing = (text: string, end: number): boolean =>
  text.startsWith("有余", end) || /^(?:多|余)(?![个次种年元项家名条处层方边个样])/.test(text.slice(end, end + 2));

/** 5%-6%, 4.5-5%, 3至5个; not 从9家到16家, which names two levels. */
function rangeFrom(text: string, at: number, low: NumberFound, first: Whole | null): Figure | null {
  if (low.masked && first === null) return maskedRange(text, at, low);
  const afterLow = first === null ? low.end : first.end;
  if (!RANGE_SIGN.has(text[afterLow] ?? "")) return null;
  const sign = match(SEPARATOR, text, afterLow);
  if (sign === null) return null;
  if (/[至到]/.test(sign) && /[从由自]/.test(text.slice(Math.max(0, at - 12), at))) return null;
  const highAt = afterLow + sign.length;
  const high = numberAt(text, highAt);
  if (high === null || (high.script === "mask") !== (low.script === "mask")) return null;
  const second = wholeFrom(text, high);
  if (second === null) return null;
  if (first !== null && first.unit !== null && first.unit.base !== second.unit?.base) return null;
  const lowScale = first === null ? second.multiplier : first.multiplier;
  const value = low.value === null ? null : (low.value * lowScale) / second.multiplier;
  if (value !== null && second.value !== null && value >= second.value) return null;
  return {
    start: at,
    end: second.end,
    value,
    upper: second.value,
    masked: low.masked || second.masked,
    multiplier: second.multiplier,
    unit: second.unit,
    unitSpans: second.unitSpans,
    inexact: second.inexact,
    sign: 0,
    script: low.script,
    part: 0,
  };
}

function maskedRange(text: string, at: number, low: NumberFound): Figure | null {
  if (!RANGE_SIGN.has(text[low.end] ?? "")) return null;
  const sign = match(SEPARATOR, text, low.end);
  if (sign === null) return null;
  const high = numberAt(text, low.end + sign.length);
  if (high === null || !high.masked) return null;
  const second = wholeFrom(text, high);
  if (second === null || second.unit?.base !== "%") return null;
  return { ...second, start: at, upper: null, value: null, masked: true, sign: 0, script: "mask", part: 0 };
}

/** Numbers that are dialled or filed: QQ群20317788 */
const CALL = /电话|热线|QQ|微信|传真|邮编|编码|账号|编号|文号|[群号]$/;

/** A figure without a unit stands alone at the end of a clause: 综合指数5.94，; 采集1750，; 捐款XX。 */
function bareFrom(text: string, at: number, number: NumberFound): Figure | null {
  if (number.script === "chinese" || !BARE_END.test(text[number.end] ?? "\n")) return null;
  const before = text[at - 1] ?? "";
  if (!HAN.test(before) || /[第前]/.test(before)) return null;
  if (number.script === "digits") {
    const digits = text.slice(at, number.end);
    if (CALL.test(text.slice(Math.max(0, at - 6), at))) return null;
    if (!digits.includes(".") && (digits.length < 2 || /^(?:19|20)\d\d$/.test(digits) || digits.length > 6))
      return null;
    if (digits.length < 2) return null;
  } else if (!/[为达款共额]$/.test(before)) return null;
  return {
    start: at,
    end: number.end,
    value: number.value,
    upper: null,
    masked: number.masked,
    multiplier: 1,
    unit: null,
    unitSpans: [],
    inexact: false,
    sign: signBefore(text, at),
    script: number.script,
    part: 0,
  };
}

function numberAt(text: string, at: number): NumberFound | null {
  const what = kindAt(text, at);
  if (what === DIGITS || what === MASK) {
    const masked = match(MASKED, text, at);
    if (masked !== null && /[^\d.]/.test(masked)) {
      // 7×24小时 and 3*5米 are products, not masks.
      if (/\d[×*]+\d/.test(masked)) return null;
      const end = at + masked.length;
      return { end, value: null, upper: null, masked: true, script: "mask", unitFrom: end, inexact: false };
    }
    if (what === MASK) return null;
    const digits = match(PARTED, text, at) ?? match(NUMBER, text, at);
    if (digits === null || digits.length > 20) return null;
    const end = at + digits.length;
    const value = Number(digits.replace(/[, ]/g, ""));
    return { end, value, upper: null, masked: false, script: "digits", unitFrom: end, inexact: false };
  }
  return what === CHINESE ? chineseAt(text, at) : null;
}

function chineseAt(text: string, at: number): NumberFound | null {
  const half = text.startsWith("一半", at) || text.startsWith("半数", at);
  if (half) return null;
  let end = at;
  // 数十户, 几百人: some tens
  const some = text[at] === "数" || text[at] === "几";
  if (some) end++;
  const from = end;
  let point = false;
  while (end < text.length && end - from < LONGEST_NUMERAL) {
    const c = text[end] ?? "";
    if (
      c === "点" &&
      !point &&
      end > from &&
      NUMERAL.has(text[end + 1] ?? "") &&
      !/[十百千万亿]/.test(text[end + 1] ?? "")
    )
      point = true;
    else if (!NUMERAL.has(c)) break;
    end++;
  }
  if (end === from) return null;
  const run = text.slice(from, end);
  if (run.length === 1 && !some && multiplies[run.charCodeAt(0)] === 0) {
    const one = numeral(run);
    return one === null
      ? null
      : { end, value: one, upper: null, masked: false, script: "chinese", unitFrom: end, inexact: false };
  }
  if (some && !/^[十百千万亿]/.test(run)) return null;
  const body = run.replace(/[万亿]+$/, "");
  // 一万五千|亿元, but 一亿五千万 is one number: the multiplier behind must be larger than those in front.
  const splits = body !== "" && body !== run && !(run.endsWith("亿") ? /亿/ : /[万亿]/).test(body);
  const read = splits ? body : run;
  const unitFrom = splits ? from + body.length : end;
  const both = numeralSpan(read);
  if (both !== null)
    return { end, value: both[0], upper: both[1], masked: false, script: "chinese", unitFrom, inexact: false };
  const value = numeral(read);
  if (value === null) return null;
  if (!splits && /^[万亿]+$/.test(run) && end > from) {
    // 上万人 is 1 in the unit 万人.
    return { end, value: 1, upper: null, masked: false, script: "chinese", unitFrom: from, inexact: some };
  }
  return { end, value, upper: null, masked: false, script: "chinese", unitFrom, inexact: some };
}

/** What stands in front tells a figure from part of a name, a code or a decimal. */
function mayStart(text: string, at: number, number: NumberFound): boolean {
  const before = text[at - 1] ?? "";
  if (number.script === "mask") return !/[A-Za-z]/.test(before);
  if (number.script === "digits")
    return !LATIN.test(before) && !/[.#№]/.test(before) && !(before === "-" && LATIN.test(text[at - 2] ?? ""));
  const first = text[at] ?? "";
  if (/[百千万亿]/.test(first)) {
    return APPROACH.has(before) || /[余多来]/.test(text[number.end] ?? "");
  }
  return true;
}

function sharesAt(text: string, at: number): { figures: Figure[]; end: number } | null {
  const run = kindAt(text, at) === DIGITS ? match(RATIO, text, at) : match(MASKED_RATIO, text, at);
  if (run === null) return null;
  const end = at + run.length;
  const before = text.slice(Math.max(0, at - 40), at);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  if (!SHARES.test(sentence)) return { figures: [], end };
  // Shares of a whole add up to it; 1.68∶1 is a proportion of two amounts.
  const sum = run.split(/[:：∶︰]/).reduce((total, piece) => total + Number(piece), 0);
  if (!Number.isNaN(sum) && (sum < 95 || sum > 105)) return { figures: [], end };
  const figures: Figure[] = [];
  let start = at;
  let part = 0;
  for (let p = at; p <= end; p++) {
    if (p < end && !/[:：∶︰]/.test(text[p] ?? "")) continue;
    const piece = text.slice(start, p);
    const masked = /[Xx×*]/.test(piece);
    figures.push({
      start,
      end: p,
      value: masked ? null : Number(piece),
      upper: null,
      masked,
      multiplier: 1,
      unit: null,
      unitSpans: [],
      inexact: false,
      sign: 0,
      script: "share",
      part: part++,
    });
    start = p + 1;
  }
  return { figures, end };
}

const PERCENT = unitAt("%", 0)?.unit ?? null;
const PERMILLE = unitAt("‰", 0)?.unit ?? null;

/** 百分之五点二, 千分之三, 三分之二, 一半, 半数 */
function hundredthsAt(text: string, at: number): Figure | null {
  const plain = {
    upper: null,
    masked: false,
    multiplier: 1,
    inexact: false,
    sign: 0,
    script: "chinese",
    part: 0,
  } as const;
  const c = text[at];
  if (c === "一" || c === "半") {
    const length = text.startsWith("一半", at) || text.startsWith("半数", at) ? 2 : 0;
    if (length > 0) return { ...plain, start: at, end: at + length, value: 0.5, unit: null, unitSpans: [] };
  }
  if (c === "百" || c === "千") {
    HUNDREDTHS.lastIndex = at;
    const found = HUNDREDTHS.exec(text);
    const value = found === null ? null : numeral(found[2] ?? "");
    if (found === null || value === null) return null;
    const unit = found[1] === "百" ? PERCENT : PERMILLE;
    return { ...plain, start: at, end: at + found[0].length, value, unit, unitSpans: [] };
  }
  if (kindAt(text, at) !== CHINESE) return null;
  FRACTION.lastIndex = at;
  const found = FRACTION.exec(text);
  const whole = found === null ? null : numeral(found[1] ?? "");
  const part = found === null ? null : numeral(found[2] ?? "");
  if (found === null || whole === null || part === null || part > whole) return null;
  return { ...plain, start: at, end: at + found[0].length, value: part / whole, unit: null, unitSpans: [] };
}

function signBefore(text: string, at: number): -1 | 0 | 1 {
  const sign = text[at - 1];
  if (sign !== "+" && sign !== "-" && sign !== "－") return 0;
  return HAN.test(text[at - 2] ?? "") ? (sign === "+" ? 1 : -1) : 0;
}

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

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
