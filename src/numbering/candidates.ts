import { Alternatives } from "../lexicon/alternatives.js";
import type { MarkedText } from "../lexicon/marks.js";
import { ORDINAL_NUMERALS } from "../text/characters.js";
import type { Span } from "../text/span.js";
import { unitBefore } from "../text/unit-at.js";
import { UnitMap } from "../text/unit-map.js";
import { isAmbiguous, isNoMarker } from "./context.js";
import { type Place, placeOf } from "./place.js";
import { ordinalOf, type Style } from "./styles.js";

/** Something that may be a numbering marker; the sequence decides. Spans are of the author text. */
export interface Candidate extends Span {
  readonly style: Style;
  readonly ordinal: number;
  readonly place: Place;
  /** Where the sentence before it ended last, or the paragraph began: nothing but a heading fits in between. */
  readonly sentenceStart: number;
  /** Looks like something else (8.8个, 三，): it needs its neighbours in the sequence more than others do. */
  readonly ambiguous: boolean;
}

/** Every place of the author text that may be a marker, in order. Linear. */
export function findCandidates(author: MarkedText): Candidate[] {
  const { matching } = author;
  const found: Candidate[] = [];
  let sentenceStart = 0;
  for (let i = 0; i < matching.length; i++) {
    const said = means.of(matching.charCodeAt(i));
    if (said === 0) continue;
    if (said === ENDS) {
      sentenceStart = i + 1;
      continue;
    }
    // 一二五、 is looked at as a whole: its own tail is no numeral.
    if (said === NUMERAL && means.of(unitBefore(matching, i)) === NUMERAL) continue;
    const candidate = candidateAt(author, i, sentenceStart);
    if (candidate === null) continue;
    if (!candidate.ambiguous || candidate.place === "paragraph" || candidate.place === "line") found.push(candidate);
    i = candidate.end - 1;
  }
  return found;
}

const ENDS = 1;
const OPENS = 2;
const NUMERAL = 3;
/** What a character can mean here: the end of a sentence, the first of a marker. Most mean nothing. */
const meaning = new Map<number, number>();
for (const c of "第（[［〔㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩") meaning.set(c.charCodeAt(0), OPENS);
for (let c = 0x2460; c <= 0x249b; c++) meaning.set(c, OPENS);
for (const c of `${ORDINAL_NUMERALS}0123456789`) meaning.set(c.charCodeAt(0), NUMERAL);
for (const c of "。！？；\n") meaning.set(c.charCodeAt(0), ENDS);
const means = new UnitMap(meaning);

const forms = new Alternatives("numbering");

function candidateAt(author: MarkedText, at: number, sentenceStart: number): Candidate | null {
  const form = forms.at(author.matching, at);
  if (form === null) return null;
  const ordinal = ordinalOf(form.inner);
  if (ordinal === null || isNoMarker(author, form, ordinal)) return null;
  const { style } = form.entry.as;
  const { start, end } = form;
  // A note that is none at the beginning of a line has been told by what it says.
  const place =
    style === "bracketed" && at > 0 && author.matching[at - 1] !== "\n"
      ? "sentence"
      : placeOf(author, { at, sentenceStart, ordinal });
  return { start, end, style, ordinal, place, sentenceStart, ambiguous: isAmbiguous(author.matching, form) };
}
