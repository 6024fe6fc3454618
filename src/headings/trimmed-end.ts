/** Where the words of `[from, end)` end: a marker that follows may have a blank before it (`总结 1.产业`). */
export function withoutBlanks(plain: string, from: number, end: number): number {
  let last = end;
  while (last > from && plain[last - 1] === " ") last--;
  return last;
}
