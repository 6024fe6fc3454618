import { words } from "../lexicon/lexicon.js";
import { firstOf, patterns } from "../lexicon/pattern.js";
import { advertGroups, groupsOf, hasReportWords } from "./adverts.js";
import { beginsReport, opensText } from "./author-lines.js";
import { holdsAuthors } from "./authors-clause.js";

const reportWords = words("report-word");
const reportSigns = patterns("report-sign");

/** One word may be shared (全年材料更新), where all else is an advert's. */
const hasManyReportWords = (text: string): boolean =>
  firstOf(reportSigns, text) !== null || [...reportWords.all(text)].length > 1;

/** An advert speaks of so many things. */
const ENOUGH = 3;
const SHORTEST = 8;
const LONGEST = 160;

/** A line that is an advert wherever it stands. */
export function isAdvert(text: string, written = text): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const groups = groupsOf(text);
  // An act, a place and rights alone (举报…扫码…微信) may be the author's; an advert names its goods or itself.
  if (groups.size < ENOUGH || !(groups.has("speaker") || groups.has("goods"))) return false;
  if (beginsReport(text) || opensText(text) || holdsAuthors(text, written)) return false;
  // An advert in brackets amid a line of the author's is not the line, nor behind 工作。, the end of a wrapped sentence.
  const outside = text.replace(/[（【][^）】]{0,80}[）】]/gu, "");
  if (outside !== text && (outside.length >= 4 || outside.endsWith("。")) && advertGroups(outside).size < ENOUGH)
    return false;
  return !(groups.size > ENOUGH ? hasManyReportWords(text) : hasReportWords(text));
}
