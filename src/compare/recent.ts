/**
 * What was made for the latest keys, and no more of it than that: reports of one issuer use the same names again and
 * again, and of a million reports no names are to be kept. A key has one place, and the next one that belongs there
 * takes it: what is found is one look at memory away, which is what most of the time for a name goes into.
 */
export class Recent<Value> {
  private readonly keys: (string | undefined)[];
  private readonly values: (Value | undefined)[];
  private readonly last: number;

  /** @param most a power of two */
  constructor(most: number) {
    this.keys = new Array<string | undefined>(most).fill(undefined);
    this.values = new Array<Value | undefined>(most).fill(undefined);
    this.last = most - 1;
  }

  get(key: string): Value | undefined {
    const place = this.placeOf(key);
    return this.keys[place] === key ? this.values[place] : undefined;
  }

  set(key: string, value: Value): void {
    const place = this.placeOf(key);
    this.keys[place] = key;
    this.values[place] = value;
  }

  clear(): void {
    this.keys.fill(undefined);
    this.values.fill(undefined);
  }

  private placeOf(key: string): number {
    let hash = 0;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.last;
  }
}
