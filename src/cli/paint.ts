import { Chalk } from "chalk";
import type { Paint } from "../view/terminal/paint.js";

/** Loaded only where there is something to paint; the level is ours, see color.ts. */
export const paint = new Chalk({ level: 1 });

export const terminalPaint: Paint = {
  bold: paint.bold,
  dim: paint.dim,
  warn: paint.yellow,
  strike: paint.red.strikethrough,
};
