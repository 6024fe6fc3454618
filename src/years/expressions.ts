import { words } from "../lexicon/lexicon.js";

const plans = words("five-year-plan");

/** How an expression names a year; what it resolves to is a matter of its surroundings. */
export type Expression =
  | {
      readonly start: number;
      readonly end: number;
      readonly kind: "explicit";
      readonly year: number;
      readonly to: number | null;
    }
  | { readonly start: number; readonly end: number; readonly kind: "plan"; readonly year: number; readonly to: number }
  | { readonly start: number; readonly end: number; readonly kind: "masked" }
  | { readonly start: number; readonly end: number; readonly kind: "relative"; readonly word: string };

/** [word, characters in front that make another word of it, characters behind, example of the other word] */
const RELATIVE: readonly (readonly [word: string, before: string, behind: string, other: string])[] = [
  ["今年", "", "", ""],
  ["去年", "过", "", "过去年份"],
  ["上年度", "以", "", "以上年度"],
  ["上年", "以", "龄纪", "3岁以上年龄段"],
  ["明年", "文透", "", "文明年活动"],
  ["前年", "以之目前", "", "以前年度"],
  ["本年度", "基", "", "基本年度"],
  ["全年", "安健", "龄", "安全年活动"],
  ["上半年", "", "", ""],
  ["下半年", "", "", ""],
];

const DIGITS = "〇○零0OoＯ一二三四五六七八九";
const value = (c: string): number => (DIGITS.indexOf(c) < 7 ? 0 : DIGITS.indexOf(c) - 6);
const chinese = (run: string): number => [...run].reduce((n, c) => n * 10 + value(c), 0);

const ZERO = "[〇○零0OoＯ]";
const YEAR = "(?:19|20)\\d\\d";
const HAN_YEAR = `(?:一九[一二三四五六七八九〇○零]|二${ZERO}[〇○零0OoＯ一二三四五六七八九])[〇○零0OoＯ一二三四五六七八九]`;
const MASK = "[Xx×*□○●_＿]";

const sticky = (...alternatives: string[]): RegExp => new RegExp(alternatives.join("|"), "y");

const DIGIT_YEAR = sticky(
  `(?<from>${YEAR})年?(?:——|--|[-—–―~～〜至到－─])(?<to>${YEAR})年`,
  `(?<explicit>${YEAR})年`,
  `(?<masked>(?:(?:19|20)${MASK}{2}|20\\d${MASK})年)`,
  `(?<bare>${YEAR}(?![\\d.%A-Za-z\\-/]))(?=[\\u4e00-\\u9fff”》])`,
);
const CHINESE_YEAR = sticky(
  `(?<hanFrom>${HAN_YEAR})年?(?:——|[-—–―~～至到])(?<hanTo>${HAN_YEAR})年`,
  `(?<han>${HAN_YEAR})(?:年|(?=远景|目标|”))`,
);
const MASKED_YEAR = sticky(`(?<masked>(?:${MASK}{4}|XX|xx)年)`);

/** What may begin at a character: a look at it and its neighbours spares the patterns nearly everywhere. */
const beginnings = new Map<number, (text: string, at: number) => Expression | null>();
const begins = (characters: string, reader: (text: string, at: number) => Expression | null): void => {
  for (const c of characters) beginnings.set(c.charCodeAt(0), reader);
};
const opens = new Uint8Array(0x10000);

begins("12", (text, at) => (/[\d.A-Za-z]/.test(text[at - 1] ?? "") ? null : matched(DIGIT_YEAR, text, at)));
begins("一二", (text, at) => (/[九〇○零0OoＯ]/.test(text[at + 1] ?? "") ? matched(CHINESE_YEAR, text, at) : null));
begins("Xx*×□○●_＿", (text, at) =>
  /[A-Za-z\d×*□○●_＿]/.test(text[at - 1] ?? "") ? null : matched(MASKED_YEAR, text, at),
);
begins("十七八九", (text, at) => {
  const length = text[at + 1] === "五" ? 2 : text[at] === "十" && text[at + 2] === "五" ? 3 : 0;
  if (length === 0) return null;
  const three = text.slice(at, at + 3);
  return (
    (text[at] === "十" && plans.of(three) !== null ? readPlan(text, at, three) : null) ??
    readPlan(text, at, text.slice(at, at + length))
  );
});
begins("今去上明前本全下", (text, at) => {
  const second = text[at + 1];
  if (second !== "年" && second !== "半") return null;
  const line = RELATIVE.find(([word]) => text.startsWith(word, at));
  return line === undefined ? null : readRelative(text, at, line[0]);
});
for (const code of beginnings.keys()) opens[code] = 1;

