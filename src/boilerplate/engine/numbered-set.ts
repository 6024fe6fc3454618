/**
 * What has a number, in the order in which it came, each once. One set serves a whole text and is emptied by a count: made
 * anew for each line, sets would be the dearer part of what they are for.
 */
export class NumberedSet<T extends { readonly id: number }> {
  private readonly roundOf: Uint32Array;
  private round = 0;
  private list: T[] = [];

  /** @param size numbers are below it */
  constructor(size: number) {
    this.roundOf = new Uint32Array(size);
  }

  /** Empties the set; what was taken from it before stays as it is. */
  begin(): void {
    this.round++;
    this.list = [];
  }

  addAll(some: readonly T[] | undefined): void {
    if (some === undefined) return;
    for (const one of some) {
      if (this.roundOf[one.id] === this.round) continue;
      this.roundOf[one.id] = this.round;
      this.list.push(one);
    }
  }

  taken(): readonly T[] {
    return this.list;
  }
}
