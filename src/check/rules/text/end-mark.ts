import { isHan } from "../../../text/characters.js";
import type { Span } from "../../../text/span.js";
import { isWord } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A paragraph of running text without an end. */
export const endMark: Rule = {
  id: "end-mark",
  about: { zh: "段末缺少句末标点", en: "A paragraph of running text without an end mark" },
  severities: severities("w/w/w"),
  mend: "none",
  confidence: "likely",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      {
        wrong: "全县新建标准厂房十二万平方米，引进企业三十五家。带动就业两千余人，群众收入稳步提高，产业基础更加牢⟦固⟧",
      },
      {
        wrong:
          "青槐县2021年工作总结\n一、产业\n种植水稻。\n名词解释\n1.三网：电网、水网、路网。\n2.两园：文化公园、体育公园。\n3.五改：改水、改厕、改厨、改圈、改路，并配套建设污水管⟦网⟧\n4.一廊：沿河生态走廊。",
      },
    ],
    alone: [
      "柳溪镇2021年工作总结\n一、工作情况\n（一）经济稳中向好。预计全年实现地区生产总值6.4亿元，同比增\n长6.2%；完成固定资产投资1.1亿元，同比增长9.4%；一般公共\n预算收入2400万元，增长5.1%；农村居民人均可支配收入达到173\n00元，增长8.3%。\n（二）产业提质增效。新发展茶园600亩，总面积达到1.3万亩；建\n成标准园3个；培育市级龙头企业2家、农民专业合作社11家；茶叶总\n产值突破9000万元。",
      "县长：李平",
      "新建学校2所",
      "他写道：“路通了，心就通了，全村的日子一天天好起来，这话我一直记着。”",
    ],
  },
  find: open,
};

/** A shorter paragraph may be a line of a list or of a table. */
const LEAST = 40;

function* open(text: Checked): Generator<Mistake> {
  const lines = linesOf(text);
  const paragraphs = lines.filter((line, i) => isProse(text, line) || isAmongClosed(text, lines, i));
  const openOnes = paragraphs.filter((line) => !isClosed(text, line));
  // Where many paragraphs are open the layout tore them.
  const many = Math.max(MOST, paragraphs.length * SHARE);
  if (openOnes.length > many) return;
  const isWrapped = tears(text) > many;
  for (const block of openOnes) {
    if (block.isBroken && isWrapped) continue;
    const span = text.at(block.end - 1, block.end);
    yield { span, message: MESSAGES[block.isBroken ? "broken" : "open"] };
  }
}

const MESSAGES = {
  open: { zh: "段落末尾缺少句号", en: "the paragraph has no end mark" },
  broken: { zh: "句子在这里断成两段，或缺少句号", en: "the line breaks within a sentence, or has no end mark" },
} as const;

const MOST = 3;
const SHARE = 0.1;

interface Line extends Span {
  /** Whether the text reads on over its end. */
  readonly isBroken: boolean;
}

/** The paragraphs' lines as the source has them: a paragraph without an end was joined with the next. */
function linesOf({ blocks, author, source }: Checked): Line[] {
  const lines: Line[] = [];
  const setIn = (source.match(SET_IN) ?? []).length >= HABIT;
  for (const { kind, start, end } of blocks) {
    if (kind !== "paragraph") continue;
    let from = start;
    for (let i = start + 1; i < end; i++) {
      const [before, at] = [author.offsets[i - 1] ?? 0, author.offsets[i] ?? 0];
      if (
        at - before < 2 ||
        !/[\r\n]/u.test(source.slice(before, at)) ||
        isTorn(author.text, i, source.slice(before + 1, at), setIn)
      )
        continue;
      lines.push({ start: from, end: i, isBroken: true });
      from = i;
    }
    lines.push({ start: from, end, isBroken: false });
  }
  return lines;
}

/** How many lines break within a sentence, in a word (总书|记) or between two (一般公共|预算收入). */
function tears(text: Checked): number {
  const { blocks, author, source } = text;
  let count = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== "paragraph") continue;
    for (let i = start + 1; i < end; i++) {
      const [before, at] = [author.offsets[i - 1] ?? 0, author.offsets[i] ?? 0];
      if (at - before > 1 && /[\r\n]/u.test(source.slice(before, at)) && !isClosed(text, { start, end: i })) count++;
    }
  }
  return count;
}

/** 总书|记亲临: a line break tore a word, or the text goes on unindented among paragraphs that are set in. */
const isTorn = (text: string, at: number, between: string, setIn: boolean): boolean =>
  isWord(text.slice(at - 1, at + 1)) || (setIn && !/[ \u3000\t]$/u.test(between));

const SET_IN = /[\r\n][ \u3000\t]{2}/gu;
/** So many paragraphs that are set in are a habit. */
const HABIT = 5;

/** Running text: a sentence ends in it, or several clauses are parted. */
function isProse({ matching }: Checked, { start, end }: Span): boolean {
  if (end - start < LEAST) return false;
  const inner = matching.slice(start, end - 1);
  return inner.includes("。") || (inner.match(/[，；]/gu) ?? []).length >= 2;
}

/** An entry of a glossary without a full stop: the lines before and behind it have theirs. */
function isAmongClosed({ matching }: Checked, lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (line === undefined || line.isBroken || line.end - line.start < LEAST_AMONG) return false;
  const beside = [lines[i - 2], lines[i - 1], lines[i + 1]].filter((one) => one !== undefined);
  return (
    beside.length > 1 &&
    matching.slice(line.start, line.start + HEAD_OF_ENTRY).includes("：") &&
    beside.every((one) => matching[one.end - 1] === "。")
  );
}

const LEAST_AMONG = 24;
/** 三网：电网、水网、路网 */
const HEAD_OF_ENTRY = 24;

function isClosed({ matching }: Checked, { end }: Span): boolean {
  const last = matching[end - 1] ?? "";
  return !isHan(last.charCodeAt(0)) && !"，、%".includes(last) && !/[0-9A-Za-z]/u.test(last);
}
