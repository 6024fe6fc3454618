import { type Mistake, type Rule, severities } from "../../rule.js";

/** An exception that no finding needs any more. Told when all others have spoken: see src/check/check.ts. */
export const unusedException: Rule = {
  id: "unused-exception",
  about: { zh: "例外文件里有不再适用的条目", en: "An exception of the file beside the report no longer applies" },
  severities: severities("w/w/w"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      {
        wrong: "⟦青槐县2021年工作总结⟧\n一、产业\n全县种植水稻五千亩。\n二、民生\n全县新建学校两所。",
        exceptions: [{ rule: "word", text: "布署", reason: "厂名" }],
      },
    ],
    alone: [
      {
        text: "引进布署公司一家。",
        exceptions: [{ rule: "word", text: "布署", reason: "厂名" }],
      },
    ],
  },
  find: (): Iterable<Mistake> => [],
};
