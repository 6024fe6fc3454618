import { type EndFinder, sentenceMark } from "./heading-end.js";

/** 一、主要工作⏎: no mark closes the heading; it ends with its line or in front of the next marker. */
export const lineEnds: EndFinder = ({ matching }, window) =>
  sentenceMark(matching, window) >= 0
    ? []
    : [{ at: window.limit, textStart: window.limit, by: "line", weight: LINE, because: [] }];

const LINE = 1;
