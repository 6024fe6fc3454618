import { isOfYears } from "../years.js";
import { gramAt, gramsOf, type Weights } from "./grams.js";
import { firstOf, isGeneric, isJoined, isMeasured, measuredIn } from "./names.js";
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
/** From here on what is around two figures, and their values, can bring them together. */
const hopeful = leastScore - contextShare - valueShare;
/** What one head makes of two names that share nothing else. */
const ofOneHead = 0.4;
/** Of names with one head that have less in common than this, nothing around them makes one. */
const leastDice = ((hopeful - stepShare) / (1 - contextShare) - ofOneHead) / (1 - ofOneHead);
/** So much of a name another holds that has it in pieces. */
const mostHeld = 0.75;

/** @param both how much the pairs of characters weigh that both names have */
export function likeness(a: Subject, b: Subject, both: number, weights: Weights): Likeness {
  const named = namesAlike(a, b, both, weights);
  if (named.score === 0) return { ...named, named: 0 };
  const step = a.step !== null && a.step === b.step ? stepShare : 0;
  const less = (named.reason === "canonical" ? 0 : halfSaid(a, b)) + (isOfYears(b.figure) ? ofYearsShare : 0);
  const known = named.score * (1 - contextShare) + step - less;
  if (known < hopeful) return { score: known, named: known, reason: named.reason };
  const around = 0.5 * shared(a.contextGrams, b.contextGrams, weights) + 0.5 * runOf(a, b, weights);
  return {
    score: known + contextShare * around + valueShare * valuesAlike(a, b),
    named: known,
    reason: named.reason,
  };
}

/** Whether `likeness` can come near to `leastScore`: of most pairs their names alone tell that it cannot. */
export function mayBeAlike(a: Subject, b: Subject, both: number, weights: Weights): boolean {
  if (a.canonical !== null && b.canonical !== null) return a.canonical === b.canonical;
  if (a.generic || b.generic || a.core === b.core || a.fate !== null) return true;
  const [ofA, ofB] = [weights.sum(a.coreGrams), weights.sum(b.coreGrams)];
  return both >= leastDice * 0.5 * (ofA + ofB) || both >= mostHeld * Math.min(ofA, ofB);
}

function namesAlike(a: Subject, b: Subject, both: number, weights: Weights): Pick<Likeness, "score" | "reason"> {
  if (a.canonical !== null && b.canonical !== null) {
    return { score: a.canonical === b.canonical ? 1 : 0, reason: "canonical" };
  }
  if (a.generic || b.generic) {
    // 5亿元以上项目: the amount makes a name of it.
    if (a.sizes !== "" && a.core === b.core) return { score: 0.9, reason: "name" };
    // 重点项目204个, 204个重点项目全部开工: so does a number that nobody rounds.
    if (a.core.length > 1 && a.core === b.core && isSameNumber(a, b)) return { score: 0.9, reason: "name" };
    // 市级重点项目: so does the level.
    if (a.modifiers.has("level") && b.modifiers.has("level") && a.core === b.core && a.core.length > 1)
      return { score: 0.8, reason: "name" };
    if (isQualified(a, b, weights) || isQualified(b, a, weights)) return { score: completed, reason: "name" };
    return { score: genericsAlike(a, b, weights), reason: "context" };
  }
  if (a.core === b.core) return { score: 0.97, reason: "name" };
  const alike = coresAlike(a, b, both, weights);
  // 1.2万贫困人口易地搬迁, 完成1.2万贫困人口搬迁任务: who it is stands in the name, what becomes of them behind it.
  const isOneFate = both > 0 && a.fate !== null && a.fate === b.fate;
  const least = isOneFate
    ? alikeByFate
    : isSameHead(a, b) && both >= leastMore && isSameNumber(a, b)
      ? alikeByNumber
      : 0;
  return { score: Math.max(alike, least), reason: "name" };
}
const alikeByFate = 0.76;
const alikeByNumber = 0.76;

/** A number that nobody rounds and both say: 204个, 1007所. */
function isSameNumber({ figure: a }: Subject, { figure: b }: Subject): boolean {
  if (a.value === null || a.value !== b.value || a.unit !== b.unit) return false;
  const digits = String(a.value).replace(NO_DIGITS, "").replace(ROUND, "");
  return digits.length >= leastDigits;
}
const isSameHead = (a: Subject, b: Subject): boolean => headOf(a.core) === headOf(b.core);
const NO_DIGITS = /^0\.0*|[.-]/g;
const ROUND = /0+$/;
const leastDigits = 3;

/** What is said of one only makes them less alike: 国家级扶贫项目 and 扶贫项目. */
const halfSaid = (a: Subject, b: Subject): number =>
  a.modifiers.has("level") === b.modifiers.has("level") ? 0 : halfSaidShare;
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

/** 集中供热 and 集中供热面积, “三品一标” and “三品一标”农产品: what the longer one has more tells no thing. */
const isSaidAgain = (long: string, short: string): boolean =>
  short.length >= leastLength && long.startsWith(short) && isGeneric(long.slice(short.length));
