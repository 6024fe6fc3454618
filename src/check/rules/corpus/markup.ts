import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A page's code instead of its text. */
export const markup: Rule = {
  id: "markup",
  about: { zh: "夹有大量网页代码", en: "A page's code throughout the text" },
  severities: severities("-/-/w"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [{ wrong: `⟦<p>⟧全县种植水稻五千亩。</p>${"<p>全县新建学校两所。</p>".repeat(5)}` }],
    alone: ["全县种植<br>水稻五千亩。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    const [first, ...others] = [...located("proof.residue", text.source)];
    if (first === undefined || others.length < LEAST) return;
    const count = others.length + 1;
    yield {
      span: { start: first.start, end: first.end },
      message: { zh: `有${count}处网页代码或转义符`, en: `${count} pieces of code` },
    };
  },
};

/** Fewer are told one by one, as residue. */
const LEAST = 9;
