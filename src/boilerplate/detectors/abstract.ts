import { pattern } from "../../lexicon/pattern.js";
import { matchingForm } from "../../text/characters.js";
import type { Span } from "../../text/span.js";
import type { Page } from "../page.js";
import { type Removal, removedAs } from "../removals.js";

const label = pattern("page-label.abstract");
const glued = pattern("page-label.glued-abstract");
/** Only what stands this near the beginning is taken for an abstract. */
const HEAD_LINES = 30;
const HEAD_REACH = 4000;
const LONGEST_LABEL = 16;
const SHORTEST = 20;
const LONGEST = 1500;
/** A line without label or dots must be this long, and among the first. */
const SHORTEST_UNMARKED = 50;
const LAST_UNMARKED = 5;

/**
 * A site's abstract: a line at the head, with a label (`内容摘要：`) or cut off with dots, whose words are the words with
 * which the report then begins. Without that proof nothing is removed.
 */
export function* abstracts({ source, paragraphs }: Page): Generator<Removal> {
  yield* gluedAbstract(source);
  for (const [i, { start, end }] of paragraphs.slice(0, HEAD_LINES).entries()) {
    if (start > HEAD_REACH) return;
    const labelled = labelLength(source, start, Math.min(end, start + LONGEST_LABEL));
    // The label may have a line of its own.
    const next = labelled > 0 && start + labelled >= end ? paragraphs[i + 1] : undefined;
    const own = next ?? { start: start + labelled, end };
    const length = own.end - own.start;
    if (length > LONGEST || length < SHORTEST) continue;
    const dotted = DOTS.test(source.slice(Math.max(own.start, own.end - 8), own.end));
    const marked = labelled > 0 || dotted;
    if (!marked && (i > LAST_UNMARKED || lengthUnglossed(source, own) < SHORTEST_UNMARKED)) continue;
    if (!repeatsWhatFollows(source, own, marked)) continue;
    yield abstract(start, own.end);
    return;
  }
}

/** ——2021年1月5日在县人民代表大會(huì)…會議(yì)上 may stand there twice; readings in brackets make no line longer. */
const lengthUnglossed = (source: string, { start, end }: Span): number =>
  source.slice(start, end).replace(/[(（]?\p{Script=Latin}+[)）]?/gu, "").length;

/** Dots, or a button to read on, end what a site cut off. */
const DOTS = /(?:\.{2,}|…+|阅读全文|查看全文|\[详细\])\s*$/u;

const labelLength = (source: string, start: number, end: number): number =>
  label.search(matchingForm(source.slice(start, end)).replace(/[[\]]/gu, (c) => (c === "[" ? "【" : "】")))?.[0]
    .length ?? 0;

/** The same amid a line, where a page lost its line breaks. */
function* gluedAbstract(source: string): Generator<Removal> {
  const head = matchingForm(source.slice(0, HEAD_REACH));
  const found = glued.search(head);
  if (found === null) return;
  const end = found.index + found[0].length;
  if (repeatsWhatFollows(source, { start: head.indexOf("：", found.index) + 1, end }, true))
    yield abstract(found.index, end);
}

const abstract = (start: number, end: number): Removal => removedAs("site-abstract", { start, end }, { block: true });

/** Without label or dots the whole line must come again; else its last letters may be cut or damaged (`&ems......`). */
function repeatsWhatFollows(source: string, abstract: Span, mayBeCut: boolean): boolean {
  const own = letters(source, abstract.start, abstract.end);
  if (own.length < LEAST_LETTERS) return false;
  const following = letters(source, abstract.end, Math.min(source.length, abstract.end + FOLLOWING));
  const at = following.indexOf(own.slice(0, 12));
  if (at < 0 || at > FARTHEST) return false;
  let same = 0;
  while (same < own.length && own[same] === following[at + same]) same++;
  return mayBeCut ? same >= own.length - DAMAGED && same >= own.length * SHARE : same === own.length;
}

const LEAST_LETTERS = 15;
const FOLLOWING = 2600;
const FARTHEST = 600;
const DAMAGED = 8;
const SHARE = 0.6;

/** Chinese characters, digits and Latin letters only: what an abstract keeps of the text that it repeats. */
const letters = (source: string, start: number, end: number): string =>
  source.slice(start, end).replace(/[^\u3400-\u9fff0-9A-Za-z]+/gu, "");
