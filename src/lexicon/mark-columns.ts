/** How long the words of a text are and their numbers: two columns that grow together. */
export class MarkColumns {
  lengths: Uint8Array;
  numbers: Uint16Array;

  constructor(capacity: number) {
    this.lengths = new Uint8Array(capacity);
    this.numbers = new Uint16Array(capacity);
  }

  grown(): this {
    const { length } = this.numbers;
    this.lengths = copied(this.lengths, new Uint8Array(2 * length));
    this.numbers = copied(this.numbers, new Uint16Array(2 * length));
    return this;
  }
}

function copied<T extends Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
