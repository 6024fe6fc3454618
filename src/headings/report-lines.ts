import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import { CHARACTER_CLASSES } from "../text/characters.js";

const titleWords = words("title-word");
const ISSUER = pattern("issuer-name.place");

const LABEL = pattern("title-prefix.label");
const COUNTED = pattern("title-suffix.counted");

/**
 * 乌石乡2019年工作总结, 篇二：…: a line that names who reports and ends as titles do is the title of a report; so is
 * 乡镇工作总结 篇2, by its number.
 */
export function namesReport(line: string): boolean {
  if (isCounted(line)) return true;
  const said = line.slice(LABEL.at(line, 0)?.[0].length ?? 0);
  return endsAsReport(said) && ISSUER.at(said, 0) !== null && YEAR.test(said);
}

/** 乡镇工作总结 篇2 */
export function isCounted(line: string): boolean {
  const number = COUNTED.search(line);
  return number !== null && endsAsReport(line.slice(0, number.index));
}

function endsAsReport(said: string): boolean {
  const end = titleWords.before(said, said.length)?.entry.as;
  return end?.names === "report" && end.kind !== null;
}

const YEAR = new RegExp(`\\d{4}|${CHARACTER_CLASSES.mask}{2,4}`, "u");

/** A line whose words are the title's, or nearly: a copy that a page printed, and no heading. */
export function copiesTitle(said: string, title: string): boolean {
  const [short, long] = said.length < title.length ? [said, title] : [title, said];
  return short.length >= COPIED * long.length && long.includes(short);
}

const COPIED = 0.8;
