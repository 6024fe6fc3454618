/** A longer one is let go again: one text of megabytes should not hold what it took for all that come. */
const MOST_KEPT = 0x100000;

/**
 * Numbers of 16 bits that a pass over a text needs until it ends. The next text gets the same, whatever they hold then:
 * made anew for each they would cost as much as some passes take.
 */
export class Scratch {
  private kept = new Uint16Array(0);

  /** At least so many. Whoever asks before he is done with the last ones gets these again. */
  of(length: number): Uint16Array {
    if (this.kept.length >= length) return this.kept;
    const made = new Uint16Array(Math.max(length, Math.min(2 * this.kept.length, MOST_KEPT)));
    if (made.length <= MOST_KEPT) this.kept = made;
    return made;
  }
}
