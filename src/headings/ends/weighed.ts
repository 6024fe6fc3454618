import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { hasBlankBetween } from "../../text/author-text.js";
import { endsSentence, isBlank, YEAR } from "../../text/characters.js";
import { wordEnds } from "../../words/segmenter.js";
import { type Clause, clauseAt, isPredicated } from "./clause.js";
import { endReasons } from "./end-words.js";
import {
  behindMarks,
  type HeadingEnd,
  type HeadingWindow,
  isClosing,
  type Reason,
  sentenceMark,
} from "./heading-end.js";
import { seamReasons } from "./seam.js";
import { startReason } from "./start-words.js";
import { reason } from "./weights.js";

/** An end that is weighed against others of its heading and beside those of its run. */
export interface WeighedEnd extends HeadingEnd {
  readonly length: number;
  readonly commas: number;
  /** A mark or the window's limit stands there. */
  readonly marked: boolean;
}

/**
 * Every place where a heading may end whose text follows at once (一、经济建设成效显著镇域经济发展迅猛，…), weighed by its
 * words, its length and the build of its clauses.
 */
export function weighedEnds(author: MarkedText, window: HeadingWindow): WeighedEnd[] {
  const { matching } = author;
  const { from, limit } = window;
  const last = Math.min(limit, from + LONGEST);
  const place = new Place(author, window, last);
  const ends: WeighedEnd[] = [];
  for (let at = from + 1; at <= last; at++) {
    place.moveTo(at);
    if (place.mayEnd()) ends.push(place.weighed());
    if (endsSentence(matching.charCodeAt(at))) return ends;
  }
  const mark = sentenceMark(matching, { from: last, limit: Math.min(limit, from + FARTHEST) });
  if (mark < 0) return ends;
  place.moveTo(mark);
  ends.push(place.weighed());
  return ends;
}

/** A whole first sentence is a heading no farther than this; in between nothing else is. */
const FARTHEST = 120;

const LONGEST = 48;
const SHORTEST = 4;
const SHORTEST_MARKED = 2;
/** So many characters behind the last place tell whether a word goes on there. */
const BEHIND = 8;
/** Below this a heading of one clause is short. */
const SHORT = 6;
/** Headings of one clause have eight to twelve characters mostly, of two clauses up to thirty. */
const USUAL = [12, 21, 30] as const;
const MOST_USUAL = 30;
/** What is so long is no worse for being longer. */
const MOST_OVER = 20;
const EVEN = 2;

/** A place in a window that moves from left to right, and what it knows of the clauses before it. */
class Place {
  private at: number;
  private commas = 0;
  private clause: Clause;
  private clauseBefore = 0;
  /** Where the clause already has a predicate behind a subject: 制造业强县加快起势｜产业转型持续提速. */
  private predicate = Number.POSITIVE_INFINITY;
  /** 培育主导产业｜今年计划…: a text that speaks of its year has begun. */
  private textSeen = false;
  /** A quotation that is open: no heading ends in it (坚持“产业｜强镇”). */
  private quoted = false;
  private readonly words: ReadonlySet<number> | null;

  constructor(
    private readonly author: MarkedText,
    private readonly window: HeadingWindow,
    last: number,
  ) {
    const { from } = window;
    this.at = from;
    this.clause = clauseAt(author, from);
    this.words = wordEnds(firstSentence(author.matching.slice(from, last + BEHIND)));
  }

  moveTo(at: number): void {
    this.at = at;
    const before = this.author.matching[at - 1] ?? "";
    if (OPENING.includes(before)) this.quoted = true;
    else if (CLOSING.includes(before)) this.quoted = false;
    if (before !== "，") return;
    this.commas++;
    this.clauseBefore = at - 1 - this.clause.start;
    this.clause = clauseAt(this.author, at);
    this.predicate = Number.POSITIVE_INFINITY;
  }

