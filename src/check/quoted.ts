/** Which places of a text stand between “ and ”; a quotation ends with its paragraph at the latest. */
export class QuotedPlaces {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    for (let open = text.indexOf("“"); open >= 0; open = text.indexOf("“", open + 1)) {
      const close = text.indexOf("”", open);
      const line = text.indexOf("\n", open);
      if (close < 0 || (line >= 0 && line < close)) continue;
      this.#starts.push(open);
      this.#ends.push(close);
    }
  }

  has(at: number): boolean {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#ends[low - 1] ?? 0) >= at;
  }
}
