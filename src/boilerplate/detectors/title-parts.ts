import { pattern } from "../../lexicon/pattern.js";
import type { Line } from "../../text/lines.js";
import type { Span } from "../../text/span.js";
import { foldedText } from "../folded-text.js";
import type { Page } from "../page.js";
import type { TitleOnLine } from "../title-decoration.js";

/** The report's title and its line. */
interface Own extends Span {
  readonly line: Span;
}

/** 石桥镇2021年工作总结（1） and, further below, 石桥镇2021年工作总结（2）: lines that head the other parts of one report. */
export function partsOf({ source, lines }: Page, own: Own): readonly Line[] {
  const part = PART.exec(source.slice(own.end, own.line.end))?.[1];
  if (part === undefined) return [];
  const said = source.slice(own.start, own.end);
  return lines.filter(({ start, end }) => {
    if (end - start > said.length + LONGEST_PART || !source.startsWith(said, start)) return false;
    const other = PART.exec(source.slice(start + said.length, end))?.[1];
    return other !== undefined && other !== part;
  });
}
const PART = /^\s*[（(](\d)[）)]\s*$/u;
const LONGEST_PART = 8;

/** 第一篇 石桥镇2021年工作总结 below what other lines have as title; 第一篇 工作回顾 is a part of its author's. */
export function withoutPart(source: string, title: TitleOnLine, votes: ReadonlyMap<string, number>): TitleOnLine {
  const said = partLabel.at(source, title.start)?.[0];
  if (said === undefined) return title;
  const start = title.start + said.length;
  const key = foldedText(source, start, title.end).text;
  return votes.has(key) ? { ...title, start, key } : title;
}
const partLabel = pattern("title-part.counted");
