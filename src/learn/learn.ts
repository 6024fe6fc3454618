import { foldWords } from "../text/search-folding.js";
import type { Background } from "./background.js";
import { brandsOf } from "./brands.js";
import { type Candidate, exactCandidates } from "./candidate.js";
import { groupsOf } from "./groups.js";
import { type Inline, inlineOf } from "./inline.js";
import type { Lock } from "./lock.js";
import { type Page, type PageLine, pageOf, type Sample } from "./page.js";
import { repeatedWords } from "./repeated.js";
import { templateCandidates } from "./templates.js";
import { NEARLY_ALL, type Refusal, type Thresholds, weigh } from "./weigh.js";

export interface LearnOptions {
  /** Files that a batch must have, and of which none is another's near copy. */
  readonly minFiles: number;
  /** The share of the batch's sources that must show what is learned, above 0 and up to 1. */
  readonly minShare: number;
  readonly background: Background;
  /** Whether words within lines are learned where they hold a brand. */
  readonly inline: boolean;
}

export interface LearnedLine extends Candidate {
  readonly lock: Lock;
  /** All behind it is the site's too. */
  readonly opensTail: boolean;
}

export interface Refused extends Candidate {
  readonly refusal: Refusal;
}

export interface Learned {
  readonly files: number;
  /** Files of which none is another's near copy. */
  readonly sources: number;
  readonly lines: readonly LearnedLine[];
  readonly inline: readonly Inline[];
  /** Words within lines that pages repeat and that were not learned. */
  readonly suggested: readonly Inline[];
  /** What many pages share and is not learned, most frequent first. */
  readonly refused: readonly Refused[];
}

/** Whatever the share, so many sources show what is learned. */
const LEAST_SOURCES = 3;
/** Lines prove their neighbours, which prove theirs: so many rounds. */
const ROUNDS = 4;

/**
 * What a batch of one site's pages has in common and its authors did not write. Pure; the same samples in the same
 * order give the same.
 */
export function learn(samples: readonly Sample[], options: LearnOptions): Learned {
  const groups = groupsOf(samples);
  const pages = samples.map((sample, i) => pageOf(sample, groups[i] ?? i));
  const sources = new Set(groups).size;
  const nothing = { files: samples.length, sources, lines: [], inline: [], suggested: [], refused: [] };
  if (sources < options.minFiles) return nothing;
  const limits: Thresholds = {
    least: Math.max(LEAST_SOURCES, Math.ceil(options.minShare * sources)),
    sources,
    background: options.background,
  };
  const { learned, known, refused, accepted } = learnLines(pages, limits);
  const rest = pages.flatMap(({ lines }) => lines.filter((line) => !line.known && !accepted.has(line)));
  const issuers = new Set(pages.flatMap(({ name }) => (name === null ? [] : [foldWords(name)])));
  const brands = brandsOf([...learned, ...known], issuers);
  const around = inlineOf(rest, brands, limits.least).filter(({ pages: seen }) => issuersOf(seen) > 1);
  const repeated = repeatedWords(rest, limits.least, Math.max(limits.least, Math.ceil(NEARLY_ALL * sources))).filter(
    ({ words }) => !around.some((one) => holds(one.words, words)),
  );
  const inline = [...around, ...repeated.filter(({ impossible }) => impossible)];
  const doubtful = repeated.filter(({ impossible }) => !impossible);
  return {
    files: samples.length,
    sources,
    lines: learned.map((line) => ({
      ...line,
      opensTail: line.sources >= NEARLY_ALL * sources && opensTail(line, accepted),
    })),
    inline: options.inline ? inline : [],
    suggested: options.inline ? doubtful : [...inline, ...doubtful],
    refused,
  };
}

const holds = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const issuersOf = (pages: ReadonlySet<Page>): number => new Set([...pages].map(({ issuer }) => issuer)).size;

interface Lines {
  readonly learned: readonly (Candidate & { readonly lock: Lock })[];
  /** Frequent lines that rules in force take already. */
  readonly known: readonly Candidate[];
  readonly refused: readonly Refused[];
  readonly accepted: ReadonlySet<PageLine>;
}

function learnLines(pages: readonly Page[], limits: Thresholds): Lines {
  const learned: (Candidate & { readonly lock: Lock })[] = [];
  const accepted = new Set<PageLine>();
  const frequent = exactCandidates(pages).filter(({ sources }) => sources >= limits.least);
  const known = frequent.filter(({ lines }) => lines.every((line) => line.known));
  const refused = new Map<string, Refused>();
  const take = (candidates: readonly Candidate[]): void => {
    for (const candidate of candidates) {
      const verdict = weigh(candidate, accepted, limits);
      if ("refusal" in verdict) {
        refused.set(candidate.key, { ...candidate, refusal: verdict.refusal });
        continue;
      }
      refused.delete(candidate.key);
      learned.push({ ...candidate, lock: verdict.lock });
      for (const line of candidate.lines) accepted.add(line);
    }
  };
  const left = (): PageLine[] =>
    pages.flatMap(({ lines }) => lines.filter((line) => !line.known && !accepted.has(line)));
  // What nearly all pages have is one line; of what fewer have a template may take more: 摊主 山中客, 摊主 二月兰.
  const isOpen = ({ lines }: Candidate): boolean => lines.some((line) => !line.known && !accepted.has(line));
  for (let round = 0, before = -1; round < ROUNDS && learned.length > before; round++) {
    before = learned.length;
    take(frequent.filter((candidate) => isOpen(candidate) && candidate.sources >= NEARLY_ALL * limits.sources));
    take(templateCandidates(left(), accepted, limits.least));
    take(frequent.filter(isOpen));
  }
  const weighed = [...refused.values()].sort((a, b) => b.sources - a.sources || (a.key < b.key ? -1 : 1));
  return { learned, known, refused: weighed, accepted };
}

/** Behind a line that opens the foot all is short, and some of it differs from page to page: 相关文档 */
function opensTail(line: Candidate & { readonly lock: Lock }, accepted: ReadonlySet<PageLine>): boolean {
  if (line.lock !== "tail") return false;
  const behind = line.lines.map(({ page, index }) => page.lines.slice(index + 1));
  const own = (other: PageLine): boolean => other.known || accepted.has(other);
  const loose = behind.filter((lines) => lines.some((other) => !own(other))).length;
  const short = behind.every((lines) => lines.every((other) => own(other) || isShort(other)));
  return short && loose >= line.lines.length * 0.5 && loose >= 2;
}
const isShort = ({ folded }: PageLine): boolean => folded.length <= LONGEST_LISTED && !/[。；]/u.test(folded);
/** A title of a reading list is no longer. */
const LONGEST_LISTED = 45;
