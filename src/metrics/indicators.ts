import type { Quantity } from "../quantities/quantity.js";
import type { Change } from "./changes.js";
import { nameBehind } from "./name-behind.js";
import { endsInVerb, nameInFront, REACH, withoutEnd } from "./name-in-front.js";
import { dealt } from "./series.js";

/** A figure of one sentence with what stands in front of it. */
export interface Placed {
  readonly figure: Quantity;
  /** The words between the last figure, or the beginning of the sentence, and this one. */
  readonly gap: string;
  readonly change: Change | null;
}

const PARTS = ["第一产业占比", "第二产业占比", "第三产业占比", "第四部分占比", "第五部分占比"];
const CONNECTED = /^(?:以上|左右|以内|以下)?[、，]?(?:和|与|及|以及)?(?:近|约|超|超过)?$/;
const BEHIND_BOUND = /^(?:（含）)?(?:及?以上|左右|上下|以内|以下|之内|有余|多)/;
const HAN = /[\u4e00-\u9fff“A-Z]/;
const BRACKETED = /（[^（）]{0,40}）/g;
/** How many figures in a row are looked past for their common name. */
const CHAIN = 4;
/** How many names back a series looks for its subjects. */
const RECENT = 12;
const BREAKS = /[，；：]/;

/**
 * Names what each figure of a sentence measures: null where the text names nothing. `label` is a line of its own in
 * front of the figure (a table laid out cell by cell, 总投资 above 3亿元), else empty.
 */
export function indicatorsOf(
  text: string,
  placed: readonly Placed[],
  sentenceEnd: number,
  label: string,
): (string | null)[] {
  const names: string[] = [];
  for (let i = 0; i < placed.length; i++) {
    const series = seriesFrom(placed, i);
    if (series > 1) {
      const given = seriesNames(text, placed, i, series, names, sentenceEnd);
      for (const name of given) names.push(name);
      i += series - 1;
      continue;
    }
    names.push(nameOf(text, placed, i, names, sentenceEnd));
  }
  const above = nameInFront(label);
  return names.map((name) => (name !== "" ? name : above !== "" ? above : null));
}

/** How many figures from `i` on are joined by 、 or 和 and nothing else: 7.8%、6.2%. */
function seriesFrom(placed: readonly Placed[], i: number): number {
  let n = 1;
  // 分别 deals out figures of any unit: 绿地率和人均绿地分别提高到36%和12平方米.
  const dealtOut = placed[i]?.gap.slice(-12).includes("分别") === true;
  for (;;) {
    const [a, b] = [placed[i + n - 1], placed[i + n]];
    if (a === undefined || b === undefined || b.gap === "" || !CONNECTED.test(b.gap)) return n;
    if (a.figure.form === "ratio-part" || !(dealtOut || sameUnit(a.figure, b.figure))) return n;
    n++;
  }
}

