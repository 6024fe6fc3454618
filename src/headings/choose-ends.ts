import type { MarkedText } from "../lexicon/marks.js";
import type { Decide } from "../model/decide.js";
import { withoutBlanks } from "../text/blanks.js";
import { colonEnds, siblingColonEnds } from "./ends/colon.js";
import type { EndFinder, HeadingEnd, HeadingExtent, HeadingWindow } from "./ends/heading-end.js";
import { lineEnds } from "./ends/line.js";
import { runOnEnds } from "./ends/run-on.js";
import { sentenceMarkEnds } from "./ends/sentence-mark.js";
import { titleWordEnds } from "./ends/title-word.js";
import { tornLineEnds } from "./ends/torn-line.js";

/** Every way in which a heading with a mark or a line of its own ends. */
const FINDERS: readonly EndFinder[] = [colonEnds, titleWordEnds, sentenceMarkEnds, lineEnds, tornLineEnds];

/**
 * Of the ends that marks, lines and the words of titles give each heading of a run, the one with the greatest weight;
 * where one of them ends at a colon, its siblings that could do too.
 */
export function chooseEnds(author: MarkedText, run: readonly HeadingWindow[], decide?: Decide): HeadingExtent[] {
  const found = run.map((window) => byWeight(FINDERS.flatMap((find) => find(author, window))));
  const counted = run.map((window) => siblingColonEnds(author, window));
  // （一）抓产业：新增果园200亩。（二）抓项目：争取项目3个。: a row of labels, each with its figure.
  const row = run.length > 1 && counted.every((ends) => ends.length > 0);
  const atColon = row || found.some(([first]) => first?.by === "colon");
  return run.map((window, i) => {
    const own = found[i] ?? [];
    const [chosen, ...others] = atColon ? byWeight([...(counted[i] ?? []), ...own]) : own;
    tell(author, window, chosen, others, decide);
    return extentOf(author, window, chosen);
  });
}

const byWeight = (ends: HeadingEnd[]): HeadingEnd[] => ends.sort((a, b) => b.weight - a.weight);

/** The ends of the headings of each run in a text without line breaks, where words must tell. */
export const chooseRunOnEnds = (
  author: MarkedText,
  runs: readonly (readonly HeadingWindow[])[],
  decide?: Decide,
): HeadingExtent[][] =>
  runOnEnds(author, runs).map(({ chosen, choices }, i) =>
    (runs[i] ?? []).map((window, k) => {
      const others = (choices[k] ?? []).filter(({ at }) => at !== chosen[k]?.at);
      tell(author, window, chosen[k], others, decide);
      return extentOf(author, window, chosen[k]);
    }),
  );

function extentOf(
  { matching }: MarkedText,
  { from, limit }: HeadingWindow,
  end: HeadingEnd | undefined,
): HeadingExtent {
  return {
    heading: { start: from, end: withoutBlanks(matching, from, end?.at ?? limit) },
    textStart: end?.textStart ?? limit,
  };
}

const MOST_TOLD = 3;

function tell(
  { text }: MarkedText,
  { from }: HeadingWindow,
  chosen: HeadingEnd | undefined,
  others: readonly HeadingEnd[],
  decide: Decide,
): void {
  if (decide === undefined || chosen === undefined) return;
  decide({
    pass: "headings",
    code: "heading-end",
    start: from,
    end: chosen.at,
    chosen: chosen.by,
    by: chosen.because.map(({ by }) => by),
    against: [...others]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_TOLD)
      .map(({ at, because, weight }) => ({ chosen: text.slice(from, at), by: because.map(({ by }) => by), weight })),
  });
}
