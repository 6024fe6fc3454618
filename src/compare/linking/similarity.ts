import { isOfYears } from "../years.js";
import { contextsAlike } from "./contexts.js";
import { coresAlike, headOf, mostHeld, ofOneHead } from "./cores.js";
import { gramsOf, type Weights } from "./grams.js";
import { isMeasured, numbersIn } from "./names.js";
import { isSameNumber, sharedDigits } from "./same-number.js";
import type { Subject } from "./subject.js";

/** How sure it is that two figures are of the same thing, from 0 to 1. */
export interface Likeness {
  readonly score: number;
  /** What the names alone say. */
  readonly named: number;
  readonly reason: "name" | "canonical" | "context";
}

/** From here on two figures are of the same thing. */
export const leastScore = 0.7;
/** What the words around two figures may add to what their names say. */
const contextShare = 0.1;
/** What a value near to the promised one adds, one far from it takes away. */
const valueShare = 0.08;
const stepShare = 0.03;
/** What names that are not the same lose where their values are four times apart: 工业园区3个, 茶业园区60个. */
const farShare = 0.1;
const farApart = -0.1;
/** From here on what is around two figures, and their values, can bring them together. */
const hopeful = leastScore - contextShare - valueShare;
/** Of names with one head that have less in common than this, nothing around them makes one. */
const leastDice = ((hopeful - stepShare) / (1 - contextShare) - ofOneHead) / (1 - ofOneHead);

/** @param both how much the pairs of characters weigh that both names have */
export function likeness(a: Subject, b: Subject, both: number, weights: Weights): Likeness {
  const named = namesAlike(a, b, both, weights);
  if (named.score === 0) return { score: 0, named: 0, reason: named.reason };
  const step = a.step !== null && a.step === b.step ? stepShare : 0;
  const less = halfSaid(a, b, named.reason === "canonical") + (isOfYears(b.figure) ? ofYearsShare : 0);
  const known = named.score * (1 - contextShare) + step - less;
  if (known < hopeful) return { score: known, named: known, reason: named.reason };
  const around = contextsAlike(a.context, b.context, weights, 0.5);
  const near = valuesAlike(a, b);
  return {
    score: known + contextShare * around + valueShare * near - (isFar(a, named, near) ? farShare : 0),
    named: known,
    reason: named.reason,
  };
}

const isFar = ({ form }: Subject, { score, reason }: Pick<Likeness, "score" | "reason">, near: number): boolean =>
  form !== "growth" && reason === "name" && score < sameName && near < farApart;

/** Whether `likeness` can come near to `leastScore`: of most pairs their names alone tell that it cannot. */
export function mayBeAlike(a: Subject, b: Subject, both: number, weights: Weights): boolean {
  if (a.canonical !== null && b.canonical !== null) return a.canonical === b.canonical;
  if (a.generic || b.generic || a.core === b.core || a.isTurned(b) || a.fate !== null) return true;
  const [ofA, ofB] = [weights.sum(a.coreGrams), weights.sum(b.coreGrams)];
  return both >= leastDice * 0.5 * (ofA + ofB) || both >= mostHeld * Math.min(ofA, ofB);
}

function namesAlike(a: Subject, b: Subject, both: number, weights: Weights): Pick<Likeness, "score" | "reason"> {
  if (a.canonical !== null && b.canonical !== null) {
    return { score: a.canonical === b.canonical ? 1 : 0, reason: "canonical" };
  }
  if (a.generic || b.generic) {
    const score = completedBy(a, b, weights);
    return score > 0 ? { score, reason: "name" } : { score: genericsAlike(a, b, weights), reason: "context" };
  }
  if (a.core === b.core) return { score: sameName, reason: "name" };
  if (isPartOf(a, b) || isPartOf(b, a)) return { score: ofPart, reason: "name" };
  const alike = coresAlike(a, b, both, weights);
  // 1.2万贫困人口易地搬迁, 完成1.2万贫困人口搬迁任务: who it is stands in the name, what becomes of them behind it.
  const isOneFate = both > 0 && a.fate !== null && a.fate === b.fate;
  const least = isOneFate
    ? alikeByFate
    : headOf(a.core) === headOf(b.core) && both >= leastBeside(sharedDigits(a, b))
      ? alikeByNumber
      : 0;
  return { score: Math.max(alike, least), reason: "name" };
}

