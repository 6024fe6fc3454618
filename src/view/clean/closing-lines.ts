import { pattern } from "../../lexicon/pattern.js";
import { isWide } from "../../text/characters.js";
import type { Line } from "./document-line.js";

const DATE = pattern("closing.date");
const ORGAN = pattern("closing.organ");

/** By GB/T 9704 the date stands so many characters from the right edge, and the signature above it, centred over it. */
const FROM_RIGHT = 4;
/** 石桥镇人民政府, and no sentence that happens to end so. */
const LONGEST_SIGNATURE = 30;

/** Lines with the signature and the date at their end placed: 石桥镇人民政府, 2022年1月5日. */
export function withClosing(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || last.kind !== "paragraph") return lines;
  if (!DATE.test(textOf(last))) return isSignature(last) ? [...lines.slice(0, -1), placed(last, FROM_RIGHT)] : lines;
  const date = placed(last, FROM_RIGHT);
  const above = lines.at(-2);
  if (above === undefined || !isSignature(above)) return [...lines.slice(0, -1), date];
  const centred = FROM_RIGHT + (widthOf(last) - widthOf(above)) / 2;
  return [...lines.slice(0, -2), placed(above, Math.max(0, centred)), date];
}

const placed = (line: Line, fromRight: number): Line => ({ ...line, fromRight });

const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join("");

function isSignature(line: Line): boolean {
  const text = textOf(line);
  return line.kind === "paragraph" && text.length <= LONGEST_SIGNATURE && ORGAN.test(text) && !/[，。：；]/u.test(text);
}

/** In characters of Chinese; a digit is half as wide. */
const widthOf = (line: Line): number =>
  [...textOf(line)].reduce((sum, character) => sum + (isWide(character.charCodeAt(0)) ? 1 : 0.5), 0);
