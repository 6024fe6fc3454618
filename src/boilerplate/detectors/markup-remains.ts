import { type Removal, removedAs } from "../removals.js";

/**
 * Characters of a page or a database dump that were never turned into what they mean: `\r\n` written out,
 * `&nbsp;`, `<p class="…">`.
 */
export function* markupRemains(source: string): Generator<Removal> {
  yield* writtenBreaks(source);
  yield* references(source);
  yield* tags(source);
}

/**
 * Length of a written-out line break (`\\r\\n`, `\\n`, `\\r` as characters) at an offset; 0 where there is none.
 *
 * @param follows whether it stands right behind another one: 。\n\n全镇
 */
function writtenBreak(source: string, at: number, follows: boolean): number {
  if (source.startsWith("\\r\\n", at)) return 4;
  const one = source.startsWith("\\n", at) || source.startsWith("\\r", at);
  // C:\new is a path: a written break is not part of a Latin word.
  const apart = follows || !/[a-z:]/iu.test(source[at - 1] ?? "");
  return one && apart && !/[a-z]/iu.test(source[at + 2] ?? "") ? 2 : 0;
}

function* writtenBreaks(source: string): Generator<Removal> {
  for (let at = source.indexOf("\\"); at >= 0; ) {
    let end = at;
    for (let length = 1; length > 0; end += length) length = writtenBreak(source, end, end > at);
    if (end > at) yield removedAs("written-line-break", { start: at, end }, { leaves: "break" });
    at = source.indexOf("\\", Math.max(end, at + 1));
  }
}

const REFERENCE =
  /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|ldquo|rdquo|lsquo|rsquo|quot|apos|middot|bull|hellip|mdash|ndash|times|copy|reg|lt|gt|amp|#\d{2,6}|#x[0-9a-f]{2,5});?/iuy;
const BLANK_REFERENCE = /^&(?:nbsp|ensp|emsp|thinsp|#160|#32|#12288|#8194|#8195|#xa0|#x3000)/iu;

/** `&nbsp;` leaves a blank, `&ldquo;` nothing; of `R&amp;D` only `amp;` falls. */
function* references(source: string): Generator<Removal> {
  for (let at = source.indexOf("&"); at >= 0; ) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(source)?.[0];
    if (found === undefined) {
      at = source.indexOf("&", at + 1);
      continue;
    }
    const start = found.startsWith("&amp") ? at + 1 : at;
    let end = at + found.length;
    const blank = BLANK_REFERENCE.test(found);
    for (let next = end; blank; ) {
      while (source[next] === " ") next++;
      REFERENCE.lastIndex = next;
      const more = REFERENCE.exec(source)?.[0];
      if (more === undefined || !BLANK_REFERENCE.test(more)) break;
      end = next + more.length;
      next = end;
    }
    yield removedAs("character-reference", { start, end }, { leaves: blank ? "blank" : "nothing" });
    at = source.indexOf("&", end);
  }
}

const TAG =
  /<\/?(?:html|head|title|body|main|header|footer|nav|p|br|div|span|strong|b|font|img|a|table|thead|tbody|tr|td|th|h[1-6]|ul|ol|li|em|u|i|o:p|section|article|center|script|style|iframe|input|hr)(?:\s[^<>\n]{0,400})?\/?>/iuy;
const BLOCK_TAG =
  /^<\/?(?:title|body|main|header|footer|nav|p|br|div|table|tr|h[1-6]|ul|ol|li|section|article|center|hr)\b/iu;
const CELL_TAG = /^<\/?t[dh]\b/iu;

/** What stands between these is a page's code: `<script>var page = 3;</script>`. */
const CODE_TAG = /^<(script|style)\b/iu;
const CODE_CLOSE = { script: /<\/script>/giu, style: /<\/style>/giu };

/** Finds where a page's code ends. Each close is looked for once, so that thousands of open tags cost no more than one. */
class CodeEnds {
  readonly #found = { script: { end: 0, sentence: -1 }, style: { end: 0, sentence: -1 } };

  constructor(readonly source: string) {}

  /** The end of the code that `tag`, which ends at `from`, opens; null where none closes it, or a sentence stands in it. */
  behind(tag: string, from: number): number | null {
    const name = CODE_TAG.exec(tag)?.[1]?.toLowerCase();
    if (name !== "script" && name !== "style") return null;
    if (this.#found[name].end < from) this.#found[name] = this.#next(CODE_CLOSE[name], from);
    const { end, sentence } = this.#found[name];
    return end === Number.POSITIVE_INFINITY || sentence >= from ? null : end;
  }

  #next(close: RegExp, from: number): { end: number; sentence: number } {
    close.lastIndex = from;
    const found = close.exec(this.source);
    if (found === null) return { end: Number.POSITIVE_INFINITY, sentence: -1 };
    const code = this.source.slice(from, found.index);
    const sentence = Math.max(code.lastIndexOf("。"), code.lastIndexOf("；"));
    return { end: found.index + found[0].length, sentence: sentence < 0 ? -1 : from + sentence };
  }
}

function* tags(source: string): Generator<Removal> {
  const code = new CodeEnds(source);
  for (let at = source.indexOf("<"); at >= 0; ) {
    TAG.lastIndex = at;
    const found = TAG.exec(source)?.[0] ?? "";
    const codeEnd = code.behind(found, at + found.length);
    const end = codeEnd ?? at + Math.max(1, found.length);
    if (codeEnd !== null) yield removedAs("page-code", { start: at, end }, { leaves: "break" });
    else if (found !== "") {
      const leaves = BLOCK_TAG.test(found) ? "break" : CELL_TAG.test(found) ? "blank" : "nothing";
      yield removedAs("page-tag", { start: at, end }, { leaves });
    }
    at = source.indexOf("<", end);
  }
}
