/** Many times as many places as a stretch has characters: what is not there is then hardly ever taken to be. */
const PLACES = 0x4000;
const ROUNDS = 0xff;

/**
 * Which characters stand in a stretch of a text, looked through once: of many sets it is then told at once that the
 * stretch has none of their characters. Characters that share a place are taken for one another.
 */
export class PresentUnits {
  /** By the lower bits of a unit: the round in which it was last seen. */
  private readonly seen = new Uint8Array(PLACES);
  private round = 0;

  /** Takes in a stretch in place of the one before. */
  read(text: string, from: number, to: number): void {
    if (this.round === ROUNDS) this.seen.fill(0);
    this.round = (this.round % ROUNDS) + 1;
    const { seen, round } = this;
    for (let at = from; at < to; at++) seen[text.charCodeAt(at) & (PLACES - 1)] = round;
  }

  /** Whether one of some characters may stand there. */
  mayHave(units: Uint16Array): boolean {
    const { seen, round } = this;
    for (let i = 0; i < units.length; i++) if (seen[(units[i] ?? 0) & (PLACES - 1)] === round) return true;
    return false;
  }
}
