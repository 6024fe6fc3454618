import { inForce, type WordKind, words } from "../lexicon/lexicon.js";
import type { Kind } from "../lexicon/meanings.js";
import { firstOf, patterns } from "../lexicon/pattern.js";
import { isTitleLike } from "./author-lines.js";

const siteWords = words("site-word");
const siteSigns = patterns("site-sign");
const reportWords = words("report-word");
const reportSigns = patterns("report-sign");

/** Whether a folded text has words that only the report uses. */
export function hasReportWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (reportWords.at(text, i) !== null) return true;
  return firstOf(reportSigns, text) !== null;
}

const voices = words("site-voice");

/** A site speaks of itself or of what it offers. */
export const siteSpeaks = (text: string): boolean => !voices.all(text).next().done;

/** 今天我向大家推荐一本书: somebody speaks in his own name, and no site does. */
export const speaksOfSelf = (text: string): boolean => !ownVoices.all(text).next().done && !siteSpeaks(text);
const ownVoices = words("author-voice");

type Group = (typeof siteSigns)[number]["entry"]["as"]["group"];

/** It names the site, its goods, what to do with them or whose they are; an address alone is no offer. */
export const offers = (text: string): boolean =>
  [...groupsOf(text)].some((group) => group !== "place") || !addresses.all(text).next().done;

/** What a folded line speaks of as adverts do; nothing where it also has words of a report. */
export const advertGroups = (text: string): ReadonlySet<Group> => (hasReportWords(text) ? new Set() : groupsOf(text));

/** What a folded line speaks of as adverts do, whatever else it has. */
export function groupsOf(text: string): ReadonlySet<Group> {
  let groups: Set<Group> | null = null;
  for (let i = 0; i < text.length; i++) {
    const word = siteWords.at(text, i);
    if (word !== null) groups = (groups ?? new Set()).add(word.entry.as.group);
  }
  for (const sign of siteSigns)
    if (sign.test(text) && inForce(sign.entry.id)) groups = (groups ?? new Set()).add(sign.entry.as.group);
  return groups ?? NO_GROUPS;
}

/** One for all: most lines speak of nothing that sites do. */
const NO_GROUPS: ReadonlySet<Group> = new Set();

/** （本文由墨香阁提供）: it speaks of the text that it stands in, or of a site. */
export const speaksOfText = (text: string): boolean =>
  siteSpeaks(text) || [...addresses.all(text)].some(({ entry }) => entry.as.says === "goods");

const addresses = words("site-address");

/** 在小说阅读器读本章: what a reader may do, and nothing of the report's. */
export const tellsReader = (text: string): boolean => siteWordsIn(text) > 0 && !addresses.all(text).next().done;
const buttons = words("site-button");

/** How many different words of sites stand in a folded text; none where it also speaks as reports do. */
export function siteWordsIn(text: string): number {
  // 公众号文章最高阅读量达2.3万次, 举报倒卖耕地行为，查实给予奖励。: the author speaks of such things too.
  if (!hasWordsOf(SITES, text) || hasReportWords(text) || /[。；]|\d[万亿]/u.test(text)) return 0;
  const found = new Set<string>();
  for (const kind of SITES) for (const { start, end } of kind.all(text)) found.add(text.slice(start, end));
  // 大 is a size of letters, 工作总结 a category of a site; both are words of authors too.
  return [...found].filter((word) => word.length > 1 && !isTitleLike(word)).length;
}

export const SITES = [siteWords, voices, addresses, buttons] as const;

/** Whether a word of one of some kinds stands in a text: hardly a line has one, and all else need not be asked then. */
function hasWordsOf(kinds: typeof SITES, text: string): boolean {
  for (let i = 0; i < text.length; i++)
    for (const kind of kinds)
      if (kind.mayBegin(text.charCodeAt(i)) && (kind as WordKind<Kind>).at(text, i) !== null) return true;
  return false;
}

/** 青竹小说网, 会员专区: a word of sites in it, or at its end. */
export const namesSite = (text: string): boolean =>
  siteWordsIn(text) > 0 || nameEnds.before(text, text.length) !== null;
const nameEnds = words("site-name-end");

/** 墨香阁出品: a name, and what its bearer did. */
export const namesMaker = (text: string): boolean =>
  text.length <= LONGEST_MAKER && makers.before(text, text.length) !== null && !hasReportWords(text);
const makers = words("site-maker");
const LONGEST_MAKER = 10;
