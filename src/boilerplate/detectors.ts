import { abstracts } from "./detectors/abstract.js";
import { contents } from "./detectors/contents.js";
import { head } from "./detectors/head.js";
import { insideLines } from "./detectors/inside-lines.js";
import { pageNumbers } from "./detectors/page-numbers.js";
import { repeatedEndings, repeatedLines } from "./detectors/repeats.js";
import { secondCopy } from "./detectors/second-copy.js";
import { tail } from "./detectors/tail.js";
import { wholeLines } from "./detectors/whole-lines.js";
import type { Detector } from "./page.js";

/**
 * In the order in which they run; each sees what those before it removed. Markup comes first of all, because it holds
 * line breaks. From `repeated endings` on hard wraps are undone.
 */
export const DETECTORS: readonly Detector[] = [
  { name: "whole lines", find: wholeLines },
  { name: "page numbers", find: pageNumbers },
  { name: "repeated lines", find: repeatedLines },
  { name: "second copy", find: secondCopy },
  { name: "repeated endings", find: repeatedEndings },
  { name: "abstract", find: abstracts },
  { name: "inside lines", find: insideLines },
  { name: "contents", find: contents },
  { name: "head", find: head },
  { name: "tail", find: tail },
];