/** A shorter name is no name of its own: 工业 and 工业企业. */
const leastLength = 4;

/** One name holds the other at its end, or most of both is the same with one head. */
function coresAlike(a: Subject, b: Subject, both: number, weights: Weights): number {
  if (both === 0) return 0;
  const [x, y] = [a.core, b.core];
  const [ofA, ofB] = [weights.sum(a.coreGrams), weights.sum(b.coreGrams)];
  const dice = (2 * both) / (ofA + ofB);
  if (x.endsWith(y) || y.endsWith(x) || isSaidAgain(x, y) || isSaidAgain(y, x)) return 0.72 + 0.25 * dice;
  // 架空线入地及合杆整治: what is measured of both is measured of the first; things of both are counted together.
  if (a.form !== "count" && (firstOf(x) === y || firstOf(y) === x)) return 0.72 + 0.25 * dice;
  if (isTurned(x, y)) return turned;
  const rest = dice * 0.85;
  if (headOf(x) !== headOf(y)) return rest;
  if (measureOthers(x, y)) return 0;
  // 小学标准化学校 is another thing than 小学校.
  if (x.startsWith(y) || y.startsWith(x)) return rest;
  const cut = isCut(x, y) ? y : isCut(y, x) ? x : null;
  // 产业扶贫项目 and 产业项目 have less in common than 高标准基本农田 and 高标准农田.
  if (cut !== null) return (a.form === "count" && isGeneric(headOf(cut)) ? leastCut : leastCutOfName) + 0.28 * dice;
  // 文创产业园新引进文创企业 holds all of 文创企业, but not in one piece.
  const held = both / Math.min(ofA, ofB);
  const part = held < mostHeld || isJoined(x) || isJoined(y);
  return Math.max(ofOneHead + (1 - ofOneHead) * dice, part ? 0 : 0.66 + 0.25 * dice);
}

/** 规上|企业 and 规上工业企业: one word more inside. */
function isCut(long: string, short: string): boolean {
  if (short.length < leastLength || long.length <= short.length) return false;
  let front = 0;
  while (front < short.length && long.charAt(front) === short.charAt(front)) front++;
  return front >= leastPiece && isPiece(short.slice(front), front) && long.endsWith(short.slice(front));
}
/** 农村公路硬化|率: one character ends a long name. */
const isPiece = (end: string, front: number): boolean =>
  end.length >= leastPiece || (end !== "" && front >= leastLength);
const leastPiece = 2;
const leastCut = 0.58;
const leastCutOfName = 0.64;

/** 小型水库|除险加固 and 除险加固|小型水库. */
const isTurned = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= leastLength && `${a}${a}`.includes(b);
const turned = 0.9;

/** 文化产业增加值 and 服务业增加值 have what is measured in common, and nothing of what it is measured of. */
function measureOthers(a: string, b: string): boolean {
  const [of, others] = [measuredIn(a), measuredIn(b)];
  if (of === a || others === b || of === "" || others === "") return false;
  if (of.includes(others) || others.includes(of)) return false;
  const known = new Set(gramsOf(of));
  return !gramsOf(others).some((gram) => known.has(gram));
}

/** 完成投资50亿元: what it is of stands around it. */
function genericsAlike(a: Subject, b: Subject, weights: Weights): number {
  const head = a.core === b.core || a.core.endsWith(b.core) || b.core.endsWith(a.core);
  if (!head) return 0;
  return 0.3 + 0.35 * shared(a.contextGrams, b.contextGrams, weights) + 0.35 * runOf(a, b, weights);
}

const runOf = (a: Subject, b: Subject, weights: Weights): number =>
  Math.min(1, heaviestRun(a.context, b.contextGrams, weights) / distinctive);

/** So much a run of shared characters weighs that names one project: 南岭水库 in both. */
const distinctive = 14;

/** The weight of the run of characters in a text whose pairs another has too, of the heaviest. */
function heaviestRun(text: string, other: ReadonlySet<number>, weights: Weights): number {
  let best = 0;
  let run = 0;
  for (let i = 1; i < text.length; i++) {
    const gram = gramAt(text, i);
    run = other.has(gram) ? run + weights.of(gram) : 0;
    best = Math.max(best, run);
  }
  return best;
}

/** From 1 where two values are the same to -1 where one is sixteen times the other, or more. */
function valuesAlike(a: Subject, b: Subject): number {
  const [x, y] = [a, b].map(({ figure }) => Math.abs(figure.normalized?.value ?? figure.value ?? 0));
  if (x === undefined || y === undefined || x === 0 || y === 0) return 0;
  return Math.max(-1, 1 - Math.abs(Math.log(x / y)) / Math.log(4));
}

const headOf = (core: string): string => core.slice(-2);

/** The part of the shorter context that the other holds too. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>, weights: Weights): number {
  const least = Math.min(weights.sum(a), weights.sum(b));
  if (least === 0) return 0;
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += weights.of(gram);
  return common / least;
}
