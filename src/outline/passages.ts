import { admitsProblems, looksAhead } from "../headings/roles.js";
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
  const words = (p: Span): string => matching.slice(p.start, Math.min(p.end, p.start + 400));
  const earliest = Math.max(1, section.paragraphs.length - LONGEST_PASSAGE);
  const from = section.paragraphs.findIndex(
    (p, i) => i >= earliest && (admitsProblems(words(p)) || looksAhead(words(p))),
  );
  if (from < 0) return [];
  const rest = section.paragraphs.splice(from);
  const ahead = rest.findIndex((p) => looksAhead(words(p)) && !admitsProblems(words(p)));
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
  let from = paragraphs.length;
  while (from > 0 && isSignature(matching, paragraphs[from - 1])) from--;
  const address = paragraphs.findIndex(
    (p, i) => i > 0 && /^(?:各位|同志们|父老)/u.test(matching.slice(p.start, p.start + 4)),
  );
  if (address >= 0 && address < from && paragraphs.length - address <= 6) from = address;
  if (from >= paragraphs.length || (from === 0 && section.heading !== null)) return [];
  return [passage(paragraphs.splice(from), "closing")];
}

function isSignature(matching: string, paragraph: Span | undefined): boolean {
  if (paragraph === undefined || paragraph.end - paragraph.start > 30) return false;
  const words = matching.slice(paragraph.start, paragraph.end);
  return (
    /^(?:特此|以上报告|专此)/u.test(words) ||
    /^[12二][\d〇○零一二三四五六七八九]{3}年.{1,5}月.{1,4}日$/u.test(words) ||
    (/(?:政府|委员会|党委|支部|办公室|办事处|中心|公司|[局厅委办])$/u.test(words) && !/[，。：]/u.test(words))
  );
}
