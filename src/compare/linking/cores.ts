import { gramsOf, type Weights } from "./grams.js";
import { firstOf, isGeneric, isJoined, isTurned, measuredIn } from "./names.js";
import type { Subject } from "./subject.js";

/** What one head makes of two names that share nothing else. */
export const ofOneHead = 0.4;
/** So much of a name another holds that has it in pieces. */
export const mostHeld = 0.75;

export const headOf = (core: string): string => core.slice(-2);

/** 集中供热 and 集中供热面积, “三品一标” and “三品一标”农产品: what the longer one has more tells no thing. */
const isSaidAgain = (long: string, short: string): boolean =>
  short.length >= leastLength && long.startsWith(short) && isGeneric(long.slice(short.length));
/** A shorter name is no name of its own: 工业 and 工业企业. */
const leastLength = 4;

/** One name holds the other at its end, or most of both is the same with one head. */
export function coresAlike(a: Subject, b: Subject, both: number, weights: Weights): number {
  if (a.isTurned(b)) return turned;
  if (both === 0) return 0;
  const [x, y] = [a.core, b.core];
  const [ofA, ofB] = [weights.sum(a.coreGrams), weights.sum(b.coreGrams)];
  const dice = (2 * both) / (ofA + ofB);
  if (x.endsWith(y) || y.endsWith(x) || isSaidAgain(x, y) || isSaidAgain(y, x)) return 0.72 + 0.25 * dice;
  // 架空线入地及合杆整治: what is measured of both is measured of the first; things of both are counted together.
  if (a.form !== "count" && (firstOf(x) === y || firstOf(y) === x)) return 0.72 + 0.25 * dice;
  // 企业上云 and 上云企业, which say nothing besides.
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

const turned = 0.9;

/** 文化产业增加值 and 服务业增加值 have what is measured in common, and nothing of what it is measured of. */
function measureOthers(a: string, b: string): boolean {
  const [of, others] = [measuredIn(a), measuredIn(b)];
  if (of === a || others === b || of === "" || others === "") return false;
  if (of.includes(others) || others.includes(of)) return false;
  const known = new Set(gramsOf(of));
  return !gramsOf(others).some((gram) => known.has(gram));
}
