/** A place as editors count: from 1; the column in code points. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The points of some offsets (code points), in one pass over the text. */
export function pointsAt(text: string, offsets: readonly number[]): Map<number, Point> {
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const points = new Map<number, Point>();
  let [offset, line, column, next] = [0, 1, 1, 0];
  let before = "";
  for (const character of text) {
    if (offset === wanted[next]) points.set(wanted[next++] ?? 0, { line, column });
    if (next === wanted.length) return points;
    offset++;
    column++;
    if (character === "\n" && before === "\r") column = 1;
    else if (character === "\n" || character === "\r") {
      line++;
      column = 1;
    }
    before = character;
  }
  if (offset === wanted[next]) points.set(offset, { line, column });
  return points;
}
