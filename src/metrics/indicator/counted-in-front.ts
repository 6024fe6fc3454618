import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { type Carried, isOfPeople } from "./carried.js";
import type { Name } from "./name.js";
import type { Phrase } from "./phrase.js";
import type { Placed } from "./placed.js";

const holders = words("holder");
const closing = words("name-close");

/** 监测户63户|214人|帮扶措施: people beside those that were named in front are the same. */
export function besideInFront({ figure }: Placed, last: Carried | null): Name | null {
  const name = last?.name.from.at(-1);
  if (last === null || name === undefined || last.figure.end !== figure.start || name.end > last.figure.start)
    return null;
  return isOfPeople(figure) && isOfPeople(last.figure) ? last.name : null;
}

/** 五保户|36人|集中供养: a word for households or people in front of a count of them is who is counted. */
export function isWho(
  { marks }: MarkedText,
  { figure }: Placed,
  left: Phrase | null,
  behind: () => Phrase | null,
): boolean {
  if (left === null || !isOfPeople(figure)) return false;
  // 贫困人口|86户|241人全部脱贫: what they did is no name of them
  const right = left.end === figure.start ? behind() : null;
  if (right !== null && marks.spans(closing, right.start, right.end) !== null) return true;
  return marks.before(holders, left.end, left.start)?.entry.id === "holder.who";
}
