/** Pairs of characters of a text with how much each says: what few sentences hold says most. */
export class Weights {
  private readonly frequency = new Map<number, number>();
  private texts = 0;

  add(text: string): void {
    this.texts++;
    for (const gram of gramsOf(text)) this.frequency.set(gram, (this.frequency.get(gram) ?? 0) + 1);
  }

  of(gram: number): number {
    return Math.log(1 + Math.max(this.texts, leastTexts) / (this.frequency.get(gram) ?? 1));
  }

  sum(grams: Iterable<number>): number {
    let sum = 0;
    for (const gram of grams) sum += this.of(gram);
    return sum;
  }
}

/** Short reports have few sentences, and what stands once in them is as rare as in long ones. */
const leastTexts = 200;

/** The distinct pairs of neighbouring characters, digits and marks left out. */
export function gramsOf(text: string): number[] {
  const grams = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = isLetter(code) ? code : 0;
    if (letter !== 0 && before !== 0) grams.add(before * 0x10000 + letter);
    before = letter;
  }
  return [...grams];
}

/** The pair of which the character at `i` is the second. */
export const gramAt = (text: string, i: number): number => text.charCodeAt(i - 1) * 0x10000 + text.charCodeAt(i);

const isLetter = (code: number): boolean => (code >= 0x3400 && code < 0xa000) || (code >= 0x41 && code < 0x7b);
