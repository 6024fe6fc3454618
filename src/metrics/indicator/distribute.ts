import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Span } from "../../text/span.js";
import { joined, type Name, nameOf } from "./name.js";
import { narrowed, type Phrase } from "./phrase.js";

const heads = words("list-head");
const completeEnds = words("complete-end");
const regions = words("region");
const bothRegions = words("both-regions");
const joints = words("list-joint");
const wholeJoints = words("joint-inside");

/**
 * Deals the names of a subject out to `n` figures (分别): as many parts as figures get one each, 城乡 is two, and every
 * other subject belongs to all of them.
 */
export function distributed(author: MarkedText, subject: Phrase, n: number): Name[] {
  const two = n === 2 ? townAndCountry(author, subject) : null;
  if (two !== null) return two;
  const parts = partsOf(author, subject);
  if (parts.length !== n) return Array.from({ length: n }, () => nameOf(author, subject));
  return parts.map((part, i) => completed(author, parts, part, i));
}

/** 城乡居民收入: of the towns and of the country. */
function townAndCountry(author: MarkedText, subject: Phrase): Name[] | null {
  const both = author.marks.first(bothRegions, subject.start, subject.end);
  if (both === null) return null;
  const front = nameOf(author, narrowed(subject, subject.start, both.start));
  const back = nameOf(author, narrowed(subject, both.start + 2, subject.end));
  const region = { start: both.start, end: both.start + 2 };
  const { first, second } = both.entry.as;
  return [first, second].map((text) => joined(joined(front, { text, from: [region] }), back));
}

/** The parts of a subject at 、 和 与 及 outside quotation marks; 与 and 和 inside words (和美, 参与) stay. */
function partsOf({ marks, matching }: MarkedText, subject: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let start = subject.start;
  let quoted = false;
  for (let i = subject.start; i < subject.end; i++) {
    const c = matching[i] ?? "";
    if (c === "“" || c === "”") quoted = c === "“";
    const joint = quoted ? null : marks.at(joints, i, subject.end);
    if (joint === null || isInside(i)) continue;
    if (i > start) parts.push(narrowed(subject, start, i));
    start = joint.end;
    i = joint.end - 1;
  }
  if (start < subject.end) parts.push(narrowed(subject, start, subject.end));
  return parts;

  function isInside(at: number): boolean {
    return marks.at(wholeJoints, at) !== null || marks.before(wholeJoints, at + 1) !== null;
  }
}

/** A part with what the last one lends it: 化学需氧量、二氧化硫|排放量, 城镇、农村|居民收入. */
function completed(author: MarkedText, parts: readonly Phrase[], part: Phrase, i: number): Name {
  const { marks } = author;
  const last = parts.at(-1);
  if (last === undefined || part === last) return withOpening(author, parts, part, i);
  const region = marks.at(regions, part.start, part.end);
  const lastRegion = marks.at(regions, last.start, last.end);
  // 城镇、农村常住居民人均可支配收入: only the first word differs.
  if (region?.end === part.end && lastRegion !== null)
    return joined(nameOf(author, part), nameOf(author, narrowed(last, lastRegion.end, last.end)));
  const own = withOpening(author, parts, part, i);
  const head = marks.before(heads, last.end, last.start);
  const isComplete = marks.before(completeEnds, part.end, part.start) ?? marks.before(heads, part.end, part.start);
  return head === null || isComplete !== null ? own : joined(own, nameOf(author, narrowed(last, head.start, last.end)));
}

/** 对俄、欧出口: what opens the first holds for all. */
function withOpening(author: MarkedText, parts: readonly Phrase[], part: Phrase, i: number): Name {
  const name = nameOf(author, part);
  const first = parts[0];
  if (i === 0 || first === undefined || !author.matching.startsWith("对", first.start)) return name;
  if (author.matching.startsWith("对", parts.at(-1)?.start)) return name;
  const opening: Span = { start: first.start, end: first.start + 1 };
  return joined({ text: author.text.slice(opening.start, opening.end), from: [opening] }, name);
}
