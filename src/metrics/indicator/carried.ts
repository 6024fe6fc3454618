import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Quantity } from "../../quantities/quantity.js";
import { isHan } from "../../text/characters.js";
import { clausesOf } from "./clauses.js";
import { withoutLead } from "./left-beginning.js";
import { withoutTail } from "./left-end.js";
import type { Name } from "./name.js";
import { isEmpty, type Phrase, textOf } from "./phrase.js";
import { type Placed, quantityKind } from "./placed.js";

const actions = words("action");
const noNames = words("no-name");
const leads = words("name-lead");
const bounds = words("comparator-behind");
const levels = words("level-word");
const between = pattern("list-between.joint");

/** The last figure that has a name. */
export interface Carried {
  readonly name: Name;
  /** Without the noun of a change: 客运量 of 客运量降幅. */
  readonly base: Name;
  /** Of a share, what has it: 稀土产量 of 稀土产量占国内市场. */
  readonly part: Name | null;
  readonly figure: Quantity;
  /** Of what is told of a part (其中能繁母猪3万头), what was told of the whole; null where it is of no part. */
  readonly whole: Carried | null;
}

/** Whether a name is that of a part of what was told before: 其中|能繁母猪. */
export const isOfPart = ({ marks }: MarkedText, { from: [first] }: Name): boolean =>
  first !== undefined && marks.before(leads, first.start)?.entry.id === "name-lead.joint";

/**
 * Whether a figure without a name of its own has that of the one before. A rate has; so has what is counted in the same
 * unit; what is of another unit (违法用地14宗，立案6件) only where nothing but a joint or a word of level stands between.
 */
export function mayCarry(author: MarkedText, here: Placed, last: Carried, own: Phrase): boolean {
  const { figure, gapStart } = here;
  const { marks } = author;
  const kind = quantityKind(here);
  // 管理1250名学员，14天|内实现零扩散: by when something was done
  if (isDuration(figure) && marks.at(bounds, figure.end)?.entry.as.bound === "under") return false;
  const gap = author.matching.slice(gapStart, figure.start);
  // 征收林地420亩，历时|三个半月|交地: how long something else took
  if (isDuration(figure) && !isDuration(last.figure))
    return !CLAUSE_MARK.test(gap) || unbroken(author, figure) === "on";
  // 签约项目9个，其中|亿元以上项目|4个；开工6个: behind a semicolon it is of all of them again
  if (kind === "count" && isOfPart(author, last.name) && gap.includes("；")) return false;
  if (kind === "rate" || sameFamily(figure, last.figure)) return true;
  // 5个|村|不足10万元: of what the villages have ten, they do not say
  const owner = last.name.from.at(-1);
  const counted = last.figure.unit?.classifier === true && owner !== undefined && owner.start >= last.figure.end;
  if (counted && figure.unit?.base === "CNY" && clausesOf(author, { start: gapStart, end: figure.start }).length === 1)
    return false;
  if (areOthers(author, last, here)) return false;
  // 新修塘坝7处，|420余人次|投工投劳: behind a comma the words behind the figure tell of something else
  if (gap.includes("，") && kind === "count" && isHan(author.matching.charCodeAt(figure.end)) && between.covers(gap))
    return false;
  // 总投资7亿元的电厂两台|100万千瓦|机组: between the two something else was counted
  if (gap === "" || between.covers(gap)) return last.figure.end >= gapStart;
  const level = marks.before(levels, own.end, own.start);
  // 低保标准提高到520元，共为|30人|追回欠薪: for whom something else was done
  if (level !== null) return level.entry.id !== "level-word.is" || !isOfPeople(figure);
  // 生产总值增长8%，到2025年突破40亿元; 生产总值增长8%，总量达40亿元
  const rest = withoutLead(author, withoutTail(author, own), false);
  // 拆除空心房213栋，|复垦|81亩: what was done last is told of something else
  const deed = marks.before(actions, own.end, own.start)?.entry.as;
  if (deed !== undefined && !deed.level && !deed.noun && deed.strength !== "weak") return false;
  return kind === "amount" && (isEmpty(rest) || noNames.of(textOf(author.matching, rest)) !== null);
}

/** 56个|贫困村、2.2万人|脱贫: behind a 、 people are none of the things that the figure before has counted. */
export function areOthers({ matching }: MarkedText, last: Carried | null, { figure, gapStart }: Placed): boolean {
  const name = last?.name.from.at(-1);
  if (last === null || name === undefined || !isOfPeople(figure) || isOfPeople(last.figure)) return false;
  const counted = last.figure.unit?.classifier === true && name.start >= last.figure.end;
  return counted && name.end > gapStart && matching[name.end] === "、";
}

/** 发放低保金86万元，惠及|212户|387人: the households beside have no name, so the same people have none either. */
export function isBesideOthers({ matching }: MarkedText, { figure, gapStart }: Placed, last: Carried): boolean {
  if (last.figure.end >= gapStart || !isOfPeople(figure) || isOfPeople(last.figure)) return false;
  const gap = matching.slice(gapStart, figure.start);
  return gap === "" || between.covers(gap);
}

export const isOfPeople = ({ unit }: Quantity): boolean => unit?.ofPeople === true;

const CLAUSE_MARK = /[，；：]/;
const TIMES = new Set(["a", "mo", "d", "working-day", "wk", "h", "min", "quarter"]);

/** 户 and 人 count the same people; what has no unit may be anything. */
function sameFamily(a: Quantity, b: Quantity): boolean {
  if (a.unit === null || b.unit === null) return true;
  return a.unit.base === b.unit.base || (a.unit.ofPeople && b.unit.ofPeople);
}

/** 连续6年: a span of time is its subject's. */
export const isDuration = ({ unit }: Quantity): boolean => unit !== null && TIMES.has(unit.base);

const closing = words("name-close");
const inARow = words("in-a-row");
const goOn = words("goes-on");
const ofTime = pattern("time-phrase.span");

/**
 * What follows 连续6年 says what happened in them, not what they measure: a rank or a change of what was named before
 * (连续|6年|居前列), or something else (连续|3年|获评先进). Nor do they in 用|两年|时间|建成冷库. Null for any other figure.
 */
export function unbroken({ marks, matching }: MarkedText, figure: Quantity): "on" | "anew" | null {
  if (!isDuration(figure)) return null;
  if (ofTime.at(matching, figure.end) !== null) return "anew";
  // 38天|成功签下大单, 20天|完成审批: how long it took to do what is told behind
  if (marks.before(inARow, figure.start) === null) {
    // 经过|38天|连续奋战: what lasted so long
    if (marks.at(inARow, figure.end) !== null) return null;
    const told = marks.at(closing, figure.end)?.entry.as.label;
    return told === "action" || told === "manner" ? "anew" : null;
  }
  return marks.at(goOn, figure.end) === null ? "anew" : "on";
}
