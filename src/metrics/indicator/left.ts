import type { Entry } from "../../lexicon/entry.js";
import { type WordKind, words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Kind } from "../../lexicon/meanings.js";
import { pattern } from "../../lexicon/pattern.js";
import { OF } from "../../text/characters.js";
import { makesNoun, withoutLead } from "./left-beginning.js";
import { withoutTail } from "./left-end.js";
import { entrySpanning, lengthOf, narrowed, type Phrase, textOf } from "./phrase.js";
import { trimmed } from "./trimmed.js";

const wholes = words("whole-front");
const innerVerbs = words("inner-verb");
const doneHeads = words("done-head");
const adverbials = words("adverbial-front");
const actions = words("action");
const manners = words("manner");
const agents = words("agent");
const summing = words("summing");
const shortNames = words("short-name");
const copulas = words("copula");
const landmarks = words("landmark");
const behindVerbs = words("behind-verb");
const noNames = words("no-name");
const bareQuantity = pattern("no-name.quantity");
const maskedPlace = pattern("name-seam.masked-place");

/** The name that a clause in front of a figure ends with; null where it names nothing. */
export function nameInFront(author: MarkedText, clause: Phrase, rate: boolean): Phrase | null {
  const begun = behindAdverbial(author, withoutLead(author, withoutTail(author, clause), rate), rate);
  const named = behindInnerVerb(author, rate ? begun : behindAgent(author, begun), rate);
  const whole = trimmed(author, behindSum(author, named), rate);
  const masked = Math.max(0, maskedPlace.endAt(textOf(author.matching, whole), 0));
  const name = narrowed(whole, whole.start + masked, whole.end);
  return isName(author, name) ? name : null;
}

/** 围绕重点产业|建设|工作站, 在我县|召开|现场会: what such a word opens names nothing; behind the verb the name begins. */
function behindAdverbial(author: MarkedText, begun: Phrase, rate: boolean): Phrase {
  const { marks } = author;
  const front = marks.at(adverbials, begun.start, begun.end);
  if (front === null) return begun;
  for (let at = begun.end - 2; at > front.end; at--) {
    const verb = marks.at(actions, at, begun.end);
    if (verb === null || verb.end - at < 2 || verb.end === begun.end || makesNoun(author, verb.end)) continue;
    if (marks.at(wholes, at, begun.end) !== null) continue;
    return withoutLead(author, narrowed(begun, verb.end, begun.end), rate);
  }
  return front.entry.as.alone ? begun : narrowed(begun, begun.end, begun.end);
}

/** 人均 and 总量 are told of something else, 大关 is a level of it; 立案 and 到位 say what was done, not with what. */
function isName(author: MarkedText, name: Phrase): boolean {
  const is = <K extends Kind>(kind: WordKind<K>): Entry<K> | null => entrySpanning(author, kind, name);
  // 5年|共50亿元|的专项资金, 两个档次|分别提高到1100元
  if (bareQuantity.covers(textOf(author.matching, name))) return false;
  // 是绿源镇的决战期: what a clause says of its subject is no name
  const first = author.matching.charCodeAt(name.start);
  if (copulas.mayBegin(first) && copulas.at(textOf(author.matching, name), 0) !== null) return false;
  if (lengthOf(name) < 2) return is(shortNames) !== null;
  // 精心谋划一批|超50亿元、超百亿元的|项目
  if (author.marks.before(behindVerbs, name.end, name.start)?.entry.id === "behind-verb.some") return false;
  // 培养骨干教师、|构建|一套评价体系: what the last verb does stands behind the figure
  const last = author.marks.before(actions, name.end, name.start);
  if (last !== null && !last.entry.as.noun && author.matching[last.start - 1] === "、") return false;
  // 年均|引进|5亿元以上项目
  const per = author.marks.at(noNames, name.start, name.end);
  const verb = (per === null ? is(actions) : author.marks.spans(actions, per.end, name.end))?.as;
  return (
    is(noNames) === null && is(landmarks) === null && (verb === undefined || verb.noun || verb.strength === "weak")
  );
}

/** 镇财政|挤出|帮扶资金: who did it and what he did stand in front of the name. */
function behindAgent(author: MarkedText, name: Phrase): Phrase {
  const { marks } = author;
  for (let at = name.start + 2; at < name.end - 2; at++) {
    const verb = marks.at(actions, at, name.end);
    if (verb === null || verb.end - at < 2 || verb.entry.as.level || verb.entry.as.strength === "weak") continue;
    // 政府|规范性|文件
    if (makesNoun(author, verb.end)) continue;
    const how = marks.before(manners, at, name.start);
    if (marks.before(agents, how?.start ?? at, name.start) === null) continue;
    const begun = withoutLead(author, narrowed(name, verb.end, name.end), false);
    return lengthOf(begun) >= (verb.entry.as.noun ? 3 : 2) ? begun : name;
  }
  return name;
}

/** 规模企业累计|实现|产值: behind the last verb in the middle the name begins. */
function behindInnerVerb(author: MarkedText, name: Phrase, rate: boolean): Phrase {
  const { marks } = author;
  for (let at = name.end - 2; at > name.start + 1; at--) {
    const verb = marks.at(innerVerbs, at, name.end);
    if (verb === null || marks.at(wholes, at, name.end) !== null || makesNoun(author, verb.end)) continue;
    const rest = narrowed(name, verb.end, name.end);
    // 规模工业|完成|增加值 is that of the industry
    if (verb.entry.id === "inner-verb.done" && at > name.start + 2 && entrySpanning(author, doneHeads, rest) !== null)
      return name;
    if (lengthOf(rest) < verb.entry.as.least || isInsideQuotes(author, name, at)) continue;
    if (rate && !fallsBeforeRate(author, verb)) continue;
    const begun = withoutLead(author, rest, rate);
    return lengthOf(begun) >= 2 ? begun : name;
  }
  return name;
}

const fallsBeforeRate = ({ marks, matching }: MarkedText, { start, end }: { start: number; end: number }): boolean =>
  marks.at(actions, start, end)?.entry.as.strength === "strong" || matching.startsWith("累计", start);

/** SYB培训、力量培训等|各类|培训: the name stands behind what sums up. */
function behindSum(author: MarkedText, name: Phrase): Phrase {
  const sum = author.marks.last(summing, name.start, name.end - 2);
  if (sum === null || isInsideQuotes(author, name, sum.end)) return name;
  if (sum.entry.id === "summing.and-so-on" && sum.start === name.start) return name;
  // 等领域|的|审批环节
  const start = author.matching[sum.end] === OF ? sum.end + 1 : sum.end;
  return narrowed(name, start, name.end);
}

function isInsideQuotes({ matching }: MarkedText, { start }: Phrase, at: number): boolean {
  const before = matching.slice(start, at + 1);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