  mayEnd(): boolean {
    const { at, author, window } = this;
    const closes = this.closes();
    if (this.quoted && at !== window.limit) return false;
    return at - window.from >= (closes ? SHORTEST_MARKED : SHORTEST) && (closes || mayPart(author, at));
  }

  weighed(): WeighedEnd {
    const { at, author, window, clause } = this;
    const { matching } = author;
    const marked = this.closes();
    const because = [
      ...endReasons(author, clause, at),
      marked ? reason("mark") : startReason(author, clause, at),
      ...seamReasons(matching, at, marked),
      ...this.build(marked),
    ];
    if (isPredicated(author, clause, at)) this.predicate = Math.min(this.predicate, at);
    if (SPOKEN_YEAR.includes(matching[at] ?? "") && matching[at + 1] === YEAR) this.textSeen = true;
    return {
      at,
      textStart: behindMarks(matching, at, window.limit),
      by: "weighed",
      weight: because.reduce((sum, { weight }) => sum + weight, 0),
      because,
      length: at - window.from,
      commas: this.commas,
      marked,
    };
  }

  private closes(): boolean {
    const { at, author, window } = this;
    return at === window.limit || isClosing(author.matching.charCodeAt(at)) || author.matching.startsWith(DASH, at);
  }

  /** What the length of the heading and of its clauses says. */
  private build(marked: boolean): Reason[] {
    const { at, window, clause, commas } = this;
    const length = at - window.from;
    const inClause = at - clause.start;
    const found: Reason[] = [];
    const over = length - (USUAL[commas] ?? MOST_USUAL);
    if (length < SHORT && !marked) found.push(reason("short"));
    else if (over > 0) found.push(reason("overlong", Math.min(over, MOST_OVER)));
    if (this.words?.has(length) === false) found.push(reason("torn-word"));
    if (inClause < SHORTEST) found.push(reason("short-clause"));
    if (at - this.predicate >= SHORTEST) found.push(reason("second-predicate"));
    const uneven = Math.abs(inClause - this.clauseBefore) - EVEN;
    if (this.textSeen) found.push(reason("within-text"));
    if (commas === 1 && uneven > 0) found.push(reason("uneven", uneven));
    if (this.author.matching[at] === "：" && marked) found.push(reason("colon"));
    if (at < window.limit && hasBlankBetween(this.author, at)) found.push(reason("blank"));
    const name = this.author.marks.at(partNames, window.from);
    if (name?.end === at) found.push({ by: name.entry.id, weight: name.entry.as.weight });
    return found;
  }
}

/** No heading goes on behind the end of a sentence, so no word there needs to be known. */
function firstSentence(window: string): string {
  for (let i = 0; i < window.length; i++) if (endsSentence(window.charCodeAt(i))) return window.slice(0, i + 1);
  return window;
}

const ends = words("heading-end");
const neverLast = words("never-last");
const neverFirst = words("never-first");
const partNames = words("part-name");
const OPENING = "“‘《";
const CLOSING = "”’》";
/** 农村经济空前活跃——粮食增产。: a dash ends a heading whose text follows at once. */
const DASH = "——";
/** 今年, 去年, 明年 */
const SPOKEN_YEAR = "今去明";
const MARKS_LAST = "，、：；（《“‘";
const MARKS_FIRST = "，、。：；）》”’";

/** Neither a heading's last nor a text's first character: a mark, or a word that joins or governs what follows. 新 is one, but 焕然一新. */
function mayPart({ matching, marks }: MarkedText, at: number): boolean {
  if (at >= matching.length) return false;
  if (MARKS_FIRST.includes(matching[at] ?? "") || isBlank(matching.charCodeAt(at))) return false;
  if (marks.at(neverFirst, at) !== null) return false;
  if (marks.before(ends, at) !== null) return true;
  const last = matching[at - 1] ?? "";
  return !MARKS_LAST.includes(last) && !isBlank(matching.charCodeAt(at - 1)) && marks.before(neverLast, at) === null;
}
