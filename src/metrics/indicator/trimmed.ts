import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { OF } from "../../text/characters.js";
import { type UnitSet, unitsOf } from "../../text/unit-set.js";
import { isEmpty, narrowed, type Phrase, placeAt, punched, textOf } from "./phrase.js";

const ownHeads = words("own-head");
const worksEnds = words("works-end");
const headOwners = words("head-owner");
const done = pattern("name-seam.done");
const planned = pattern("name-seam.planned");

/** What is left of a name has as many characters at least. */
const LEAST = 2;
const FRONT_MARKS = unitsOf("“”（）、，： ");
const BACK_MARKS = unitsOf("（、，： ");
const OPENING = "“".charCodeAt(0);

/** A name without the marks at its edges and without the firm, the project or the works that it belongs to. */
export function trimmed(author: MarkedText, phrase: Phrase, rate: boolean): Phrase {
  const bare = withoutMarks(author, phrase);
  const built = rate ? bare : withoutConstruction(author, withoutDone(author, bare));
  const plan = planned.endAt(textOf(author.matching, built), 0);
  return plan > 0 ? narrowed(built, placeAt(built, plan), built.end) : ownHead(author, built);
}

/** A quotation mark falls only where the other of its pair is not there. */
function withoutMarks({ matching }: MarkedText, phrase: Phrase): Phrase {
  let p = phrase;
  while (!isEmpty(p) && falls(matching, p.start, p.end, FRONT_MARKS)) p = narrowed(p, p.start + 1, p.end);
  while (!isEmpty(p) && falls(matching, p.end - 1, p.end, BACK_MARKS)) p = narrowed(p, p.start, p.end - 1);
  return p;
}

function falls(text: string, at: number, end: number, set: UnitSet): boolean {
  const code = text.charCodeAt(at);
  return set.has(code) && !(code === OPENING && text.slice(at + 1, end).includes("”"));
}

/** 重点项目|完成|投资 is the investment in them. */
function withoutDone(author: MarkedText, p: Phrase): Phrase {
  // Hardly a name holds such a verb: told before its words are cut out.
  if (!done.mayStandIn(author.matching, p.start, p.end)) return p;
  const text = textOf(author.matching, p);
  for (const { index, 0: verb, 1: head = "" } of done.all(text)) {
    const end = index + verb.length;
    if (index >= LEAST && end + head.length === text.length)
      return punched(p, { start: placeAt(p, index), end: placeAt(p, end) });
  }
  return p;
}

/** 道路工程|建设 is the works. */
function withoutConstruction({ marks }: MarkedText, p: Phrase): Phrase {
  const end = marks.before(worksEnds, p.end, p.start + LEAST);
  return end === null ? p : narrowed(p, p.start, end.start);
}

/** 绿源公司|投资 is an investment; so is that of the second in 投资3亿元的甲项目、投资2亿元的乙项目. */
function ownHead({ marks, matching }: MarkedText, p: Phrase): Phrase {
  const head = marks.before(ownHeads, p.end, p.start);
  if (head === null || head.start === p.start) return p;
  // 投资5亿元|的|焦化厂、投资4亿元的电池厂
  const behindThing = matching[p.start - 1] === OF || marks.before(headOwners, head.start - 1, p.start) !== null;
  if (matching[head.start - 1] === "、" && behindThing) return narrowed(p, head.start, p.end);
  const owner = marks.before(headOwners, head.start, p.start);
  const owns = owner !== null && (!owner.entry.as.alone || owner.start === p.start);
  return owns ? narrowed(p, head.start, p.end) : p;
}
