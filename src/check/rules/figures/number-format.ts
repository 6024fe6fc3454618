import { isLineBreak, NUMERALS } from "../../../text/characters.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 1，206户, 8 .4% */
export const numberFormat: Rule = {
  id: "number-format",
  about: {
    zh: "数字写法不规范（全角逗号、空格、全角数字）",
    en: "A mark or a blank inside a number, full-width digits",
  },
  severities: severities("i/-/-"),
  mend: "automatic",
  confidence: "likely",
  source: "GB/T 15835-2011",
  examples: {
    found: [
      { wrong: "搬迁群众⟦1，206⟧户。", right: "搬迁群众1206户。" },
      { wrong: "财政收入增长⟦8 .4⟧%。", right: "财政收入增长8.4%。" },
      { wrong: "新建学校⟦１２⟧所。", right: "新建学校12所。" },
      {
        wrong: "一、二、三产业分别增长4%、9%、7%，税收增长6%，投资增长8⟦％⟧。",
        right: "一、二、三产业分别增长4%、9%、7%，税收增长6%，投资增长8%。",
      },
    ],
    alone: ["3，4月间雨水偏多。", "1. 2023年建成园区。"],
  },
  find: oddNumbers,
};

const GROUPED = /(?<![\d.，,０-９])\d{1,3}(?:，\d{3})+(?![\d，\u6708])/gu;
const BLANK = /(?<![\d.])\d+(?:[ \u3000\u00a0]+\.[ \u3000]*|\.[ \u3000\u00a0]+)\d+(?=\s*(?:%|％|[\u3400-\u9fff]))/gu;
const WIDE = /[０-９]+(?:[．.][０-９]+)?|(?<=\d)．(?=\d)/gu;

function* oddNumbers(text: Checked): Generator<Mistake> {
  const { source } = text;
  const wide = source.search(/[０-９．]/u) >= 0;
  for (const [expression, message] of [
    [GROUPED, { zh: "数字中间不应有全角逗号", en: "no full-width comma stands inside a number" }],
    [BLANK, { zh: "数字中间不应有空格", en: "no blank stands inside a number" }],
    ...(wide && !isWideThroughout(source)
      ? [[WIDE, { zh: "数字应为半角", en: "digits are half-width" }] as const]
      : []),
  ] as const) {
    for (const found of source.matchAll(expression)) {
      const start = found.index;
      if (startsLine(source, start) || !isInAuthorText(text, start)) continue;
      const span = { start, end: start + found[0].length };
      // 二０一九: a zero among Chinese digits is a year's.
      if (
        expression === WIDE &&
        (NUMERALS.includes(source[start - 1] ?? "\n") || NUMERALS.includes(source[span.end] ?? "\n"))
      )
        continue;
      if (expression === GROUPED && !countsSomething(source, span.end)) continue;
      yield { span, message, suggestion: { span, text: plain(found[0]) } };
    }
  }
  yield* widePercents(text);
}

/** ％ among % */
function* widePercents(text: Checked): Generator<Mistake> {
  const { source } = text;
  const wide = [...source.matchAll(/％/gu)];
  if (wide.length === 0 || (source.match(/%/gu) ?? []).length < wide.length * USUAL) return;
  for (const { index } of wide) {
    const span = { start: index, end: index + 1 };
    if (!isInAuthorText(text, index)) continue;
    const message = { zh: "全文百分号用半角，这里用了全角", en: "the text has % elsewhere" };
    yield { span, message, suggestion: { span, text: "%" } };
  }
}

/** So many times as often the other form stands. */
const USUAL = 4;

/** 8，120人: a clause may begin with a number too; behind a group of three stands what is counted. */
const countsSomething = (source: string, end: number): boolean =>
  /^[.．]?\d*[\u3400-\u9fff%％]/u.test(source.slice(end, end + 6));

/** A text whose figures are full-width has a house style. */
function isWideThroughout(source: string): boolean {
  let [wide, narrow] = [0, 0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) narrow++;
    else if (code >= 0xff10 && code <= 0xff19) wide++;
  }
  return wide > narrow;
}

function startsLine(source: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = source.charCodeAt(i);
    if (isLineBreak(code)) return true;
    if (code !== 0x20 && code !== 0x3000 && code !== 0x09) return false;
  }
  return true;
}

function isInAuthorText({ reading }: Checked, at: number): boolean {
  return !reading.boilerplate.cuts.some(({ start, end }) => start <= at && at < end);
}

const plain = (said: string): string =>
  said
    .replace(/[，\s]/gu, "")
    .replace(/．/gu, ".")
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
