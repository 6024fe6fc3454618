import type { Line } from "./lines.js";

/** A short line without a comma or an end mark may head what follows: 2021年工作思路, 石桥镇人民政府. */
export function looksLikeHeading(text: string, line: Line): boolean {
  const length = line.end - line.start;
  return length >= 4 && length <= 40 && !/[，。；,;]/u.test(text.slice(line.start, line.end));
}

/** （二）党建引领 alone; a line in which text runs behind the heading's end mark (（二）党建引领。开展…) is prose. */
export const isNumberedHeading = (text: string, line: Line): boolean =>
  opensWithMarker(text, line) && !/[。；;]./u.test(text.slice(line.start, line.end));

/** A line that begins like a numbered heading or a list item. */
export function opensWithMarker(text: string, line: Line): boolean {
  return MARKER.test(text.slice(line.start, Math.min(line.end, line.start + 12)));
}
/** Asked before there is a text for the lexicon to mark: of raw lines, and only to keep them apart. What numbers what is decided by src/lexicon/enumerations.yaml. */
const MARKER =
  /^(?:第[一二三四五六七八九十百]{1,3}(?:部分|[篇章节条，、])|[一二三四五六七八九十]{1,3} ?[、.．]|[（(] ?[一二三四五六七八九十\d]{1,3} ?[）)]|[\d１-９]{1,2} ?[.．、](?!\d)|[\d１-９]{1,2}[)）]|[①-⑳⑴-⒇㈠-㈩]|[[［〔]\d{1,3}[\]］〕]|[一二三四五六七八九十][是要]|[—―-]{2}|首先|其次|※)/u;
