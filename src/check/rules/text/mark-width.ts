import { pattern } from "../../../lexicon/pattern.js";
import { isDigit, isHan, NUMERALS } from "../../../text/characters.js";
import type { Checked } from "../../checked.js";
import { clauseAround } from "../../clauses.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** , . ; : ! ? ( ) " between Chinese */
export const markWidth: Rule = {
  id: "mark-width",
  about: { zh: "汉字之间用了半角标点", en: "A half-width mark between Chinese characters" },
  severities: severities("w/-/-"),
  mend: "automatic",
  confidence: "sure",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      {
        wrong: "坚持治水⟦,⟧治土并举，成效明显，群众满意，产业兴旺。",
        right: "坚持治水，治土并举，成效明显，群众满意，产业兴旺。",
      },
      {
        wrong: "改造管网⟦.⟧全年完成投资，成效明显，群众满意，产业兴旺；生态优美。",
        right: "改造管网。全年完成投资，成效明显，群众满意，产业兴旺；生态优美。",
      },
      {
        wrong: "三个乡镇⟦(柳溪、白石)⟧完成改造，成效明显，群众满意，产业兴旺。",
        right: "三个乡镇（柳溪、白石）完成改造，成效明显，群众满意，产业兴旺。",
      },
      {
        wrong: "编制完成规划⟦(⟧草案），成效明显，群众满意；产业兴旺，生态优美。",
        right: "编制完成规划（草案），成效明显，群众满意；产业兴旺，生态优美。",
      },
      { wrong: "深入开展平安行⟦?⟧你我他活动，成效明显，群众满意；产业兴旺，生态优美。" },
      {
        wrong: "干部怎么办⟦?⟧唯有实干，成效明显，群众满意；产业兴旺，生态优美。",
        right: "干部怎么办？唯有实干，成效明显，群众满意；产业兴旺，生态优美。",
      },
      {
        wrong: "我们迎难而上⟦!⟧2020年，成效明显，群众满意；产业兴旺，生态优美。",
        right: "我们迎难而上！2020年，成效明显，群众满意；产业兴旺，生态优美。",
      },
    ],
    alone: [
      "一.产业。治水，治土并举，成效明显，群众满意，产业兴旺。",
      "会议8:30开始，历时两天，形成决议，全部落实。",
      "引进ABC(中国)公司，建成投产，成效明显，群众满意。",
    ],
  },
  find: narrow,
};

