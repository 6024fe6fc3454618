/** Words of a table, found at the beginning or at the end of a text, the longest first. Constant time a look. */
export class WordList {
  private readonly byFirst = new Map<number, string[]>();
  private readonly byLast = new Map<number, string[]>();

  constructor(lines: readonly (readonly [words: string, ...rest: readonly string[]])[]) {
    const words = [...new Set(lines.flatMap(([list]) => list.split(" ")))].sort((a, b) => b.length - a.length);
    for (const word of words) {
      push(this.byFirst, word.charCodeAt(0), word);
      push(this.byLast, word.charCodeAt(word.length - 1), word);
    }
  }

  /** The longest word that stands at `at`. */
  at(text: string, at: number): string | null {
    if (at >= text.length) return null;
    const words = this.byFirst.get(text.charCodeAt(at));
    if (words === undefined) return null;
    for (const word of words) if (text.startsWith(word, at)) return word;
    return null;
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): string | null {
    if (end < 1) return null;
    const words = this.byLast.get(text.charCodeAt(end - 1));
    if (words === undefined) return null;
    for (const word of words) if (word.length <= end && text.startsWith(word, end - word.length)) return word;
    return null;
  }
}

function push(map: Map<number, string[]>, key: number, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}
