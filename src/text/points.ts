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

/** The offset (code points) of a point: the way back of `pointsAt`; null where the text has no such line or column. */
export function offsetAt(text: string, point: Point): number | null {
  let [offset, line, column] = [0, 1, 1];
  let before = "";
  for (const character of text) {
    const amidBreak = character === "\n" && before === "\r";
    if (line === point.line && column === point.column && !amidBreak) return offset;
    if (line > point.line) return null;
    offset++;
    column++;
    if (amidBreak) column = 1;
    else if (character === "\n" || character === "\r") {
      line++;
      column = 1;
    }
    before = character;
  }
  return line === point.line && column === point.column ? offset : null;
}
