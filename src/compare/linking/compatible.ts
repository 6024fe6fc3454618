import { isOfYears, isSumOfTerm } from "../years.js";
import { dimensionOf, isBare, isPriceIndex } from "./form.js";
import { gramsOf } from "./grams.js";
import { numbersIn } from "./names.js";
import { isSameNumber } from "./same-number.js";
import type { Subject } from "./subject.js";

/** Whether two figures can say the same of the same thing, whatever their names. */
export function isCompatible(target: Subject, result: Subject): boolean {
  // What is seen from the figures first, then what their names say, then what is looked for in the sentences.
  return (
    (!isSumOfTerm(result) || isDone(target, result)) &&
    sameForm(target, result) &&
    sameDimension(target, result) &&
    target.baseYear === result.baseYear &&
    !isOutOfScale(target, result) &&
    !isSumOfYears(target, result) &&
    !isPassedOnTheWay(target, result) &&
    !isPartOf(target, result) &&
    !contradict(target, result) &&
    !otherNumber(target.core, result.core) &&
    !otherAmount(target, result) &&
    !otherWhole(target, result) &&
    (target.sizes === result.sizes || isSameNumber(target, result)) &&
    (target.isSize || !result.isSize || saySame(target, result)) &&
    (target.touched || !result.touched) &&
    !(target.fate !== null && result.fate !== null && target.fate !== result.fate) &&
    !(target.step !== null && result.step !== null && target.step !== result.step) &&
    !(result.spansYears && !target.spansYears && !saySame(target, result))
  );
}

/** 今年整治背街小巷200条, 累计整治背街小巷200条: what is said in the words of the promise is about it. */
const saySame = ({ figure: a }: Subject, { figure: b }: Subject): boolean => a.value === b.value && a.unit === b.unit;

/** 推进160个共建项目, 五年来…160个共建项目全部开工: no other than what was promised comes to so much. */
const isDone = (target: Subject, result: Subject): boolean =>
  target.form !== "growth" && saySame(target, result) && (target.figure.value ?? 0) >= leastDone;
const leastDone = 20;

/** Whether the names say that they are of different things: 国家级 and 省级, 城镇 and 农村. */
function contradict(a: Subject, b: Subject): boolean {
  for (const [set, value] of a.modifiers) {
    const other = b.modifiers.get(set);
    if (other !== undefined && other !== value && !isOpen(a, b, value, other)) return true;
  }
  return false;
}

/** 新培育外资上市企业3家, 新增上市企业2家: those of one owner are told apart from all, unless both are as many. */
const isPartOf = (target: Subject, result: Subject): boolean =>
  target.form === "count" &&
  target.modifiers.get("owner") !== result.modifiers.get("owner") &&
  !saySame(target, result);

/** 新增省级以上茶园10个, 新增省级茶园12个: those of one level are among those of it and above. */
const isOpen = (target: Subject, result: Subject, a: string, b: string): boolean =>
  (a === `${b}-up` || b === `${a}-up`) &&
  (saySame(target, result) || (target.amount === "flow" && result.amount !== "stock"));

function sameForm(target: Subject, result: Subject): boolean {
  if (isPriceIndex(target.canonical)) return target.canonical === result.canonical;
  if (target.form === result.form) return isIncrement(target) === isIncrement(result);
  return counted(target) && counted(result) && isIncrement(target) === isIncrement(result);
}

const counted = ({ form }: Subject): boolean => form === "level" || form === "count";

/** 每人每年增加120元 is no level. */
const isIncrement = ({ form, figure }: Subject): boolean => form !== "growth" && figure.change !== null;

function sameDimension(target: Subject, result: Subject): boolean {
  const [a, b] = [dimensionOf(target.figure), dimensionOf(result.figure)];
  if (a === b || a === null || b === null) return true;
  // PM2.5浓度35微克: what it is in is known.
  if (target.canonical !== null && target.canonical === result.canonical && (isPer(a, b) || isPer(b, a))) return true;
  // 完成1.3万贫困人口搬迁: a bare number counts whatever its name names.
  if ((isBare(target.figure) || isBare(result.figure)) && target.canonical === null && result.canonical === null)
    return isCounted(a) && isCounted(b);
  // 农村劳动力转移就业1.9万人次, 转移就业2万人: who is counted is the same.
  if (PEOPLE.has(a) && PEOPLE.has(b)) return isOneThing(target, result);
  // 新入选创新人才（团队）12个 counts people too.
  return isCounted(a) && isCounted(b) && target.core === result.core;
}

