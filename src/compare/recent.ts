/**
 * What was made for the latest keys, and no more of it than that: reports of one issuer use the same names again and
 * again, and of a million reports no names are to be kept. When so many are there as fit, the older half goes.
 */
export class Recent<Value> {
  private young = new Map<string, Kept<Value>>();
  private old = new Map<string, Kept<Value>>();

  /** @param most of each half */
  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const kept = this.young.get(key);
    if (kept !== undefined) return kept.value;
    const older = this.old.get(key);
    if (older !== undefined) this.keep(older);
    return older?.value;
  }

  set(key: string, value: Value): void {
    this.keep({ key, value });
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
  }

  private keep(kept: Kept<Value>): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(kept.key, kept);
  }
}

/** With the key as it was given first: one that is asked for may be a slice of a report, which it would keep. */
interface Kept<Value> {
  readonly key: string;
  readonly value: Value;
}
