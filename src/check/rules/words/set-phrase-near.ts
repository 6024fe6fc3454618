import { entriesOfKind, inForce } from "../../../lexicon/lexicon.js";
import { isHan } from "../../../text/characters.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 社会主义核心价值关 */
export const setPhraseNear: Rule = {
  id: "set-phrase-near",
  about: { zh: "固定提法写错一个字", en: "A set phrase with one character wrong" },
  severities: severities("-/-/-"),
  mend: "suggestion",
  confidence: "look",
  source: null,
  examples: {
    found: [{ wrong: "践行⟦社会主义核心价值关⟧。", right: "践行社会主义核心价值观。" }],
    alone: ["践行社会主义核心价值观。", "讨论“社会主义核心价值关”这一笔误。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const { start, end, right } of nearOnes(text)) {
      const span = text.at(start, end);
      yield {
        span,
        message: { zh: `固定提法是“${right}”`, en: `the set phrase is ${right}` },
        suggestion: { span, text: right },
      };
    }
  },
};

interface Near {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** A phrase with one wrong character keeps one of its halves. */
function* nearOnes(text: Checked): Generator<Near> {
  const { matching } = text;
  for (const { id, words } of entriesOfKind("official-phrase")) {
    if (!inForce(id)) continue;
    for (const phrase of words) {
      const half = phrase.length >> 1;
      for (const [from, to] of [
        [0, half],
        [half, phrase.length],
      ] as const) {
        const kept = phrase.slice(from, to);
        for (let at = matching.indexOf(kept); at >= 0; at = matching.indexOf(kept, at + 1)) {
          const start = at - from;
          if (isOneOff(matching, start, phrase) && !text.isQuoted(start))
            yield { start, end: start + phrase.length, right: phrase };
        }
      }
    }
  }
}

function isOneOff(text: string, start: number, phrase: string): boolean {
  if (start < 0 || start + phrase.length > text.length) return false;
  let off = 0;
  for (let i = 0; i < phrase.length; i++) {
    if (text[start + i] === phrase[i]) continue;
    if (++off > 1 || !isHan(text.charCodeAt(start + i))) return false;
  }
  return off === 1;
}
