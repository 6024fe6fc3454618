import type { Line } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";
import { titleOnLine } from "../title-decoration.js";
import { isPageNumber } from "./page-numbers.js";

/** The report's title as its copies are known by, and its line. */
interface OwnTitle {
  readonly key: string;
  readonly line: Span;
}

const LEAST_RUNNING = 3;

/** No author writes his full title again on a line of its own: a caption, a file's name, the head of each page. */
export function* copiesBehind(
  { source, lines, removals }: Page,
  own: OwnTitle,
  parts: readonly Line[],
): Generator<Removal> {
  const again = lines.filter(
    (line) =>
      line.start >= own.line.end && isAgain(source, line, own.key) && !removals.covers(line) && !parts.includes(line),
  );
  const rule = again.length >= LEAST_RUNNING ? "running-title" : "repeated-title";
  for (const line of again) yield removedAs(rule, line);
}

const MOST_AROUND = 60;

function isAgain(source: string, line: Line, key: string): boolean {
  const length = line.end - line.start;
  if (length < key.length || length > key.length + MOST_AROUND) return false;
  const { text } = foldedText(source, line.start, line.end);
  if (!text.includes(key)) return false;
  const rest = text.replace(key, "");
  return PAGE_ONLY.test(rest) || isPageNumber(rest) || titleOnLine(source, line)?.key === key;
}
/** 石桥镇2021年工作总结　　·3·, 第3页 石桥镇2021年工作总结: the number of the page and marks. */
const PAGE_ONLY = /^\P{L}*$/u;
