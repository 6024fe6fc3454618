import { isDigit } from "../text/characters.js";
import { counts, foldForSearch, isSearchBlank, staysForSearch } from "../text/search-folding.js";

/**
 * A stretch of the source as rules see it: blanks and pushed-in symbols dropped, all else folded (see search-folding.ts).
 * `酷 乐 文 行`, `公众@号` and `ＱＱ：２０６` read `酷乐文行`, `公众号` and `qq：206`. One blank stays between two digits:
 * `03 09：02`.
 */
export class FoldedText {
  readonly text: string;
  private offsets: readonly number[] | null = null;

  constructor(
    private readonly source: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.text = this.fold(null);
  }

  /** Source offset (UTF-16) of each code unit of `text`, and the end of the stretch as one entry more; few are asked for it. */
  get at(): readonly number[] {
    if (this.offsets === null) {
      const at: number[] = [];
      this.fold(at);
      at.push(this.end);
      this.offsets = at;
    }
    return this.offsets;
  }

  /** Characters that stay as they are are taken over in runs. */
  private fold(at: number[] | null): string {
    const { source, start, end } = this;
    let text = "";
    let run = start;
    let last = 0;
    let blank = false;
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i);
      if (!blank && staysForSearch(code)) {
        at?.push(i);
        last = code;
        continue;
      }
      if (!counts(source, i, start, end)) {
        text += source.slice(run, i);
        run = i + 1;
        blank ||= isSearchBlank(code);
        continue;
      }
      const unit = foldForSearch(code);
      if (blank && isDigit(last) && isDigit(unit)) {
        text += " ";
        at?.push(i - 1);
      }
      if (unit !== code) {
        text += source.slice(run, i) + String.fromCharCode(unit);
        run = i + 1;
      }
      blank = false;
      at?.push(i);
      last = unit;
    }
    return run === start ? source.slice(start, end) : text + source.slice(run, end);
  }
}

/** The folded text of `source` between two UTF-16 offsets. */
export const foldedText = (source: string, start: number, end: number): FoldedText =>
  new FoldedText(source, start, end);
