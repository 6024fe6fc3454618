import { pattern } from "../lexicon/pattern.js";

const BEGINS_OTHERWISE = pattern("no-topic.beginning");
const SPEAKS = pattern("no-topic.speaks");

/**
 * Whether a short phrase names a topic, as an unnumbered heading does. A sentence about us, about a time or joined to
 * the one before does not.
 */
export const namesTopic = (words: string): boolean => BEGINS_OTHERWISE.at(words, 0) === null && !SPEAKS.test(words);
