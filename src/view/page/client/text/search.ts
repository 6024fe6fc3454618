import type { Span } from "../../../../text/span.js";

/** A text as it is searched: no white space, no case, one width; so words are found that a hard wrap tears. */
export class Searchable {
  private readonly folded: string;
  private readonly places: Uint32Array;

  constructor(text: string) {
    this.places = new Uint32Array(text.length);
    const parts: string[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isLeftOut(code)) continue;
      this.places[parts.length] = i;
      parts.push(String.fromCharCode(foldedCode(code)));
    }
    this.folded = parts.join("");
  }

  /** Where `words` stand in the text, in order, none over another. */
  find(words: string): Span[] {
    const wanted = new Searchable(words).folded;
    const found: Span[] = [];
    if (wanted === "") return found;
    for (let at = this.folded.indexOf(wanted); at >= 0; at = this.folded.indexOf(wanted, at + wanted.length)) {
      found.push({ start: this.places[at] ?? 0, end: (this.places[at + wanted.length - 1] ?? 0) + 1 });
    }
    return found;
  }
}

const isLeftOut = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);

function foldedCode(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
}
