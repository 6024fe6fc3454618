import { type Removal, removedAs } from "../removals.js";

const BLANKS = /\?{2,}/gu;
const BETWEEN = /[\p{Script=Han}\d，。：]\s*$/u;
/** `2022-12-03????`, `县长??许??河`: marks that stand where no question ends. */
const LEAST = 2;

/** `??` for blanks that a wrong decoder lost: at least two runs of two and more, behind Chinese or digits. */
export function* lostBlanks(source: string): Generator<Removal> {
  if (!source.includes("??")) return;
  const found: { start: number; end: number }[] = [];
  for (const match of source.matchAll(BLANKS))
    if (
      match.index === 0 ||
      BETWEEN.test(source.slice(Math.max(0, match.index - 3), match.index)) ||
      isLineStart(source, match.index)
    )
      found.push({ start: match.index, end: match.index + match[0].length });
  if (found.length < LEAST) return;
  for (const span of found) yield removedAs("lost-blank", span, { leaves: "blank" });
}

const isLineStart = (source: string, at: number): boolean => /\n\s*$/u.test(source.slice(Math.max(0, at - 8), at));
