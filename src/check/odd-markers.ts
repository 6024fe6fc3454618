import { countOf } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import type { Checked } from "./checked.js";
import { type Located, located } from "./located.js";

/** A marker with another mark than it should have, and how it is written. */
export interface OddMarker {
  readonly marker: Span;
  readonly right: string;
}

/** 二。民生事业 behind 一、产业发展: a line that begins with the next number and was read as no heading for its mark. */
export function oddLines(text: Checked): OddMarker[] {
  const odd = new Map([...located("proof.odd-numbered-line", text.matching)].map((one) => [one.start, one]));
  if (odd.size === 0) return [];
  const found: OddMarker[] = [];
  let last = 0;
  for (const { kind, section, start } of text.blocks) {
    if (kind === "heading" && section?.numbering?.style === COUNTED) last = section.numbering.ordinal;
    const line = kind === "paragraph" ? odd.get(start) : undefined;
    if (line === undefined || countOf(line.group("number")) !== last + 1 || last === 0) continue;
    last++;
    found.push({ marker: line, right: `${line.group("number")}、` });
  }
  return found;
}

/** 一、 */
const COUNTED = "chinese";

/** 第一、治水 where 第二 stands as well, in the paragraph or at the head of the next ones. */
export function nthWithComma(text: Checked): OddMarker[] {
  const all = [...located("proof.nth", text.matching)];
  return all
    .filter((one, i) => one.group("mark") === "、" && [all[i - 1], all[i + 1]].some((other) => isNext(one, other)))
    .map((one) => ({ marker: one, right: `${one.group("said")}，` }));
}

/** Whether two of them are counted one after the other. */
function isNext(one: Located, other: Located | undefined): boolean {
  const [own, its] = [countOf(one.group("n")), countOf(other?.group("n") ?? "")];
  return own !== null && its !== null && Math.abs(own - its) === 1;
}
