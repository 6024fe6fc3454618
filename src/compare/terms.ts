import { words } from "../lexicon/lexicon.js";
import { patterns } from "../lexicon/pattern.js";
import type { Report, YearMention } from "../model/report.js";
import { matchingForm } from "../text/characters.js";
import type { Passage, Place } from "./places.js";

const terms = patterns("compare-term");
const singles = words("compare-single");

/** How far into a paragraph its first words reach. */
const opening = 16;
/** So many years make a term of office, not a pair of neighbours. */
const leastYears = 2;

/**
 * Which passages tell of several years: 过去五年，新建… Their figures are sums of those years, whatever year they are told
 * in; but what stands in a sentence with one year of its own is that year's.
 */
export class Terms {
  private readonly ofTerm: readonly boolean[];

  constructor(
    private readonly report: Pick<Report, "years" | "yearMentions">,
    passages: readonly Passage[],
  ) {
    const last = Math.max(...report.years.filter(({ role }) => role === "review").map(({ year }) => year));
    let within = false;
    let mention = 0;
    const mentions = report.yearMentions;
    this.ofTerm = passages.map((passage) => {
      const { span, isHeading } = passage;
      const first = matchingForm(isHeading ? passage.text : passage.beginning(opening));
      while (mention < mentions.length && at(mentions[mention]) < span[0]) mention++;
      const said = mentions[mention];
      const near = said !== undefined && at(said) < span[0] + opening ? said : null;
      const alsoYear = isHeading && mentions.some((m) => m.to === null && m.year === last && isIn(m, span));
      // 2020年和“十三五”回顾: whichever of the two a paragraph tells of, its first words say.
      if (!alsoYear && (terms.some((term) => term.test(first)) || isTerm(near, last))) within = true;
      else if (within && (isHeading || (near !== null && near.year !== null) || isOfOneYear(first))) within = false;
      return within;
    });
  }

  has({ passage, behindStop }: Place, figureStart: number): boolean {
    if (this.ofTerm[passage] !== true) return false;
    const from = figureStart - behindStop;
    return !this.report.yearMentions.some(
      (mention) => mention.to === null && mention.year !== null && at(mention) >= from && at(mention) < figureStart,
    );
  }
}

function isOfOneYear(first: string): boolean {
  for (const _ of singles.all(first)) return true;
  return false;
}

const at = (mention: YearMention | undefined): number => mention?.span[0] ?? Number.POSITIVE_INFINITY;

const isIn = (mention: YearMention, [start, end]: Passage["span"]): boolean =>
  at(mention) >= start && at(mention) < end;

/** A span of years that are over: “十三五”开局之年 is none. */
const isTerm = (mention: YearMention | null, last: number): boolean =>
  mention !== null &&
  mention.year !== null &&
  mention.to !== null &&
  mention.to <= last &&
  mention.to - mention.year >= leastYears;
