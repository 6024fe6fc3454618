/** Words of a table, found at the beginning or at the end of a text, the longest first. Constant time a look. */
export class WordList {
  private readonly byFirst = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();

  constructor(lines: readonly (readonly [words: string, ...rest: readonly string[]])[]) {
    const words = [...new Set(lines.flatMap(([list]) => list.split(" ")))].sort((a, b) => b.length - a.length);
    for (const word of words) {
      push(this.byFirst, word[0] ?? "", word);
      push(this.byLast, word.at(-1) ?? "", word);
    }
  }

  /** The longest word that stands at `at`. */
  at(text: string, at: number): string | null {
    return this.byFirst.get(text[at] ?? "")?.find((word) => text.startsWith(word, at)) ?? null;
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): string | null {
    return (
      this.byLast
        .get(text[end - 1] ?? "")
        ?.find((word) => word.length <= end && text.startsWith(word, end - word.length)) ?? null
    );
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
