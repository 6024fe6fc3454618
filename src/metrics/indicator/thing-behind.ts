import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Quantity } from "../../quantities/quantity.js";
import { OF } from "../../text/characters.js";
import { unitsOf } from "../../text/unit-set.js";
import type { Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";

const heads = words("list-head");
const completeEnds = words("complete-end");
const objectNouns = words("object-noun");
const actions = words("action");
const manners = words("manner");
const leads = words("name-lead");
const joints = words("number-joint");
const times = pattern("void-phrase.times-size");
const summing = words("summing");
const generic = words("generic-noun");
const landmarks = words("landmark");
const worksEnds = words("works-end");
const closing = words("name-close");

/** 建成西港区|30万吨|原油码头: in so many tons and watts things are named that stand alone behind them. */
const CAPACITIES = new Set(["kg", "W"]);
const CLAUSE_ENDS = unitsOf("，。；\n");

/** Whether the words in front of a size say whose it is, and not what is measured. */
function isWhose({ marks, matching }: MarkedText, { start }: Quantity, left: Phrase): boolean {
  // 绿源电厂、红叶电厂|等|60万千瓦火电项目
  const end = marks.before(summing, start, left.start)?.start ?? start;
  // 绿源电厂二期|2×|66万千瓦机组
  if (left.end !== end && times.endAt(matching, left.end) !== start) return false;
  return [heads, completeEnds, objectNouns].every((kind) => marks.before(kind, left.end, left.start) === null);
}

/** What things have: a size. */
const SIZES = new Set(["m2", "m", "kg", "m3", "W"]);

/**
 * 马钢|500万吨|薄板带, 南渡江|30万亩|土地整治: the thing whose size a figure tells stands at once behind it, and in front only
 * whose it is. Not where what is measured stands in front (建成区面积|135平方公里|土地) or a verb follows (流转土地|300亩|种植烤烟).
 */
export function isThingBehind(
  author: MarkedText,
  { figure }: Placed,
  left: Phrase | null,
  right: Phrase | null,
): boolean {
  const { marks, matching } = author;
  if (left === null || right === null || !SIZES.has(figure.unit?.base ?? "")) return false;
  if (right.start !== figure.end || matching[right.end] === OF) return false;
  // 推进河东电厂、|3兆瓦|风电机组等项目: a joint parts it from what stands in front
  if (marks.before(joints, figure.start) === null && !isWhose(author, figure, left)) return false;
  // 水渠|800米|灌溉面积达1200亩: what is measured next
  if (marks.before(heads, right.end, right.start)?.entry.as.closes === true) return false;
  for (const kind of [actions, manners, leads, generic, landmarks])
    if (marks.at(kind, right.start) !== null) return false;
  // 硬化道路|12公里|方便群众出行: what is one of a list, or calls itself a project, is a thing
  return (
    (CAPACITIES.has(figure.unit?.base ?? "") && CLAUSE_ENDS.has(matching.charCodeAt(right.end))) ||
    marks.at(joints, right.end) !== null ||
    marks.at(summing, right.end) !== null ||
    marks.at(closing, right.end) !== null ||
    marks.before(generic, right.end, right.start) !== null ||
    marks.before(worksEnds, right.end, right.start) !== null
  );
}

/** 完成全镇规划和|60%|的道路改造任务: a joint parts the figure from the words in front, and its own noun follows. */
export function isBesideAnother({ marks, matching }: MarkedText, { figure, change }: Placed, own: Phrase): boolean {
  if (matching[figure.end] !== OF || change !== null) return false;
  const joint = marks.before(joints, figure.start, own.start);
  return joint !== null && joint.start > own.start;
}
