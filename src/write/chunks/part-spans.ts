import type { CodePointSpan, Paragraph, Report } from "../../model/report.js";
import { isBlank } from "../../text/characters.js";

/** Part of a paragraph's text, in UTF-16. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Where parts of paragraphs stand in the source, asked for in the order of the text: the text of a paragraph is its span
 * without removed runs, breaks of lines and blanks.
 */
export class PartSpans {
  private readonly removed: readonly CodePointSpan[];
  /** The paragraph that is followed, and how far. */
  private paragraph: Paragraph | null = null;
  private at = 0;
  /** Where that is in the source: in UTF-16, in code points, and which removed run comes next. */
  private unit = 0;
  private point = 0;
  private run = 0;
  /** Whether nothing but removed runs is left out of its text; null where nobody asked. */
  private whole: boolean | null = null;

  /** @param source null where it is not known */
  constructor(
    { removed }: Pick<Report, "removed">,
    private readonly source: string | null,
  ) {
    this.removed = removed.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  }

  /** The span of a part; without a source that of the paragraph, unless its text has all that its span has. */
  of(paragraph: Paragraph, { from, to }: Part): CodePointSpan {
    const { text, span } = paragraph;
    if (from === 0 && to === text.length) return span;
    if (this.paragraph !== paragraph) this.begin(paragraph);
    if (this.source === null && !this.hasAll(paragraph)) return span;
    const start = from === 0 ? span[0] : this.placeOf(paragraph, from);
    return [start, to === text.length ? span[1] : this.placeOf(paragraph, lastBegins(text, to)) + 1];
  }

  private begin(paragraph: Paragraph): void {
    const [start] = paragraph.span;
    if (this.point > start || this.source === null) {
      this.unit = 0;
      this.point = this.source === null ? start : 0;
      this.run = 0;
    }
    while (this.point < start) this.step();
    this.paragraph = paragraph;
    this.at = 0;
    this.whole = null;
  }

  /** Whether nothing but removed runs is left out of a text. */
  private hasAll({ text, span: [start, end] }: Paragraph): boolean {
    if (this.whole !== null) return this.whole;
    let left = end - start;
    for (const [from, to] of this.removed) if (from >= start && to <= end) left -= to - from;
    for (let i = 0; i < text.length; i += unitsAt(text, i)) left--;
    this.whole = left === 0;
    return this.whole;
  }

  private placeOf({ text, span }: Paragraph, at: number): number {
    for (; ; this.at += unitsAt(text, this.at)) {
      this.meet(text.codePointAt(this.at) ?? 0, span[1]);
      if (this.at >= at) return this.point;
      this.step();
    }
  }

  /** Goes on to where a character of the text stands. */
  private meet(character: number, end: number): void {
    for (;;) {
      for (let run = this.removed[this.run]; run !== undefined && run[0] <= this.point; run = this.removed[++this.run])
        while (this.point < run[1]) this.step();
      if (this.source === null || this.point >= end || !this.isLeftOut(this.source, character)) return;
      this.step();
    }
  }

  private isLeftOut(source: string, character: number): boolean {
    const here = source.codePointAt(this.unit) ?? 0;
    if (isSame(here, character) || isBlank(character)) return false;
    if (isBlank(here)) return true;
    // A mark that nothing removed, as ** of a converter: what is looked for stands just behind it.
    for (let i = this.unit + 1; i <= this.unit + MOST_MARKS; i++)
      if (isSame(source.codePointAt(i) ?? 0, character)) return true;
    return false;
  }

  private step(): void {
    if (this.source !== null) this.unit += unitsAt(this.source, this.unit);
    this.point++;
  }
}

const MOST_MARKS = 4;

/** Digits and Latin letters of full width are of half width in a text. */
const isSame = (source: number, text: number): boolean =>
  source === text || (source > 0xff && String.fromCodePoint(source).normalize("NFKC") === String.fromCodePoint(text));

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Where the last character ahead of a place begins. */
const lastBegins = (text: string, to: number): number =>
  to >= 2 && (text.codePointAt(to - 2) ?? 0) > 0xffff ? to - 2 : to - 1;
