/** Where a record stands in NDJSON files. */
export interface RecordPlace {
  /** The year that it plans. */
  readonly plan: number | null;
  readonly file: number;
  readonly start: number;
  readonly length: number;
  /** From 1, through all files. */
  readonly line: number;
}

/** The places of records by key, in the order in which they came: a row of numbers each, for there may be millions. */
export class RecordPlaces {
  private readonly numbers = new Map<string, number>();
  /** The first record of each key and the last. */
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private rows = new Float64Array(FIELDS * 1024);
  private count = 0;

  add(key: string, { plan, file, start, length, line }: RecordPlace): void {
    if ((this.count + 1) * FIELDS > this.rows.length) {
      const rows = new Float64Array(this.rows.length * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    const row = this.count++;
    this.rows.set([plan ?? NONE, file, start, length, line, NONE], row * FIELDS);
    const number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, this.firsts.push(row) - 1);
      this.lasts.push(row);
    } else {
      this.rows[(this.lasts[number] ?? row) * FIELDS + NEXT] = row;
      this.lasts[number] = row;
    }
  }

  get size(): number {
    return this.count;
  }

  /** In the order of code units. */
  keys(): string[] {
    return [...this.numbers.keys()].sort();
  }

  *of(key: string): Generator<RecordPlace> {
    const number = this.numbers.get(key);
    let row = number === undefined ? NONE : (this.firsts[number] ?? NONE);
    while (row !== NONE) {
      const at = row * FIELDS;
      const plan = this.field(at);
      yield {
        plan: plan === NONE ? null : plan,
        file: this.field(at + 1),
        start: this.field(at + 2),
        length: this.field(at + 3),
        line: this.field(at + 4),
      };
      row = this.field(at + NEXT);
    }
  }

  private field(at: number): number {
    return this.rows[at] ?? NONE;
  }
}

/** Of a record: the year that it plans, file, start, length, line, and the next record of its key. */
const FIELDS = 6;
const NEXT = 5;
const NONE = -1;
