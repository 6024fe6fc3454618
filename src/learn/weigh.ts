import { siteSpeaks, siteWordsIn } from "../boilerplate/adverts.js";
import { beginsReport, isAuthors, isProse, isTitleLike, namesReport, opensText } from "../boilerplate/author-lines.js";
import { hasAuthorsLabel } from "../boilerplate/fields.js";
import { type Background, shareIn } from "./background.js";
import { type Candidate, wordsOf } from "./candidate.js";
import { type Lock, lockOf } from "./lock.js";
import type { PageLine } from "./page.js";

/** Why a line that many pages share is none of the site's. */
export type Refusal = "few-files" | "genre" | "authors-words" | "figure" | "one-issuer" | "loose" | "no-words";

export interface Thresholds {
  /** Sources that must show a line. */
  readonly least: number;
  /** Sources in the batch. */
  readonly sources: number;
  readonly background: Background;
}

export type Verdict = { readonly lock: Lock } | { readonly refusal: Refusal };

/** A line of the genre is as frequent elsewhere; a site's is so many times as frequent here. */
const TIMES_BACKGROUND = 8;
export const NEARLY_ALL = 0.8;
/** Words of a rule are at least so many characters. */
const LEAST_WORDS = 2;

/**
 * Whether a line that pages share is the site's.
 *
 * @param accepted lines that are the site's already
 */
export function weigh(candidate: Candidate, accepted: ReadonlySet<PageLine>, limits: Thresholds): Verdict {
  const refusal = refusalOf(candidate, limits);
  if (refusal !== null) return { refusal };
  const lock = lockOf(candidate, accepted);
  return lock === null ? { refusal: "loose" } : { lock };
}

function refusalOf(candidate: Candidate, { least, sources, background }: Thresholds): Refusal | null {
  if (candidate.sources < least) return "few-files";
  const words = wordsOf(candidate);
  if (words.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_WORDS) return "no-words";
  if (shareIn(background, candidate.key) * TIMES_BACKGROUND > candidate.sources / sources) return "genre";
  const speaks = speaksAsSite(candidate);
  if (isAuthorsWords(candidate)) return "authors-words";
  if (!speaks && isTemplate(candidate) && candidate.lines.some(({ folded }) => isSentence(folded)))
    return "authors-words";
  // 糖度15 on all pages of a site is no figure of their authors'.
  const common = candidate.sources >= NEARLY_ALL * sources && candidate.issuers > 1;
  if (candidate.lines.some(({ measured }) => measured) && !speaks && !common) return "figure";
  if (candidate.issuers < 2 && !isSurelySites(candidate)) return "one-issuer";
  return null;
}

/** An address, or two words of sites: one issuer writes （本文有删减） below all of its reports. */
const isSurelySites = ({ lines: [first] }: Candidate): boolean =>
  first !== undefined && (siteWordsIn(first.folded) > 1 || hasAddress(first));

const hasAddress = ({ skeleton: { kinds } }: PageLine): boolean => kinds.includes("url") || kinds.includes("host");

/** Words that only sites write, or an address. */
export const speaksAsSite = ({ lines: [first] }: Pick<Candidate, "lines">): boolean =>
  first !== undefined && (siteWordsIn(first.folded) > 0 || siteSpeaks(first.folded) || hasAddress(first));

/** Sentences that only begin alike are the author's: 现在，我代表市人民政府，向大会… */
const isSentence = (folded: string): boolean => isProse(folded) || namesReport(folded) || /[。；！：]$/u.test(folded);
const isTemplate = ({ parts }: Candidate): boolean => parts.some((part) => "kind" in part && part.kind === "any");

/** Of a template single lines may look like the author's by what fills them: 取窖人 二月兰 is no date. */
function isAuthorsWords(candidate: Candidate): boolean {
  if (!isTemplate(candidate)) return candidate.lines.some(isAuthorsLine);
  return candidate.lines.filter(isAuthorsLabelled).length * 2 >= candidate.lines.length;
}

/** The title on a line of its own, whatever stands behind it; where another line has it too, this one may be a page's. */
const isTitleLine = ({ titled, page, index }: PageLine): boolean =>
  titled && !page.lines.some(({ skeleton }, i) => i !== index && skeleton.kinds.includes("title"));

function isAuthorsLine(line: PageLine): boolean {
  const { words, kinds } = line.skeleton;
  const own = kinds.includes("title") ? words.join("") : line.folded;
  return isTitleLine(line) || isAuthors(own) || opensText(own) || beginsReport(own) || hasAuthorsLabel(own);
}

/** 药引 冬季清雪经验总结: behind a site's label titles of other texts stand. */
const isAuthorsLabelled = (line: PageLine): boolean =>
  isAuthorsLine(line) && !(isTitleLike(line.folded) && !isTitleLine(line) && line.index > line.page.lines.length / 2);
