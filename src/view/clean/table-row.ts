import { isBlank } from "../../text/characters.js";

/**
 * A paragraph that is a row of a table, with its cells parted by tabs as in its source: `text` has them side by side,
 * 地区生产总值亿元12.5 6.8%. Any other comes back as it is; a sentence that has a stray tab is none.
 *
 * @param written the same paragraph in the source
 */
export function withCells(text: string, written: string): string {
  if (!written.includes("\t") || sentenceMark.test(text)) return text;
  const letters = [...written].filter((letter) => !isBlankLetter(letter)).length;
  if (letters !== [...text].filter((letter) => !isBlankLetter(letter)).length) return text;
  const own = [...text];
  let out = "";
  let at = 0;
  let isParted = false;
  for (const letter of written) {
    isParted ||= letter === "\t";
    if (isBlankLetter(letter)) continue;
    const blank = own[at] !== undefined && isBlankLetter(own[at] ?? "") ? own[at++] : "";
    out += (isParted && out !== "" ? "\t" : blank) + (own[at++] ?? "");
    isParted = false;
  }
  return out;
}

const isBlankLetter = (letter: string): boolean => isBlank(letter.charCodeAt(0)) || letter === "\n" || letter === "\r";

const sentenceMark = /[。；！？]/u;
