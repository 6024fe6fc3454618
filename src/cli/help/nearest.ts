/** The choice that a word was probably meant to be: one letter in three may be wrong; null where none is near. */
export function nearest(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const apart = distance(word.toLowerCase(), choice);
    if (apart >= least) continue;
    best = choice;
    least = apart;
  }
  return best;
}

/** How many characters must be changed, added or left out. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostApart || a.length > longest) return mostApart + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, character] of Array.from(a).entries()) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (above[j] ?? 0) + (character === b[j] ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? mostApart + 1;
}

const mostApart = 8;
const longest = 40;
