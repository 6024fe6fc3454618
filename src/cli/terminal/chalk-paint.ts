import { Chalk } from "chalk";
import type { Paint } from "../../view/terminal/paint.js";

/** Loaded only where there is something to paint; the level is ours, see color.ts. */
export const paint = new Chalk({ level: 1 });

/** Of one text each: chalk itself would paint whatever else it is called with, such as the index of a map. */
export const terminalPaint: Paint = {
  bold: (text) => paint.bold(text),
  dim: (text) => paint.dim(text),
  warn: (text) => paint.yellow(text),
  strike: (text) => paint.red.strikethrough(text),
};
