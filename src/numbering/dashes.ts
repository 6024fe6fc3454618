import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { ItemMarker } from "./enumeration.js";

const DASHES = /[—―─]{1,3} ?|-{2,4} ?/gu;

/** ——质量效益得到新突破。: paragraphs that begin with dashes, two or more in a section. */
export function findDashItems(
  author: AuthorText,
  breaks: readonly number[],
  textStarts: ReadonlySet<number>,
): ItemMarker[] {
  const found: ItemMarker[] = [];
  let group: Span[] = [];
  let section = 0;
  const close = (): void => {
    const chain = group[0]?.start ?? 0;
    if (group.length > 1) found.push(...group.map((item) => ({ ...item, chain })));
    group = [];
  };
  for (const { 0: said, index } of author.matching.matchAll(DASHES)) {
    while ((breaks[section] ?? Number.POSITIVE_INFINITY) <= index) {
      section++;
      close();
    }
    const behind = author.matching[index + said.length] ?? "\n";
    const begins = textStarts.has(index) || /[\n。；：]/u.test(author.matching[index - 1] ?? "\n");
    if (!begins || /[\s—―─-]/u.test(behind)) continue;
    group.push({ start: index, end: index + said.trimEnd().length });
  }
  close();
  return found;
}
