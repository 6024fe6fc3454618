import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";

const BEGINS_OTHERWISE = pattern("no-topic.beginning");
const SPEAKS = pattern("no-topic.speaks");

/**
 * Whether a short phrase names a topic, as an unnumbered heading does. A sentence about us, about a time or joined to
 * the one before does not.
 */
export const namesTopic = (said: string): boolean => BEGINS_OTHERWISE.at(said, 0) === null && !SPEAKS.test(said);

const places = words("whole-place");

/** The same where the layout says that a line is a heading: 全乡防汛现状 may name its place. */
export const namesMatter = (said: string): boolean => namesTopic(said.slice(places.at(said, 0)?.end ?? 0));
