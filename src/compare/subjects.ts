import { matchingForm } from "../text/characters.js";
import { GramCounts } from "./linking/grams.js";
import { Subject } from "./linking/subject.js";
import type { Figure, Sheet } from "./sheet.js";

/** A sheet and what its figures measure: a report is held against the one before it and against the one behind it. */
export class Subjects {
  private readonly folded: (string | undefined)[] = [];
  private readonly made: (Subject | undefined)[] = [];
  #grams: GramCounts | null = null;

  constructor(readonly sheet: Sheet) {}

  /** The figures that are wanted, ready to be held against others. */
  of(wanted: (figure: Figure) => boolean): Subject[] {
    const found: Subject[] = [];
    for (const [number, figure] of this.sheet.figures.entries())
      if (wanted(figure)) found.push(this.subject(number, figure));
    return found;
  }

  private subject(number: number, figure: Figure): Subject {
    const known = this.made[number];
    if (known !== undefined) return known;
    const subject = new Subject(figure, this.sentence(figure.sentence));
    this.made[number] = subject;
    return subject;
  }

  /** The sentences as they stand: what few of them hold tells things apart. */
  get grams(): GramCounts {
    this.#grams ??= new GramCounts(this.sheet.sentences);
    return this.#grams;
  }

  private sentence(number: number): string {
    const text = this.folded[number] ?? matchingForm(this.sheet.sentences[number] ?? "");
    this.folded[number] = text;
    return text;
  }
}
