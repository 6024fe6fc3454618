import { words } from "../lexicon/lexicon.js";
import type { Marks } from "../lexicon/marks.js";
import type { Span } from "../text/span.js";
import type { Mention } from "../years/years.js";

const dealing = words("years-dealing");
const joints = words("number-joint");

/** What a list of years does to the figures of its sentence. */
export interface DealtYears {
  /** By figure: the year that was dealt to it, undefined where none was. */
  readonly years: readonly (number | null | undefined)[];
  /** Mentions that date nothing: 2018年、2019年、2020年到期的面积. */
  readonly idle: ReadonlySet<Mention>;
}

/** 2020年、2021年、2022年…分别为A、B、C: each figure takes its year; without 分别 a list that qualifies a noun dates nothing. */
export function dealtYears(marks: Marks, mentions: readonly Mention[], figures: readonly Span[]): DealtYears {
  if (mentions.length < 2) return NOTHING_DEALT;
  const years: (number | null | undefined)[] = figures.map(() => undefined);
  const idle = new Set<Mention>();
  let first = 0;
  for (const list of listsIn(marks.text, mentions)) {
    const end = list.at(-1)?.end ?? 0;
    while ((figures[first]?.start ?? end) < end) first++;
    const figure = figures[first];
    if (figure === undefined) break;
    if (marks.first(dealing, end, figure.start) !== null) {
      list.forEach((mention, k) => {
        if (first + k < years.length) years[first + k] = mention.year;
        idle.add(mention);
      });
    } else if (!OPENS_CLAUSE.has(marks.text[end] ?? "")) for (const mention of list) idle.add(mention);
  }
  return { years, idle };
}

/** One for all: most sentences name no list of years. */
const NOTHING_DEALT: DealtYears = { years: [], idle: new Set() };

const OPENS_CLAUSE = new Set(["，", "、", "；", "：", "（"]);

const joins = (between: string): boolean => between === "，" || joints.of(between) !== null;

/** Runs of three and more years that only 、 and the like part, or two where 分别 may deal them. */
function listsIn(text: string, mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  let list: Mention[] = [];
  for (const mention of mentions) {
    const before = list.at(-1);
    if (before !== undefined && !joins(text.slice(before.end, mention.start))) list = [];
    if (mention.kind !== "explicit" || mention.to !== null) {
      list = [];
      continue;
    }
    list.push(mention);
    if (list.length === 2) lists.push(list);
  }
  return lists;
}
