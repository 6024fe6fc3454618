import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import { CHARACTER_CLASSES } from "../text/characters.js";

const titleWords = words("title-word");
const ISSUER = pattern("issuer-name.place");

const LABEL = pattern("title-prefix.label");

/** 乌石乡2019年工作总结, 篇二：…: a line that names who reports and ends as titles do is the title of a report. */
export function namesReport(line: string): boolean {
  const said = line.slice(LABEL.at(line, 0)?.[0].length ?? 0);
  const end = titleWords.before(said, said.length)?.entry.as;
  return end?.names === "report" && end.kind !== null && ISSUER.at(said, 0) !== null && YEAR.test(said);
}

const YEAR = new RegExp(`\\d{4}|${CHARACTER_CLASSES.mask}{2,4}`, "u");

/** A line whose words are the title's, or nearly: a copy that a page printed, and no heading. */
export function copiesTitle(said: string, title: string): boolean {
  const [short, long] = said.length < title.length ? [said, title] : [title, said];
  return short.length >= COPIED * long.length && long.includes(short);
}

const COPIED = 0.8;
