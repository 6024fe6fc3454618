import { admitsProblems, looksAhead } from "../headings/roles.js";
import { words } from "../lexicon/lexicon.js";
import { pattern } from "../lexicon/pattern.js";
import type { Span } from "../text/span.js";
import { type Draft, passage } from "./draft.js";

/**
 * Parts what stands under no heading from the sections before it: a passage between two runs of numbering (2020年，
 * 我镇将…着重抓好以下五方面的工作), and the words to the meeting and the signature at the end.
 */
export function partPassages(matching: string, top: Draft[], inherits: (section: Draft) => boolean): Draft[] {
  const out: Draft[] = [];
  top.forEach((section, i) => {
    out.push(section);
    if (section.apparatus) return;
    const next = top[i + 1];
    const last = lastOf(section);
    if (next !== undefined && !next.apparatus) {
      if (inherits(section)) out.push(...afterwards(matching, last));
    } else out.push(...closing(matching, last));
  });
  return out.filter((s) => s.heading !== null || s.paragraphs.length > 0 || s.sections.length > 0);
}

function lastOf(section: Draft): Draft {
  let last = section;
  for (let inner = last.sections.at(-1); inner !== undefined; inner = last.sections.at(-1)) last = inner;
  return last;
}

/** A passage between two runs has few paragraphs; problems may be listed one a paragraph. */
const LONGEST_PASSAGE = 8;

/** Trailing paragraphs of a review that admit problems or look ahead. */
function afterwards(matching: string, section: Draft): Draft[] {
  const opening = (p: Span): string => matching.slice(p.start, Math.min(p.end, p.start + 400));
  const earliest = Math.max(1, section.paragraphs.length - LONGEST_PASSAGE);
  const from = section.paragraphs.findIndex(
    (p, i) => i >= earliest && (admitsProblems(opening(p)) || looksAhead(opening(p))),
  );
  if (from < 0) return [];
  const rest = section.paragraphs.splice(from);
  const ahead = rest.findIndex((p) => looksAhead(opening(p)) && !admitsProblems(opening(p)));
  const problems = ahead < 0 ? rest : rest.slice(0, ahead);
  const plans = ahead < 0 ? [] : rest.slice(ahead);
  const found: Draft[] = [];
  if (problems.length > 0) found.push(passage(problems, "problems"));
  if (plans.length > 0) found.push(passage(plans, "plan"));
  return found;
}

/** 各位代表！让我们… and the signature with its date. */
function closing(matching: string, section: Draft): Draft[] {
  const { paragraphs } = section;
  partSignature(matching, paragraphs);
  let from = paragraphs.length;
  while (from > 0 && isSignature(matching, paragraphs[from - 1])) from--;
  const address = paragraphs.findIndex(
    (p, i) => i > 0 && closings.at(matching, p.start)?.entry.id === "closing.address",
  );
  if (address >= 0 && address < from && paragraphs.length - address <= 6) from = address;
  // 附则⏎2021年12月31日 may be all that a section holds; an organ and its date are a signature behind （二）抓好民生改善。 too.
  const [only] = paragraphs;
  const mayBeAll =
    section.heading === null || paragraphs.length > 1 || (only !== undefined && isDatedOrgan(textOf(matching, only)));
  if (from >= paragraphs.length || (from === 0 && !mayBeAll)) return [];
  return [passage(paragraphs.splice(from), "closing")];
}

/** …，群众满意度不断提升。石桥镇人民政府2022年1月5日: where line breaks were lost the signature is glued to the last sentence. */
function partSignature(matching: string, paragraphs: Span[]): void {
  const last = paragraphs.at(-1);
  if (last === undefined) return;
  const from = Math.max(last.start, last.end - LONGEST_SIGNATURE);
  const tail = matching.slice(from, last.end);
  const sentence = Math.max(...SENTENCE_ENDS.map((mark) => tail.lastIndexOf(mark)));
  if (sentence < 0 || !isDatedOrgan(tail.slice(sentence + 1))) return;
  let start = from + sentence + 1;
  while (matching[start] === " ") start++;
  paragraphs.splice(-1, 1, { start: last.start, end: from + sentence + 1 }, { start, end: last.end });
}
const textOf = (matching: string, { start, end }: Span): string => matching.slice(start, end);
const SENTENCE_ENDS = ["。", "！", "；"];
const LONGEST_SIGNATURE = 40;

const closings = words("closing");
const DATE = pattern("closing.date");
const ORGAN = pattern("closing.organ");

/** 石桥镇人民政府 2022年1月5日 on one line */
function isDatedOrgan(said: string): boolean {
  const date = DATE.search(said)?.index ?? 0;
  return date > 0 && ORGAN.test(said.slice(0, date).trimEnd());
}

function isSignature(matching: string, paragraph: Span | undefined): boolean {
  if (paragraph === undefined || paragraph.end - paragraph.start > LONGEST_SIGNATURE) return false;
  const said = textOf(matching, paragraph);
  return (
    closings.at(said, 0)?.entry.id === "closing.submission" ||
    DATE.search(said)?.index === 0 ||
    ((ORGAN.test(said) || isDatedOrgan(said)) && !/[，。：]/u.test(said))
  );
}
