import { type Entry, entries } from "./read.js";

/**
 * What several kinds of words answer, each in its own way. Two entries contradict one another where one word gets two
 * answers to one question: what a reader learns of it would depend on which list is asked first. Patterns are left out: they name shapes, which words veto. Kinds whose difference is
 * where their words stand (before a figure, behind it, in a plan) answer different questions.
 */
export interface Question {
  readonly asks: string;
  /** By kind: what its entries answer; null where an entry leaves it open. */
  readonly answers: Readonly<Record<string, (as: never) => string | null>>;
}

export const questions: readonly Question[] = [
  {
    asks: "what a section or report of this name is about",
    answers: {
      "title-word": (as: { role: string | null }) => as.role,
      "heading-role": (as: { role: string }) => as.role,
      "subheading-role": (as: { role: string }) => as.role,
    },
  },
  { asks: "which year it names", answers: { "relative-year": (as: object) => JSON.stringify(as) } },
  { asks: "which months it names", answers: { period: (as: object) => JSON.stringify(as) } },
  {
    asks: "what a figure behind it is, outside a plan",
    answers: { "status-cue": (as: { status: string }) => as.status, reached: () => "actual" },
  },
  {
    asks: "how near the value is",
    answers: {
      comparator: (as: { bound: string }) => as.bound,
      "comparator-behind": (as: { bound: string }) => as.bound,
    },
  },
  {
    asks: "which way a figure went",
    answers: {
      change: (as: { direction?: string }) => as.direction ?? null,
      "named-change": (as: { direction?: string } | null) => as?.direction ?? null,
    },
  },
  { asks: "whether it names what is measured", answers: yesAndNo(["short-name", "own-head"], ["no-name"]) },
  { asks: "whether a heading may end with it", answers: yesAndNo(["heading-end", "closing-noun"], ["never-last"]) },
  { asks: "whether a text may begin with it", answers: yesAndNo(["text-start"], ["never-first"]) },
  { asks: "whether a line of it is a heading", answers: yesAndNo(["part-heading", "part-label"], ["no-heading"]) },
  { asks: "whether it leads in items", answers: yesAndNo(["item-lead"], ["no-item-lead"]) },
  { asks: "whether it names who reports", answers: yesAndNo(["issuer-name"], ["no-issuer"]) },
  { asks: "whose words they are", answers: yesAndNo(["author-line", "report-word"], ["site-word", "site-voice"]) },
];

function yesAndNo(yes: readonly string[], no: readonly string[]): Question["answers"] {
  return Object.fromEntries([...yes.map((kind) => [kind, () => "yes"]), ...no.map((kind) => [kind, () => "no"])]);
}

/** Words with two answers to one question, each with the entries that give them. */
export function contradictions(of: readonly Question[], among: readonly Entry[] = entries): string[] {
  return of.flatMap(({ asks, answers }) => {
    const answering = among.flatMap((one) => {
      const answer = answers[one.kind]?.(one.as as never) ?? null;
      return answer === null ? [] : [{ ...one, answer }];
    });
    const words = new Set(answering.flatMap((one) => one.words));
    return [...words].flatMap((word) => {
      const claims = answering.filter((one) => one.words.includes(word));
      return new Set(claims.map(({ answer }) => answer)).size < 2
        ? []
        : [`${word} (${asks}): ${claims.map(({ id, answer }) => `${id} says ${answer}`).join(", ")}`];
    });
  });
}
