/** Where the words of `[from, end)` end: a marker that follows may have a blank before it (`总结 1.产业`). */
export function withoutBlanks(matching: string, from: number, end: number): number {
  let last = end;
  while (last > from && matching[last - 1] === " ") last--;
  return last;
}
