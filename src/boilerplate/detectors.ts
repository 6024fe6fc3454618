import { abstracts } from "./detectors/abstract.js";
import { contents } from "./detectors/contents.js";
import { converterMarks } from "./detectors/converter-marks.js";
import { cuttingAdverts } from "./detectors/cutting-lines.js";
import { gluedFoot } from "./detectors/glued-foot.js";
import { gluedTitle } from "./detectors/glued-title.js";
import { head } from "./detectors/head.js";
import { insertions } from "./detectors/insertions.js";
import { insideLines } from "./detectors/inside-lines.js";
import { lineNumbers } from "./detectors/line-numbers.js";
import { pageNumbers } from "./detectors/page-numbers.js";
import { pagePieces } from "./detectors/page-pieces.js";
import { repeatedOpenings } from "./detectors/repeated-openings.js";
import { repeatedEndings, repeatedLines } from "./detectors/repeats.js";
import { reportLabels } from "./detectors/report-labels.js";
import { secondCopy } from "./detectors/second-copy.js";
import { tail } from "./detectors/tail.js";
import { wholeLines } from "./detectors/whole-lines.js";
import type { Detector } from "./page.js";

/**
 * In the order in which they run; each sees what those before it removed. Markup comes first of all, because it holds
 * line breaks. From `repeated endings` on hard wraps are undone.
 */
export const DETECTORS: readonly Detector[] = [
  { name: "pieces of pages", find: pagePieces },
  { name: "numbers of lines", find: lineNumbers },
  { name: "marks of converters", find: converterMarks },
  { name: "labels of reports", find: reportLabels },
  { name: "brackets of a glued title", find: gluedTitle },
  { name: "whole lines", find: wholeLines },
  { name: "page numbers", find: pageNumbers },
  { name: "repeated lines", find: repeatedLines },
  { name: "adverts amid sentences", find: cuttingAdverts },
  { name: "insertions", find: insertions },
  { name: "repeated openings", find: repeatedOpenings },
  { name: "second copy", find: secondCopy },
  { name: "repeated endings", find: repeatedEndings },
  { name: "abstract", find: abstracts },
  { name: "inside lines", find: insideLines },
  { name: "glued foot", find: gluedFoot },
  { name: "contents", find: contents },
  { name: "head", find: head },
  { name: "tail", find: tail },
];
