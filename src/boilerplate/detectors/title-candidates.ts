import type { TitleOnLine } from "../title-decoration.js";
import type { EdgeLine } from "./edge-line.js";

/** A line at the head that holds a title. */
export interface Candidate extends TitleOnLine {
  readonly index: number;
  readonly line: EdgeLine;
  /** How many lines near the beginning hold it. */
  readonly votes: number;
}

/** 在线投稿工作总结 names no year, as the titles of reports do. */
export const namesYear = ({ key }: Candidate): boolean => YEAR.test(key);
const YEAR = /(?:19|20)\d\d/u;

/**
 * 二级分类：工作总结, 主题词 政府工作报告 beside a row of the page, above a title with its year: the category under which the page
 * keeps the report.
 */
export function isCategory(source: string, other: Candidate, own: Candidate, head: readonly EdgeLine[]): boolean {
  if (other.index >= own.index || namesYear(other) || !namesYear(own)) return false;
  const { start, end } = other.line;
  if (end - start > LONGEST_CATEGORY || !LABELLED.test(source.slice(start, end))) return false;
  return [other.index - 1, other.index + 1].some((i) => head[i]?.kind === "site");
}
const LONGEST_CATEGORY = 24;
const LABELLED = /^[\s\u3400-\u9fff]{2,12}(?:[：:]|[\s|｜])\s*[\u3400-\u9fff]{2,10}$/u;

/**
 * 乡镇安全生产工作总结 above a notice is what the page calls 石桥镇安全生产年终工作总结: most pairs of its characters stand there
 * too, and no year of its own.
 */
export function isHeadline(other: Candidate, own: Candidate, head: readonly EdgeLine[]): boolean {
  if (other.index > own.index || /\d{4}/u.test(other.key)) return false;
  if (!head.slice(other.index + 1, own.index).some((l) => l.kind === "site")) return false;
  const pairs = Array.from({ length: other.key.length - 1 }, (_, i) => other.key.slice(i, i + 2));
  return pairs.filter((pair) => own.key.includes(pair)).length >= pairs.length * ALIKE;
}
const ALIKE = 0.6;
