import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Carried } from "./carried.js";
import { type Name, nameOf } from "./name.js";

const ofCarried = words("of-carried");
const AREA = "of-carried.area";
const noNames = words("no-name");
const STATE = "no-name.state";

/** 厂房建成198栋，在建|43栋: what is said of some of a thing is not said of the others. */
export function withoutState(author: MarkedText, name: Name): Name {
  const [from, ...more] = name.from;
  if (from === undefined || more.length > 0) return name;
  let { end } = from;
  for (let word = author.marks.before(noNames, end, from.start + 2); word?.entry.id === STATE; ) {
    end = word.start;
    word = author.marks.before(noNames, end, from.start + 2);
  }
  return end === from.end ? name : nameOf(author, { start: from.start, end, holes: [] });
}

/**
 * Whose area or stock a figure tells that has no noun of its own: 油茶 of 种植油茶12户，面积300亩, 生猪 of 生猪出栏3万头，存栏1.2万头,
 * 肉鸭 of 年存栏肉鸭69万只、出栏414万只. What was measured itself (产量3万吨，存栏26万头) owns nothing.
 */
export function ownerOf(author: MarkedText, { base, figure }: Carried): Name | null {
  const { marks } = author;
  const from = base.from.at(-1);
  if (from === undefined) return null;
  const opening = marks.at(ofCarried, from.start) ?? marks.at(ofCarried, from.start + 1, from.end);
  if (opening !== null && opening.end < from.end && base.from.length === 1)
    return nameOf(author, { start: opening.end, end: from.end, holes: [] });
  const measured = marks.before(ofCarried, from.end, from.start);
  if (measured === null) return figure.unit?.classifier === true ? base : null;
  if (base.from.length > 1 || measured.start === from.start || measured.entry.id === AREA) return null;
  return nameOf(author, { start: from.start, end: measured.start, holes: [] });
}
