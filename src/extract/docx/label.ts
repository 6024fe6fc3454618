import type { Level } from "./numbering.js";

/**
 * A paragraph with its number in front. The gap that Word leaves between the two is shown where the number's own mark does
 * not part them: 一、农业, but 第一章 总则, and 1. 2023年, which would be a decimal otherwise.
 */
export function labelled(label: string, text: string, { suffix }: Level): string {
  if (label === "" || suffix === "nothing") return label + text;
  return label + (needsGap(label, text) ? " " : "") + text;
}

const needsGap = (label: string, text: string): boolean =>
  text !== "" && !/^\s/.test(text) && (!endsInMark.test(label) || (/[.．]$/.test(label) && /^[\dA-Za-z]/.test(text)));

/** Marks, brackets and signs that are a number and its frame in one. */
const endsInMark = /[、，。．.：:；;)）\]〕】》>\s①-⒛㈠-㈩㊀-㊉]$/u;
