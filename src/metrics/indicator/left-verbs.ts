import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { TIMES } from "../../quantities/units.js";
import { OF } from "../../text/characters.js";
import { narrowed, type Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";

const actions = words("action");
const verbEnds = words("verb-end");
const leads = words("name-lead");
const behindVerbs = words("behind-verb");
const multiples = words("multiple-of");

/** 支出是收入的6倍: the subject of a multiple stands in front of 是. Null where there is no 是. */
export function subjectOfMultiple(author: MarkedText, { figure }: Placed, clause: Phrase): Phrase | null {
  if (figure.unit?.form !== TIMES || author.matching[clause.end - 1] !== OF) return null;
  const is = author.marks.last(multiples, clause.start, clause.end);
  return is && narrowed(clause, clause.start, is.start);
}

/** 安排|200亿元技改资金, 红叶产业园等一批|2亿元项目: what the clause ends with has its noun behind the figure. */
export function endsInVerb({ marks }: MarkedText, clause: Phrase): boolean {
  let { end } = clause;
  for (let word = marks.before(behindVerbs, end, clause.start); word !== null; ) {
    if (word.entry.id === "behind-verb.some") return true;
    end = word.start;
    word = marks.before(behindVerbs, end, clause.start);
  }
  const verb = marks.before(actions, end, clause.start);
  return verb !== null && !verb.entry.as.level && !verb.entry.as.noun && verb.end - verb.start > 1;
}

/** 为园区引进|了|一家…: what was done is counted, and not the words in front of it. */
export const endsInDone = (author: MarkedText, clause: Phrase): boolean =>
  author.marks.before(verbEnds, clause.end, clause.start)?.end === clause.end && endsInVerb(author, clause);

/** 财政收入增长15%，按|18%组织: what stands behind the aim is no name. */
export function isAim({ marks }: MarkedText, { start, end }: Phrase): boolean {
  const by = marks.at(leads, start, end);
  return by?.entry.id === "name-lead.target" && by.end === end;
}
