import type { Rule } from "./rule.js";
import { copiedFigures } from "./rules/against/copied-figures.js";
import { growthAgainst } from "./rules/against/growth-against.js";
import { cutShort } from "./rules/corpus/cut-short.js";
import { DIAGNOSES } from "./rules/corpus/diagnoses.js";
import { pathIssuer } from "./rules/corpus/path-issuer.js";
import { pathYear } from "./rules/corpus/path-year.js";
import { sameText } from "./rules/corpus/same-text.js";
import { summaryNote } from "./rules/corpus/summary-note.js";
import { unusedException } from "./rules/corpus/unused-exception.js";
import { boundTwice } from "./rules/figures/bound-twice.js";
import { damagedFigure } from "./rules/figures/damaged-figure.js";
import { fallByTimes } from "./rules/figures/fall-by-times.js";
import { growthArithmetic } from "./rules/figures/growth-arithmetic.js";
import { incrementArithmetic } from "./rules/figures/increment-arithmetic.js";
import { numberFormat } from "./rules/figures/number-format.js";
import { partsTotal } from "./rules/figures/parts-total.js";
import { pointOrPercent } from "./rules/figures/point-or-percent.js";
import { rangeUnit } from "./rules/figures/range-unit.js";
import { shareOver100 } from "./rules/figures/share-over-100.js";
import { unitSlip } from "./rules/figures/unit-slip.js";
import { issuerSpelled } from "./rules/names/issuer-spelled.js";
import { otherPlace } from "./rules/names/other-place.js";
import { announcedCount } from "./rules/structure/announced-count.js";
import { enumerationGap } from "./rules/structure/enumeration-gap.js";
import { enumerationMarks } from "./rules/structure/enumeration-marks.js";
import { headingEmpty } from "./rules/structure/heading-empty.js";
import { headingEnd } from "./rules/structure/heading-end.js";
import { markerMark } from "./rules/structure/marker-mark.js";
import { markerWidth } from "./rules/structure/marker-width.js";
import { numberingDuplicate } from "./rules/structure/numbering-duplicate.js";
import { numberingGap } from "./rules/structure/numbering-gap.js";
import { sentenceTwice } from "./rules/structure/sentence-twice.js";
import { dashEllipsis } from "./rules/text/dash-ellipsis.js";
import { dunConjunction } from "./rules/text/dun-conjunction.js";
import { endMark } from "./rules/text/end-mark.js";
import { leftover } from "./rules/text/leftover.js";
import { markTwice } from "./rules/text/mark-twice.js";
import { markWidth } from "./rules/text/mark-width.js";
import { pair } from "./rules/text/pair.js";
import { residue } from "./rules/text/residue.js";
import { setPhraseNear } from "./rules/words/set-phrase-near.js";
import { setPhraseNumber } from "./rules/words/set-phrase-number.js";
import { word } from "./rules/words/word.js";
import { wordTwice } from "./rules/words/word-twice.js";
import { anniversary } from "./rules/years/anniversary.js";
import { congressOrdinal } from "./rules/years/congress-ordinal.js";
import { dateImpossible } from "./rules/years/date-impossible.js";
import { headingYear } from "./rules/years/heading-year.js";
import { planName } from "./rules/years/plan-name.js";
import { planPlace } from "./rules/years/plan-place.js";
import { shortYear } from "./rules/years/short-year.js";
import { titleYear } from "./rules/years/title-year.js";
import { weekday } from "./rules/years/weekday.js";
import { yearZero } from "./rules/years/year-zero.js";

/** Every rule, in the order of the table of rules. */
export const RULES: readonly Rule[] = [
  // Structure
  numberingGap,
  numberingDuplicate,
  markerWidth,
  markerMark,
  headingEnd,
  headingEmpty,
  announcedCount,
  enumerationGap,
  enumerationMarks,
  sentenceTwice,
  // Marks and remains
  pair,
  markTwice,
  markWidth,
  dunConjunction,
  dashEllipsis,
  endMark,
  leftover,
  residue,
  damagedFigure,
  // Figures
  growthArithmetic,
  incrementArithmetic,
  partsTotal,
  shareOver100,
  fallByTimes,
  pointOrPercent,
  rangeUnit,
  boundTwice,
  numberFormat,
  unitSlip,
  growthAgainst,
  copiedFigures,
  // Years, days, names
  titleYear,
  headingYear,
  planPlace,
  planName,
  anniversary,
  weekday,
  dateImpossible,
  yearZero,
  shortYear,
  congressOrdinal,
  otherPlace,
  issuerSpelled,
  // Words
  word,
  setPhraseNumber,
  // Of the second stage: off unless they are asked for
  wordTwice,
  setPhraseNear,
  // Of collections
  pathIssuer,
  pathYear,
  sameText,
  summaryNote,
  cutShort,
  // What the reading of a report finds odd
  ...DIAGNOSES,
  unusedException,
];
