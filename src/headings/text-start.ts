import { pattern } from "../lexicon/pattern.js";

const TEXT_START = pattern("part-text-start.words");

/** Whether words stand here that begin a text and no heading. */
export const beginsText = (matching: string, at: number): boolean => TEXT_START.at(matching, at) !== null;
