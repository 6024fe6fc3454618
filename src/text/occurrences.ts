/**
 * Where a string stands in a text, asked from left to right: what was found is kept until it is passed, so that whoever
 * looks through stretch after stretch for what is rare does not search each of them to the text's end.
 */
export class Occurrences {
  private from = 0;
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly what: string,
  ) {}

  /** The first that begins at `from` or later; behind everything where there is none. */
  next(from: number): number {
    if (from >= this.from && from <= this.at) return this.at;
    const at = this.text.indexOf(this.what, from);
    this.from = from;
    this.at = at < 0 ? Number.POSITIVE_INFINITY : at;
    return this.at;
  }
}
