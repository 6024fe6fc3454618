import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 锟斤拷, ä¸­å›½ */
export const mojibake: Rule = {
  id: "mojibake",
  about: { zh: "乱码", en: "Characters that were read in a wrong encoding" },
  severities: severities("e/e/e"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [{ wrong: "全县种植⟦锟斤拷⟧水稻五千亩。" }, { wrong: "全县种植⟦ä¸­å›½⟧水稻五千亩。" }],
    alone: ["全县种植水稻五千亩。", "引进Café品牌一家，Ångström仪器两台。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const { start, end } of located("proof.mojibake", text.source)) {
      yield { span: { start, end }, message: { zh: "乱码", en: "mojibake" } };
      return;
    }
  },
};