const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};
const NARROW = /[,;:!?()"]|(?<=[\u3400-\u9fff])\.(?=[\u3400-\u9fff])/gu;
/** A text with as many half-width marks has a manner of its own. */
const USUAL = 4;

function* narrow(text: Checked): Generator<Mistake> {
  const { author } = text;
  const found = [...author.text.matchAll(NARROW)].map(({ index }) => index);
  if (found.length === 0) return;
  const mistakes: Mistake[] = [];
  let closed = -1;
  for (const at of found) {
    if (at < closed) continue;
    const mistake = mistakeAt(text, at);
    if (mistake === null) continue;
    mistakes.push(mistake.of);
    closed = mistake.end;
  }
  const wide = (author.text.match(/[，；：（]/gu) ?? []).length;
  if (wide >= USUAL * mistakes.length || mistakes.length === 0) yield* mistakes;
  else if (mistakes[0] !== undefined)
    yield {
      ...mistakes[0],
      others: mistakes.slice(1).flatMap(({ suggestion }) => suggestion ?? []),
      severity: "info",
      message: { zh: "全文使用半角标点", en: "the text has half-width marks throughout" },
    };
}

interface Found {
  readonly of: Mistake;
  readonly end: number;
}

function mistakeAt(text: Checked, at: number): Found | null {
  const { author } = text;
  const mark = author.text[at] ?? "";
  if (mark === ")" || (mark === "(" && isMixed(author.text, at))) return halfOfPair(text, at, mark);
  if (mark === "(" || mark === '"') return bracketed(text, at, mark);
  if (mark === "?" && !pattern("proof.asks").test(clauseAround(author.matching, { start: at, end: at })))
    return isHan(author.text.charCodeAt(at + 1)) ? lostCharacter(text, at) : null;
  const right = FULL[mark];
  if (mark === "." && isNumeral(author.text[at - 1])) return null;
  if (right === undefined || !isChinese(author.text, at - 1) || !mayFollow(author.text, at + 1, mark)) return null;
  return { of: mistake(text, at, at + 1, right), end: at + 1 };
}

/** 平安行?你我他: where nobody asks, a character was lost in a conversion. */
const lostCharacter = (text: Checked, at: number): Found => ({
  of: {
    span: text.at(at, at + 1),
    message: { zh: "这里不是问句，“?”可能是转换时丢失的字符", en: "nobody asks here: a character may have been lost" },
  },
  end: at + 1,
});

/** 各位代表!2020年: behind the end of a sentence or clause may stand a figure, or nothing. */
const mayFollow = (text: string, at: number, mark: string): boolean =>
  isChinese(text, at) ||
  (",;!?".includes(mark) && isDigit(text.charCodeAt(at))) ||
  ("!?".includes(mark) && (text[at] ?? "\n") === "\n");

/** (草案）: the bracket that closes is full-width. */
const isMixed = (text: string, at: number): boolean => CLOSES_WIDE.test(text.slice(at + 1, at + LONGEST));

const CLOSES_WIDE = /^[^()（）\n]*）/u;
const OPEN_WIDE = /（[^()（）\n]*$/u;

/** One bracket among Chinese whose partner is full-width. */
function halfOfPair(text: Checked, at: number, mark: string): Found | null {
  const { author } = text;
  if (mark === ")" && !OPEN_WIDE.test(author.text.slice(Math.max(0, at - LONGEST), at))) return null;
  if (!isHan(author.text.charCodeAt(mark === "(" ? at + 1 : at - 1)) || isMarker(text, at)) return null;
  return { of: mistake(text, at, at + 1, FULL[mark] ?? mark), end: at + 1 };
}

/** 一.产业: the mark of a number. */
const isNumeral = (character = ""): boolean => NUMERALS.includes(character);

/** A bracket or a quotation with Chinese in it, as one. */
function bracketed(text: Checked, at: number, mark: string): Found | null {
  const { author } = text;
  const close = author.text.indexOf(mark === "(" ? ")" : '"', at + 1);
  const line = author.text.indexOf("\n", at);
  if (close < 0 || close - at > LONGEST || (line >= 0 && line < close)) return null;
  const inner = author.text.slice(at + 1, close);
  if (!HAN.test(inner) || isMarker(text, at)) return null;
  const before = author.text[at - 1] ?? "\n";
  if (mark === "(" && !isChinese(author.text, at - 1) && before !== "\n") return null;
  const right = mark === "(" ? `（${inner}）` : `“${inner}”`;
  return { of: mistake(text, at, close + 1, right), end: close + 1 };
}

const LONGEST = 60;
const HAN = /[\u3400-\u9fff]/u;

/** (一) at the head of a line is a heading's number. */
const isMarker = ({ author }: Checked, at: number): boolean =>
  pattern("proof.bracketed-numeral").at(author.text, at) !== null;

function mistake(text: Checked, start: number, end: number, right: string): Mistake {
  const span = text.at(start, end);
  const said = text.author.text.slice(start, end);
  return {
    span,
    message: { zh: `汉字之间应用全角标点“${right}”`, en: `${said} between Chinese is ${right}` },
    suggestion: { span, text: right },
  };
}

const BESIDE = new Set([..."“”‘’《》（）%％、。，；：！？"].map((mark) => mark.charCodeAt(0)));
const isChinese = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isHan(code) || BESIDE.has(code);
};
