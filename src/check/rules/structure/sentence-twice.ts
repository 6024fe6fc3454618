import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A sentence that stands twice. */
export const sentenceTwice: Rule = {
  id: "sentence-twice",
  about: { zh: "同一句话重复出现", en: "The same sentence stands twice" },
  severities: severities("w/w/w"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "全县新建标准厂房十二万平方米，引进企业三十五家，带动就业两千余人。⟦全县新建标准厂房十二万平方米，引进企业三十五家，带动就业两千余人。⟧",
      },
    ],
    alone: ["全县新建标准厂房十二万平方米，引进企业三十五家。全县新建标准厂房十三万平方米，引进企业三十六家。"],
  },
  find: twice,
};

/** A shorter sentence may stand in two places of a report. */
const LEAST = 25;
const SENTENCE = /[^。！？\n]+[。！？]/gu;

function* twice(text: Checked): Generator<Mistake> {
  const seen = new Map<string, { readonly start: number; readonly end: number }>();
  for (const block of text.blocks) {
    if (block.kind !== "paragraph" || block.glossary || block.section?.role === "closing") continue;
    SENTENCE.lastIndex = block.start;
    for (
      let found = SENTENCE.exec(text.matching);
      found !== null && found.index < block.end;
      found = SENTENCE.exec(text.matching)
    ) {
      const sentence = found[0];
      if (sentence.length < LEAST) continue;
      const own = { start: found.index, end: found.index + sentence.length };
      const before = seen.get(sentence);
      if (before === undefined) {
        seen.set(sentence, own);
        continue;
      }
      yield {
        span: text.at(own.start, own.end),
        message: { zh: "这句话前面已经出现过", en: "this sentence stands further up too" },
        related: [
          { span: text.at(before.start, before.end), message: { zh: "第一次出现", en: "the first of the two" } },
        ],
      };
    }
  }
}