/** How sure it is of names that say too little that something beside them says which thing it is; 0 where nothing does. */
function completedBy(a: Subject, b: Subject, weights: Weights): number {
  const isSame = a.core === b.core;
  const isNamed = a.core.length > 1 && b.core.length > 1;
  // 5亿元以上项目, “152”项目: the number makes a name of it.
  if (isSame && (a.sizes !== "" || numbersIn(a.core) !== "")) return 0.9;
  // 重点项目204个, 204个重点项目全部开工: so does a number that nobody rounds, 统筹推进重大项目204项.
  const isSaid = isNamed && isSameNumber(a, b);
  if (isSaid && isSame) return 0.9;
  // 市级重点项目: so does the level.
  const isOfLevel = a.modifiers.has("level") && b.modifiers.has("level");
  if (isNamed && isSame && isOfLevel) return completed;
  if (isSaid && (a.core.endsWith(b.core) || b.core.endsWith(a.core))) return completed;
  return isQualified(a, b, weights) || isQualified(b, a, weights) ? completed : 0;
}

/** 四大茶业规上产值640亿元, 规上总产值2500亿元: what has a standard name is all of it, where so much lies between the two. */
const isPartOf = (part: Subject, whole: Subject): boolean =>
  part.form === "level" &&
  part.canonical === null &&
  whole.canonical !== null &&
  part.core.endsWith(whole.core) &&
  valuesAlike(part, whole) < nearEnough;
const nearEnough = 0.66;
const ofPart = 0.5;
const sameName = 0.97;
const alikeByFate = 0.76;
const alikeByNumber = 0.76;
/** 卫生项目47个, 医疗卫生项目47个: the fewer digits both say, the more of their names they must have in common. */
const leastBeside = (digits: number): number => (digits >= 3 ? leastMore : digits === 2 ? 4 : Number.POSITIVE_INFINITY);

/**
 * What is said of one only makes them less alike: 国家级扶贫项目 and 扶贫项目, 省级以上茶园 and 省级茶园, “152”项目 and 项目; so
 * does another standard name, where a report has both: 实际利用外资 and 外商直接投资.
 */
const halfSaid = (a: Subject, b: Subject, isStandard: boolean): number =>
  (
    isStandard
      ? a.standard === b.standard
      : a.modifiers.get("level") === b.modifiers.get("level") && numbersIn(a.core) === numbersIn(b.core)
  )
    ? 0
    : halfSaidShare;
const halfSaidShare = 0.06;
/** What a report says of the year itself goes before what it says of several. */
const ofYearsShare = 0.1;

/**
 * 粮食播种面积3万亩、总产量1.2万吨: what the longer name has more, and few others, stands in front of the shorter one; of
 * things in the same clause, 新增公交车辆20辆、线路3条.
 */
function isQualified({ core: long }: Subject, { core: short, front, left, form }: Subject, weights: Weights): boolean {
  if (short === "" || !long.endsWith(short)) return false;
  const more = long.slice(0, -short.length);
  const least = isMeasured(short) || form === "level" ? leastMore : leastInClause;
  return (isMeasured(short) ? front : left).includes(more) && weights.sum(gramsOf(more)) >= least;
}
const leastMore = 3;
const leastInClause = 4.5;
const completed = 0.8;

/** 完成投资50亿元: what it is of stands around it. */
function genericsAlike(a: Subject, b: Subject, weights: Weights): number {
  const head = a.core === b.core || a.core.endsWith(b.core) || b.core.endsWith(a.core);
  if (!head) return 0;
  return contextsAlike(a.context, b.context, weights, 0.35, 0.3);
}

/** From 1 where two values are the same to -1 where one is sixteen times the other, or more. */
function valuesAlike(a: Subject, b: Subject): number {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  if (x === 0 || y === 0) return 0;
  return Math.max(-1, 1 - Math.abs(Math.log(x / y)) / Math.log(4));
}

const sizeOf = ({ figure }: Subject): number => Math.abs(figure.normalized?.value ?? figure.value ?? 0);
