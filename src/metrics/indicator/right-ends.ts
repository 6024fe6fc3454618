import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { isDigit, isHan, OF } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import { unitAt } from "../../text/unit-at.js";
import { unitsOf } from "../../text/unit-set.js";
import type { Phrase } from "./phrase.js";

const comparators = words("comparator");
const wholeEnds = words("whole-end");
const qualities = words("quality");
const deeds = words("deed-noun");
const agents = words("agent");
const actions = words("action");
const closing = words("name-close");
const middles = words("middle");
const joints = words("number-joint");
const closers = words("before-closing");
const attaining = words("attaining");

/** Where a name that was read up to `end` ends: 10亿元以上|项目|近|200个, what bounds the next figure is no part of it. */
export function untilBound({ marks, matching }: MarkedText, start: number, end: number): number {
  if (!isDigit(matching.charCodeAt(end))) return end;
  const bound = marks.before(comparators, end, start + 2);
  return bound === null || marks.before(wholeEnds, end, start) !== null ? end : bound.start;
}

/** 36项惠民工程|高质量|完成, 2万农民工|安全|返岗: how it was done stands between the name and its verb. */
export function untilAdverb({ marks, matching }: MarkedText, start: number, end: number): number {
  if (!isHan(matching.charCodeAt(end)) || matching[end] === OF) return end;
  let name = end;
  for (let how = marks.before(closers, name, start + 2); how !== null; how = marks.before(closers, name, start + 2))
    name = how.start;
  return name;
}

/** 60座|电排站设备|的更新改造: whether `name`, behind 的, is what is done with what is counted in front of it. */
export function isDeedTo({ marks, matching }: MarkedText, counted: Span, name: Span): boolean {
  const { start, end } = counted;
  if (end - start < 2 || marks.before(deeds, name.end, name.start) === null) return false;
  // 6个|规模化、标准化的|养殖小区建设
  if (matching.slice(start, end).includes("、") || marks.before(qualities, end, start) !== null) return false;
  // 3项|群众普遍关心的|问题, 12条|具有特色的|任务
  if (marks.at(agents, start, end - 1) !== null || marks.at(closing, start, end) !== null) return false;
  // 36家|承担行政职能的|事业单位改革: a verb tells what kind they are
  for (let at = start; at < end; at++) if (marks.at(actions, at, end) !== null) return false;
  return true;
}

/** 12个项目|中. 高中 and 初中 are schools. */
export function withoutMiddle({ marks }: MarkedText, name: Phrase): Phrase {
  // 101家|企业整治和|退出
  const joint = marks.before(joints, name.end, name.start + 1);
  if (joint !== null) return { ...name, end: joint.start };
  return marks.before(middles, name.end, name.start + 2) !== null ? { ...name, end: name.end - 1 } : name;
}

const BREAKS = unitsOf("，。；：、（）\n！？《》…[]");
/** The longest that is said of what is counted in front of 的, in characters. */
const LONGEST_SAID = 14;

/** 74个|实施新标准|的|城市: the 的 up to which a verb at `end` tells what kind they are. */
export function endOfSaid(
  { matching, marks }: MarkedText,
  { end, to }: { readonly end: number; readonly to: number },
  from: number,
): number | null {
  // 8套达到入住|的|条件 counts no conditions
  if (marks.at(attaining, end) !== null) return null;
  for (let at = from; at < Math.min(to - 1, from + LONGEST_SAID); at++) {
    const code = unitAt(matching, at);
    if (BREAKS.has(code) || isDigit(code)) return null;
    if (matching[at] === OF) return at;
  }
  return null;
}