function matched(pattern: RegExp, text: string, at: number): Expression | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : read(text, at, at + match[0].length, match.groups ?? {});
}

/** 2019 in 2019安国马拉松 is a year; in 2049商业项目 and 2020亩 it is not. */
const NOT_BARE =
  /^(?:[十百千万亿余多个元亩人户名位家所座处项条件起次场期批台辆套间栋盏根株棵头只羽箱份册本篇幅块片张枚支组款种类笔对平公米吨斤克立千兆美港小分天日月号线路米级届岁口号例]|商业)/;
const PLAN_BEHIND =
  /^(?:”?(?:规划|期间|时期|末|以来|发展|开局|收官|初|的|中|及|和|、|是|重大|目标|纲要|交通|工作|前|后|头|首|各|农业|产业|教育|水利|能源|项目|综合|计划|实现|这|。|，|”|《))/;

/** Every expression of a year or a span of years in `text` (a author text's `matching`) between two offsets, in order. Linear. */
export function expressions(text: string, from: number, to: number): Expression[] {
  const found: Expression[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (opens[code] === 0) continue;
    const expression = beginnings.get(code)?.(text, at) ?? null;
    if (expression === null || expression.end > to) continue;
    found.push(expression);
    at = expression.end - 1;
  }
  return found;
}

function read(text: string, start: number, end: number, groups: Record<string, string | undefined>): Expression | null {
  const explicit = (year: number, last: number | null = null): Expression => ({
    start,
    end,
    kind: "explicit",
    year,
    to: last,
  });
  const { from, to, hanFrom, hanTo, explicit: year, han, masked, bare } = groups;
  if (from !== undefined && to !== undefined) return explicit(Number(from), Number(to));
  if (hanFrom !== undefined && hanTo !== undefined) return explicit(chinese(hanFrom), chinese(hanTo));
  if (year !== undefined) return explicit(Number(year));
  if (han !== undefined) return explicit(chinese(han));
  if (masked !== undefined) return { start, end, kind: "masked" };
  if (bare !== undefined) {
    const inCode = /[&#\-/:：]/.test(text[start - 1] ?? "");
    return inCode || NOT_BARE.test(text.slice(end, end + 2)) || Number(bare) > 2035 ? null : explicit(Number(bare));
  }
  return null;
}

function readPlan(text: string, start: number, plan: string): Expression | null {
  const span = plans.of(plan)?.as;
  if (span === undefined) return null;
  const end = start + plan.length;
  const before = text[start - 1] ?? "";
  const quoted = /[“"「『]/.test(before) && /[”"」』]/.test(text[end] ?? "");
  const behind = text.slice(end, end + 4);
  // “八五”普法 is the eighth campaign of legal education.
  if (/^”?普法/.test(behind)) return null;
  if (!quoted && (plan.length < 3 || /[一二三四五六七八九十百第]/.test(before) || !PLAN_BEHIND.test(behind))) {
    const inQuotes = /[“"、]/.test(before) && plan.length === 3;
    if (!inQuotes && !(plan.length === 3 && PLAN_BEHIND.test(behind) && !/[一二三四五六七八九十百第]/.test(before)))
      return null;
  }
  return { start, end, kind: "plan", year: span.from, to: span.to };
}

function readRelative(text: string, start: number, word: string): Expression | null {
  const end = start + word.length;
  const line = RELATIVE.find(([form]) => form === word);
  if (line === undefined) return null;
  if (line[1].includes(text[start - 1] ?? "\n") || line[2].includes(text[end] ?? "\n")) return null;
  return { start, end, kind: "relative", word };
}
