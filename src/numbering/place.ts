import { words } from "../lexicon/lexicon.js";
import type { MarkedText } from "../lexicon/marks.js";
import { beginsLine } from "../text/author-text.js";

/**
 * Where a candidate stands. `paragraph`: a paragraph begins with it. `line`: a joined physical line begins with
 * it. `announced`: 现总结如下： stands before it. `sentence`: a sentence ended before it, so it may be run in or glued. `amid`: none of these.
 */
export type Place = "paragraph" | "line" | "announced" | "sentence" | "amid";

interface Standing {
  readonly at: number;
  readonly sentenceStart: number;
  readonly ordinal: number;
}

export function placeOf(author: MarkedText, { at, sentenceStart, ordinal }: Standing): Place {
  const { matching, marks } = author;
  const before = matching[at - 1];
  if (before === undefined || before === "\n") return "paragraph";
  if (beginsLine(author, at)) return "line";
  if (before === "：" && marks.before(announcers, at - 1) !== null) return "announced";
  if (sentenceStart === at || before === "：") return "sentence";
  // Glued to the title: …工作计划一、2020年工作总结. Nothing but a title can stand there.
  if (sentenceStart === 0 && at <= LONGEST_TITLE) return "sentence";
  if (ordinal === 1 && marks.before(titleWords, at)?.entry.as.names === "report") return "sentence";
  if (CLOSING.includes(before) && at - sentenceStart > 1 && SENTENCE_CLOSED.test(matching.slice(at - 2, at)))
    return "sentence";
  return "amid";
}

const LONGEST_TITLE = 60;
const announcers = words("announcer");
const titleWords = words("title-word");
const CLOSING = "”’』」）】…*※";
const SENTENCE_CLOSED = /[。！？；…][”’』」）】]|……|[】※]$/u;
