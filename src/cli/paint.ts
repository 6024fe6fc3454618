import { Chalk } from "chalk";

/** Loaded only where there is something to paint; the level is ours, see color.ts. */
export const paint = new Chalk({ level: 1 });
