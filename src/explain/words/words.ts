import type { Decision, Pass } from "../../model/decision.js";
import { phrases } from "../../phrases/phrases.js";
import type { Fact } from "../facts.js";
import { type Decided, decisions } from "./decisions.js";
import { facts } from "./facts.js";
import { quoted } from "./quoted.js";
import { reasons } from "./reasons.js";

/** What the report has at a place, in words. */
export function factWords({ code, params }: Fact): string {
  // The table pairs codes and parameters; the compiler does not see that a fact does too.
  const sentence = facts[code] as (params: Fact["params"]) => string;
  return sentence(params);
}

/** What made a decision: an entry or a rule by its id, any other reason in words where there are some. */
export function reasonOf(pass: Pass, by: string): string {
  const known = reasons[pass] ?? {};
  return (Object.hasOwn(known, by) ? known[by]?.() : undefined) ?? by;
}

/** A decision in words. */
export const sentenceOf = ({ code, chosen }: Decision, text: string): string => {
  const sentence = Object.hasOwn(decisions, code) ? decisions[code] : undefined;
  return sentence === undefined ? around.otherwise(code, { text, chosen }) : sentence({ text, chosen });
};

/** What stands round the sentences. */
export const around = phrases({
  /** For a code that has no sentence yet. */
  otherwise: {
    en: (code: string, { text, chosen }: Decided) =>
      `${code.replaceAll("-", " ")}: ${chosen === null || chosen === text ? quoted(text) : `${quoted(text)} gave ${chosen}`}.`,
    zh: (code, { text, chosen }) =>
      `${code}：${chosen === null || chosen === text ? quoted(text) : `${quoted(text)}得出 ${chosen}`}。`,
  },
  /** What stands for an alternative that was weighed; `weight` is null where nothing was counted. */
  rather: {
    en: (chosen: string | null, weight: number | null) =>
      `rather than ${chosen === null ? "none" : quoted(chosen)}${weight === null ? "" : `, weight ${rounded(weight)}`}`,
    zh: (chosen, weight) =>
      `而不是${chosen === null ? "没有" : quoted(chosen)}${weight === null ? "" : `，权重 ${rounded(weight)}`}`,
  },
  /** Where what came out stands, if not at the place itself. */
  readFrom: {
    en: (texts: readonly string[]) => `read from ${texts.map(quoted).join(" and ")}`,
    zh: (texts) => `取自${texts.map(quoted).join("和")}`,
  },
  nothingDecided: { en: "No pass told a decision about this place.", zh: "此处没有任何判断的记录。" },
  nearest: { en: "The nearest:", zh: "最近的一处：" },
});

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
