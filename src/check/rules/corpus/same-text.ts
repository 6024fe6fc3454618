import { type Mistake, type Rule, severities } from "../../rule.js";

/** The same text twice in a batch. Told where all files are at hand: see src/check/batch.ts. */
export const sameText: Rule = {
  id: "same-text",
  about: { zh: "同一批文件中有两份相同的文本", en: "The same text stands in two files of a batch" },
  severities: severities("-/-/w"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [{ wrong: "青槐县_2020.txt ⟦青槐县_2021.txt⟧" }],
    alone: ["青槐县_2020.txt 白杨县_2020.txt"],
  },
  ofBatch: true,
  find: (): Iterable<Mistake> => [],
};