/** Also 12.7个、12个百分点, where the first figure leaves the unit to the last. */
function sameUnit({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return a?.base === b?.base || (a?.form === "个" && b?.form.startsWith("个") === true && b.form !== "个");
}

function seriesNames(
  text: string,
  placed: readonly Placed[],
  i: number,
  n: number,
  names: readonly string[],
  end: number,
): string[] {
  const first = placed[i];
  if (first === undefined) return [];
  const lead = clauseOf(first.gap);
  const rate = first.change !== null || first.figure.unit?.base === "%";
  const subject = nameInFront(lead) === "" ? "" : nameInFront(withoutEnd(lead), rate);
  if (subject !== "") return dealt(subject, n);
  const distinct = [...new Set(names.slice(-RECENT).reverse())]
    .filter((name) => name !== "")
    .slice(0, n)
    .reverse();
  if (distinct.length === n) return distinct;
  const one = nameOf(text, placed, i, names, end);
  return Array.from({ length: n }, () => one);
}

function nameOf(
  text: string,
  placed: readonly Placed[],
  i: number,
  names: readonly string[],
  sentenceEnd: number,
): string {
  const here = placed[i];
  if (here === undefined) return "";
  const { figure, gap, change } = here;
  if (figure.form === "ratio-part") return PARTS[figure.part] ?? "";
  const lead = clauseOf(gap);
  const rate =
    change !== null ||
    figure.unit?.base === "%" ||
    figure.unit?.base === "percentage-point" ||
    figure.unit?.form === "倍";
  const last = names.at(-1) ?? "";
  const front = ofMultiple(figure, lead) ?? nameInFront(lead, rate);
  const share =
    /(?:^|[^占])占(?!比|道|地|用)(?:到|了)?([^，。；、的]{0,14})(?:的?(?:比重|比例)?)?(?:达到|达|为|从|由|提高到|提高|上升到|上升|下降到|下降|了|约|近|超过|超)*$/.exec(
      lead,
    );
  if (share !== null && figure.unit?.base === "%" && share[1] !== "") {
    const whole = share[0]
      .slice(share[0].indexOf("占"))
      .replace(/(?:的?(?:比重|比例)?)?(?:达到|达|为|的|从|由|提高到|提高|上升到|上升|下降到|下降)*$/, "");
    const subject = nameInFront(lead.slice(0, lead.lastIndexOf("占"))) || last;
    return subject + withoutEnd(whole);
  }
  const quantity = figure.unit !== null && !figure.unit.classifier;
  const behind = rate && front !== "" ? "" : behindOf(text, placed, i, sentenceEnd);
  // 客运量下降23.5%，降幅收窄6.2个百分点: a noun of change is one of what stands in front.
  if (rate && CHANGE_NOUN.test(front) && last !== "") return last + front;
  if (rate) return front || (change === null ? behind : "") || last || behind || earlierClause(gap);
  if (behind !== "" && (!quantity || front === "" || isPlace(front))) return behind;
  if (behind !== "" && endsInVerb(lead)) return behind;
  if (front === "面积" && last !== "" && !last.endsWith("面积")) return last + front;
  if (front !== "") return front;
  if (behind !== "") return behind;
  return last || earlierClause(gap);
}

/** 支出是收入的6倍: the subject of a multiple stands in front of 是, also in the clause before. Null where there is no 是. */
function ofMultiple(figure: Quantity, lead: string): string | null {
  if (figure.unit?.form !== "倍" || !lead.endsWith("的")) return null;
  const is = /(?:是|为|相当于|达到|达)(?!.*(?:是|为|相当于|达到|达))/.exec(lead);
  return is === null ? null : nameInFront(lead.slice(0, is.index), true);
}

const CHANGE_NOUN = /^(?:降幅|增幅|涨幅|跌幅|增速|增量)$/;

const isPlace = (name: string): boolean => /(?:村|镇|乡|社区|街道|县|河|路)$/.test(name) && name.length <= 12;

/** What is counted where it stands behind the figure, or behind the last of several (388户771人贫困人口). */
function behindOf(text: string, placed: readonly Placed[], i: number, sentenceEnd: number): string {
  let k = i;
  while (k < i + CHAIN && placed[k + 1]?.figure.start === placed[k]?.figure.end) k++;
  const end = placed[k]?.figure.end ?? 0;
  const limit = Math.min(sentenceEnd, placed[k + 1]?.figure.start ?? sentenceEnd);
  const next = text[end] ?? "";
  if (!HAN.test(next)) return "";
  const bound = BEHIND_BOUND.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const from = end + bound;
  if (!HAN.test(text[from] ?? "")) return "";
  // 总投资288亿元的57个项目: what follows 的 belongs to the next figure
  if (text[from] === "的" && placed[k + 1]?.figure.start === from + 1) return "";
  return nameBehind(text, text[from] === "的" ? from + 1 : from, limit);
}

/** The words behind the last comma, semicolon or colon that stands outside quotation marks and brackets. */
function clauseOf(gap: string): string {
  const text = gap.replace(BEHIND_BOUND, "").replace(BRACKETED, "");
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    if (c === "“") depth++;
    else if (c === "”") depth = Math.max(0, depth - 1);
    else if (c === "（") start = i + 1;
    else if (depth === 0 && BREAKS.test(c)) start = i + 1;
  }
  return text.slice(Math.max(start, text.length - REACH));
}

/** Where the clause of a figure names nothing: the one before it (空气质量持续改善，达到…). */
function earlierClause(gap: string): string {
  const clauses = gap.split(BREAKS);
  return clauses.length < 2 ? "" : nameInFront((clauses.at(-2) ?? "").slice(-REACH));
}
