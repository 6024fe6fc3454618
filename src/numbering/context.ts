import type { Alternative } from "../lexicon/alternatives.js";
import { holds } from "../lexicon/beside.js";
import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { pattern } from "../lexicon/pattern.js";
import { endsSentence, isDigit, isLatin } from "../text/characters.js";
import { ordinalOf } from "./styles.js";

type Form = Alternative<"numbering">;

/** Whether what stands in front of or behind a numeral says that it counts or names and does not number. */
export function isNoMarker(author: MarkedText, form: Form, ordinal: number): boolean {
  const { matching } = author;
  const { start, end } = form;
  if (!holds(form.entry, matching, start, end)) return true;
  const reference = author.marks.at(references, end)?.entry.as.where;
  if (reference === "anywhere" || listsItems(form, matching)) return true;
  switch (form.entry.as.style) {
    case "chinese":
      return listsNumbers(matching, end, ordinal);
    case "paren-chinese":
      return !atSentenceStart(matching, start) && reference === "amid";
    case "arabic":
    case "half-paren-arabic": {
      const before = matching.charCodeAt(start - 1);
      return isDigit(before) || isLatin(before) || listsDates(matching, end);
    }
    case "paren-arabic":
      return isDigit(matching.charCodeAt(start - 1));
    case "bracketed":
      // “六稳”“六保”任务[1]，: only a note begins with it, a line or, where lines were lost, a term and what it means.
      return start > 0 && matching[start - 1] !== "\n" && !isNote(author, form);
    default:
      return false;
  }
}

/** 1.5亿元, 8.8个, 12.5%: a decimal, unless the sequence insists; 三，: seen, but rarely a marker. */
export function isAmbiguous(matching: string, { start, end, entry }: Form): boolean {
  const mark = matching[end - 1];
  const { style } = entry.as;
  if (style === "arabic") return mark === "." && isDigit(matching.charCodeAt(end));
  if (style === "chinese")
    return mark === "，" || mark === "：" || (mark === "." && isDigit(matching.charCodeAt(start)));
  return false;
}

const references = words("numbering-reference");

/** A sentence, a line or what a colon announces begins here. */
function atSentenceStart(matching: string, at: number): boolean {
  const before = matching[at - 1];
  return before === undefined || before === "\n" || before === "：" || endsSentence(before.charCodeAt(0));
}

const ITEMS = pattern("numeral-list.items");

/** 1、2两项已…: both are named, neither numbers. */
const listsItems = ({ end }: Form, matching: string): boolean =>
  matching[end - 1] === "、" && ITEMS.at(matching, end) !== null;

const COUNTED = pattern("numeral-list.counted");
const DATES = pattern("numeral-list.dates");

/** 一、二、三产业 · 三、四季度 · 三、四中全会: the next numeral is one more, and a counted noun follows. */
function listsNumbers(matching: string, end: number, ordinal: number): boolean {
  const next = ordinalOf(matching[end] ?? "");
  return next !== null && next > ordinal && COUNTED.at(matching, end) !== null;
}

/** 1、2、3月 */
const listsDates = (matching: string, end: number): boolean =>
  matching[end - 1] === "、" && isDigit(matching.charCodeAt(end)) && DATES.at(matching, end) !== null;

const noteLeads = words("note-lead");
const TERM = pattern("glossary.term");
const NOTE_BREAKS = "。！？；：※】";

/** …为目标。[2] 三大攻坚战：坚决打好…; ※名词解释※[1] … */
const isNote = ({ matching, marks }: MarkedText, { start, end }: Form): boolean =>
  (NOTE_BREAKS.includes(matching[start - 1] ?? "") || marks.before(noteLeads, start) !== null) &&
  TERM.at(matching, end) !== null;
