import type { Matcher } from "./matcher.js";

/**
 * Matchers in the order in which they came, each once. One set serves a whole text and is emptied by a count: made anew
 * for each line, sets would be the dearer part of what they are for.
 */
export class MatcherSet {
  private readonly roundOf: Uint32Array;
  private round = 0;
  private list: Matcher[] = [];

  /** @param size how many matchers there are */
  constructor(size: number) {
    this.roundOf = new Uint32Array(size);
  }

  addAll(matchers: readonly Matcher[] | undefined): void {
    if (matchers === undefined) return;
    for (const matcher of matchers) {
      if (this.roundOf[matcher.id] === this.round) continue;
      this.roundOf[matcher.id] = this.round;
      this.list.push(matcher);
    }
  }

  begin(): void {
    this.round++;
    this.list = [];
  }

  taken(): readonly Matcher[] {
    return this.list;
  }
}
