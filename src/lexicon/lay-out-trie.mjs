// Lays a trie of words out as a double array (trie.ts): run once, at build, so that the program only reads it.

/** Stands in `check` where no node is. */
const NOBODY = 0xffff;

/**
 * @param {{ parents: number[], codes: number[], terminals: number[] }} trie a node's parent, its character, and its word's number plus one
 * @returns arrays of 16 bits: the characters in the order of their numbers from 1 on; base, check and terminals by node
 */
export function laidOut({ parents, codes, terminals }) {
  const numbered = byFrequency(codes);
  const numberOf = new Map(numbered.map((code, i) => [code, i + 1]));
  const children = parents.map(() => []);
  for (let node = 1; node < parents.length; node++) children[parents[node]].push(node);
  const base = [0];
  const check = [];
  const words = [];
  const placeOf = [0];
  check[0] = 0;
  let free = 1;
  let last = 0;
  // Breadth first: the nodes that are asked most stand together.
  for (const queue = [0]; queue.length > 0; ) {
    const node = queue.shift();
    const own = children[node];
    if (own.length === 0) continue;
    const numbers = own.map((child) => numberOf.get(codes[child]));
    const least = Math.min(...numbers);
    while (check[free] !== undefined) free++;
    let at = Math.max(1, free - least);
    while (numbers.some((number) => check[at + number] !== undefined)) at++;
    base[placeOf[node]] = at;
    last = Math.max(last, at);
    own.forEach((child, i) => {
      const place = at + numbers[i];
      placeOf[child] = place;
      check[place] = placeOf[node];
      words[place] = terminals[child];
    });
    queue.push(...own);
  }
  // Behind the last node there is room for any character's number, so that no look falls off the end.
  const size = Math.max(check.length, last) + numbered.length + 1;
  if (size >= NOBODY) throw new Error(`${size} places: the trie holds ${NOBODY}; widen trie.ts`);
  const filled = (list, by) => Array.from({ length: size }, (_, i) => list[i] ?? by);
  return { codes: numbered, base: filled(base, 0), check: filled(check, NOBODY), terminals: filled(words, 0) };
}

/** The characters, those that stand in most places first: their children lie close together. */
function byFrequency(codes) {
  const counts = new Map();
  for (const code of codes.slice(1)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([code]) => code);
}
