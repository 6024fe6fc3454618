import type { AuthorText } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import { APPARATUS, roleOfHeading } from "./roles.js";
import { namesTopic } from "./topics.js";

/** A heading without a number: a line of its own, or the words that a paragraph begins with. */
export interface UnnumberedHeading {
  readonly heading: Span;
  readonly textStart: number;
  readonly kind: "part" | "notes" | "line" | "run-in";
}

const LONGEST_LINE = 36;
const LONGEST_SUBHEADING = 22;
const SHORTEST_TEXT = 25;

/** Lines of their own that head what follows: 2021年工作思路, 名词解释, and any line in front of a new run. */
export function findHeadingLines(
  author: AuthorText,
  paragraphs: readonly Span[],
  startsRun: (at: number) => boolean,
): UnnumberedHeading[] {
  const { matching } = author;
  const found: UnnumberedHeading[] = [];
  paragraphs.forEach((line, i) => {
    const next = paragraphs[i + 1];
    const length = line.end - line.start;
    if (next === undefined || length > LONGEST_LINE || length < 2) return;
    const words = matching.slice(line.start, line.end);
    if (length < 4 && !APPARATUS.test(words)) return;
    if (/[。；，？！：]/u.test(words) && !APPARATUS.test(words)) return;
    const kind = APPARATUS.test(words)
      ? ("notes" as const)
      : NOT_HEADING.test(words)
        ? null
        : PART.test(words) || (startsRun(next.start) && roleOfHeading(words) !== null)
          ? ("part" as const)
          : null;
    if (kind !== null) found.push({ ...extentOf(matching, line), kind });
  });
  return found;
}

/** Dates, greetings, speakers and signatures stand alone on a line and head nothing. */
const NOT_HEADING =
  /^(?:——|各位|同志们|[（(]|[12]\d{3}年\d{1,2}月|二[〇○零0].{2}年.{1,3}月|[一二三四五六七八九十]{1,3}是)|(?:人民政府|委员会|党委|党支部|办公室|镇长|县长|市长|书记)$/u;
/** A heading of a part says what the part is, mostly with its year. */
const PART =
  /(?:^|[年“”])[^年]{0,14}(?:工作|主要|重点|目标|经济|社会|发展|任务|思路|存在|下步|今后|总体).{0,8}(?:总结|回顾|计划|安排|思路|打算|要点|建议|部署|展望|问题|不足|措施|成效|情况|任务|目标|要求|工作)$|^(?:存在|主要)?的?(?:问题|不足|困难)(?:和|与|及).{2,6}$|^存在(?:的)?(?:主要)?(?:问题|困难|不足)$|^下一?步(?:工作)?(?:打算|安排|计划|思路|重点)$/u;

/** 附件：1.重点项目清单: the list begins behind the colon. A colon or full stop at the end closes the heading. */
function extentOf(matching: string, line: Span): { heading: Span; textStart: number } {
  const words = matching.slice(line.start, line.end);
  const label = /^[^：]{1,8}(?=：\d)/u.exec(words)?.[0] ?? words.replace(/[：。]$/u, "");
  const end = line.start + label.length;
  return { heading: { start: line.start, end }, textStart: end < line.end ? end + 1 : end };
}

/**
 * Lines of their own below a section: 产业发展, 履职尽责抓落实。 Two or more short lines that name a topic, closed
 * alike, each with a paragraph of text behind it.
 */
export function findSubheadingLines(author: AuthorText, paragraphs: readonly Span[]): UnnumberedHeading[] {
  const { matching } = author;
  const found = paragraphs.filter((line, i) => {
    const next = paragraphs[i + 1];
    const length = line.end - line.start;
    if (next === undefined || length < 4 || length > LONGEST_SUBHEADING || next.end - next.start < SHORTEST_TEXT)
      return false;
    const words = matching.slice(line.start, line.end);
    const text = matching.slice(next.start, Math.min(next.end, next.start + 200));
    return (
      /^[^，；：？！。]{4,}。?$/u.test(words) && !NOT_HEADING.test(words) && namesTopic(words) && /[，。；]/u.test(text)
    );
  });
  const closed = found.filter((line) => matching[line.end - 1] === "。");
  const open = found.filter((line) => matching[line.end - 1] !== "。");
  const alike = open.length >= closed.length ? open : closed;
  if (alike.length < 2) return [];
  return alike.map((line) => ({
    heading: { start: line.start, end: alike === closed ? line.end - 1 : line.end },
    textStart: line.end,
    kind: "line",
  }));
}
