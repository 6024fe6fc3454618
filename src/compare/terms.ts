import { words } from "../lexicon/lexicon.js";
import { patterns } from "../lexicon/pattern.js";
import type { Report, YearMention } from "../model/report.js";
import { firstFrom } from "../text/ascending.js";
import { matchingForm } from "../text/characters.js";
import { nextWord } from "./linking/next-word.js";
import type { Passage, Place } from "./places.js";

const terms = patterns("compare-term");
const singles = words("compare-single");
const openers = words("compare-opener");

/** How far into a paragraph its first words reach. */
const opening = 16;
/** The same in a sentence inside a paragraph: 五年来，… */
const sentenceOpening = 8;
/** So many years make a term of office, not a pair of neighbours. */
const leastYears = 2;

/**
 * Which passages tell of several years: 过去五年，新建… Their figures are sums of those years, whatever year they are told
 * in; but what stands in a sentence with one year of its own is that year's.
 */
export class Terms {
  /** For each passage, from which character on it tells of several years. */
  private readonly ofTerm: readonly number[];

  /** Where the years stand that the text names. */
  private readonly starts: readonly number[];

  constructor(
    private readonly report: Pick<Report, "years" | "yearMentions">,
    passages: readonly Passage[],
  ) {
    this.starts = report.yearMentions.map(at);
    const last = Math.max(...report.years.filter(({ role }) => role === "review").map(({ year }) => year));
    /** How deep the section lies in which a term was opened, 0 where none is open. */
    let within = 0;
    /** Whether what follows under headings of the same depth was announced: 回顾这五年，主要做了以下工作：. */
    let announced = false;
    let mention = 0;
    const mentions = report.yearMentions;
    this.ofTerm = passages.map((passage) => {
      const { span, isHeading, level } = passage;
      const first = matchingForm(isHeading ? passage.text : passage.beginning(opening));
      while (mention < mentions.length && at(mentions[mention]) < span[0]) mention++;
      const said = mentions[mention];
      const near = said !== undefined && at(said) < span[0] + opening ? said : null;
      const alsoYear = isHeading && namesYear(mentions, mention, span[1], last);
      // 2020年和“十三五”回顾: whichever of the two a paragraph tells of, its first words say.
      if (!alsoYear && (opensTerm(first) || isTerm(near, last))) within = level;
      // 过去五年工作回顾 has sections of its own: （一）… is still one of the five years.
      else if (endsPart(passage, within, announced) || (near !== null && near.year !== null) || isOfOneYear(first))
        within = 0;
      announced = within > 0 && (announced || passage.text.endsWith("："));
      if (within > 0) return 0;
      const from = isHeading ? -1 : termIn(passage);
      if (from < 0) return Number.POSITIVE_INFINITY;
      within = level;
      return from;
    });
  }

  has({ passage, start, at: offset, behindStop }: Place, figureStart: number): boolean {
    const termFrom = this.ofTerm[passage];
    if (termFrom === undefined || start + offset < termFrom) return false;
    const from = figureStart - behindStop;
    const mentions = this.report.yearMentions;
    for (let i = firstFrom(this.starts, from); i < mentions.length && at(mentions[i]) < figureStart; i++)
      if (mentions[i]?.to === null && mentions[i]?.year !== null) return false;
    return true;
  }
}

/** A heading of the same depth opens another part, but where headings were announced. */
const endsPart = ({ isHeading, level }: Passage, within: number, announced: boolean): boolean =>
  isHeading && (announced ? level < within : level <= within);

/** Whether one of the mentions from there on, ahead of a place, is of a year by itself. */
function namesYear(mentions: readonly YearMention[], from: number, end: number, year: number): boolean {
  for (let i = from; i < mentions.length && at(mentions[i]) < end; i++)
    if (mentions[i]?.to === null && mentions[i]?.year === year) return true;
  return false;
}

const saysYears = (first: string): boolean => nextWord(openers, first) !== null;
const opensTerm = (first: string): boolean => terms.some((term) => term.test(first));

/** 2020年是收官之年。五年来，…: where a sentence inside a paragraph begins to tell of several years; -1 where none does. */
function termIn(passage: Passage): number {
  if (!openers.entries.some((entry) => entry.words.some((word) => passage.holds(word)))) return -1;
  const { text } = passage;
  for (let stop = text.indexOf("。"); stop >= 0; stop = text.indexOf("。", stop + 1)) {
    const first = matchingForm(text.slice(stop + 1, stop + 1 + sentenceOpening));
    if (saysYears(first) && opensTerm(first)) return stop + 1;
  }
  return -1;
}

const isOfOneYear = (first: string): boolean => nextWord(singles, first) !== null;

const at = (mention: YearMention | undefined): number => mention?.span[0] ?? Number.POSITIVE_INFINITY;

/** A span of years that are over: “十三五”开局之年 is none. */
const isTerm = (mention: YearMention | null, last: number): boolean =>
  mention !== null &&
  mention.year !== null &&
  mention.to !== null &&
  mention.to <= last &&
  mention.to - mention.year >= leastYears;