const isOneThing = (a: Subject, b: Subject): boolean =>
  a.canonical === null || b.canonical === null ? a.core === b.core : a.canonical === b.canonical;

const isCounted = (dimension: string): boolean => dimension === "count" || dimension === "person";

const PEOPLE: ReadonlySet<string> = new Set(["person", "person-time"]);

const isPer = (unit: string, amount: string): boolean => unit.startsWith(`${amount}/`);

/** 4A级景区 and 5A级景区. */
function otherNumber(a: string, b: string): boolean {
  const [x, y] = [numbersIn(a), numbersIn(b)];
  return x !== "" && y !== "" && x !== y;
}

/** 占固定资产投资的比重 and 占全市的比重 are two shares. */
function otherWhole(target: Subject, result: Subject): boolean {
  if (target.canonical !== null && target.canonical === result.canonical) return false;
  if (target.whole === "" || result.whole === "") return false;
  const known = new Set(gramsOf(target.whole));
  return !gramsOf(result.whole).some((gram) => known.has(gram));
}

/** New ones are not all of them: 新增高新技术企业74家，总数达198家; 新建成公路507公里，通车里程达1万公里. */
function otherAmount(target: Subject, result: Subject): boolean {
  if (!addsUp(target) || target.amount === result.amount) return false;
  if (target.amount !== null && result.amount !== null) return true;
  const [a, b] = [Math.abs(sizeOf(target)), Math.abs(sizeOf(result))];
  // 11个园区集聚企业980家: so many are not what one year adds; 培育品牌10个, 品牌达155个.
  const adds = target.amount === "flow" || (target.isDeed && result.amount === "stock");
  if (adds) return b > mostTimes * a;
  // 市场主体累计达170万户, 登记市场主体20万户: so few are not all that there are.
  return target.amount === "stock" && a > mostTimes * b;
}

/** So many times what was to be added may have been. */
const mostTimes = 6;

/** 五年来，总产值达63亿元: so much is not one year's, and may be what all of them came to. */
const isSumOfYears = (target: Subject, result: Subject): boolean =>
  isOfYears(result.figure) && Math.abs(sizeOf(result)) > mostGrowth * Math.abs(sizeOf(target));
/** So many times what was promised one year may bring; of five years the least sum is more. */
const mostGrowth = 2.5;

/** 五年来，生产总值突破3000亿元: when that was nothing says, nor how much it is by now. */
const isPassedOnTheWay = (target: Subject, result: Subject): boolean =>
  isOfYears(result.figure) &&
  result.figure.bound === "over" &&
  counted(result) &&
  ONE_DIGIT.test(String(result.figure.value)) &&
  sizeOf(result) < sizeOf(target) &&
  !target.less;
const ONE_DIGIT = /^[1-9]0*$/;

/** 力争全区地区生产总值超过140亿元, 全市地区生产总值12282亿元: amounts so far apart are of two places or two things. */
function isOutOfScale(target: Subject, result: Subject): boolean {
  if (!counted(target) || isPriceIndex(target.canonical)) return false;
  const [a, b] = [Math.abs(sizeOf(target)), Math.abs(sizeOf(result))];
  return a > 0 && b > 0 && Math.max(a, b) > mostApart * Math.min(a, b);
}
const mostApart = 10;

/** Of things that are counted or measured out, those of a year are told apart from all that there are; money is told of both by one word. */
const addsUp = ({ form, figure }: Subject): boolean =>
  form === "count" || (form === "level" && EXTENTS.has(figure.normalized?.unit ?? ""));
const EXTENTS = new Set(["m", "m2", "m3", "W", "kg"]);

const sizeOf = ({ figure }: Subject): number => figure.normalized?.value ?? figure.value ?? 0;
