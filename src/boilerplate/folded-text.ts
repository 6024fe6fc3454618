import { isDigit } from "../text/characters.js";
import { counts, foldForSearch, isSearchBlank } from "../text/search-folding.js";

/**
 * A stretch of the source as rules see it: blanks and pushed-in symbols dropped, all else folded (see search-folding.ts).
 * `酷 乐 文 行`, `公众@号` and `ＱＱ：２０６` read `酷乐文行`, `公众号` and `qq：206`. `at` leads each character back.
 */
export interface FoldedText {
  readonly text: string;
  /** Source offset (UTF-16) of each code unit of `text`, and the end of the stretch as one entry more. */
  readonly at: readonly number[];
}

/** The folded text of `source` between two UTF-16 offsets. One blank stays between two digits: `03 09：02`. */
export function foldedText(source: string, start: number, end: number): FoldedText {
  let text = "";
  const at: number[] = [];
  let last = 0;
  let blank = false;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (!counts(source, i, start, end)) {
      blank ||= isSearchBlank(code);
      continue;
    }
    const unit = foldForSearch(code);
    if (blank && isDigit(last) && isDigit(unit)) {
      text += " ";
      at.push(i - 1);
    }
    blank = false;
    text += String.fromCharCode(unit);
    at.push(i);
    last = unit;
  }
  at.push(end);
  return { text, at };
}
