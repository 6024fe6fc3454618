import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import type { Quantity } from "../../quantities/quantity.js";
import type { Carried } from "./carried.js";
import { joined, type Name, nameOf } from "./name.js";
import { type Phrase, punched } from "./phrase.js";

const attributives = words("attributive");
const LEVEL = "attributive.level";

/** 创建国家级园区3个、省级|5个: a level that stands alone is one of the thing that was counted before. */
export function ofLevel(author: MarkedText, level: Phrase, figure: Quantity, last: Carried | null): Name | null {
  const { marks } = author;
  if (last === null || marks.spans(attributives, level.start, level.end) === null) return null;
  if (last.figure.unit?.base !== figure.unit?.base) return null;
  // 市级示范场|省级|5个、国家级3个, 发展|市级|龙头企业16家: what the level of that was falls off
  const pieces = last.name.from.flatMap((piece) => {
    const after = marks.before(attributives, piece.end, piece.start);
    const end = after === null ? piece.end : after.start;
    const inside = marks.last(attributives, piece.start, end);
    const before = inside?.entry.id === LEVEL ? inside : marks.at(attributives, piece.start, end);
    const start = before?.end ?? piece.start;
    return start < end ? [{ start, end }] : [];
  });
  if (pieces.length === 0) return null;
  const text = pieces.map(({ start, end }) => author.text.slice(start, end)).join("");
  return joined(nameOf(author, level), { text, from: pieces });
}

/** 4个|国家级|和16个|省级示范区: the level, and the thing that it is one of. */
export const ofThing = (level: Phrase, thing: Phrase, other: { readonly end: number }): Phrase =>
  punched({ start: level.start, end: thing.end, holes: [] }, { start: level.end, end: other.end });
