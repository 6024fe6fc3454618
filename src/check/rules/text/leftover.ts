import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** XX, 【待补】, （此处…） */
export const leftover: Rule = {
  id: "leftover",
  about: { zh: "占位符、批注等未清理的内容", en: "A placeholder or a note to oneself" },
  severities: severities("e/w/-"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "新增就业⟦XX⟧人。" },
      { wrong: "全年接待游客⟦【待补】⟧万人次。" },
      { wrong: "接待人次再创新高⟦（此处补充数据）⟧。" },
      { wrong: "接待人次再创新高⟦？？⟧" },
      { wrong: "粮食产量增长⟦X.X⟧%。" },
    ],
    alone: ["镇卫生院新购X光机一台。", "5XX系列拖拉机投产。", "文化墙长3×4米。", "大病（补充医疗保险）报销比例提高。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const id of ["proof.leftover-note", "proof.leftover-mask"] as const)
      for (const { start, end } of located(id, text.matching))
        yield {
          span: text.at(start, end),
          message: {
            zh: `“${text.author.text.slice(start, end)}”未清理`,
            en: `${text.author.text.slice(start, end)} was left in the text`,
          },
        };
  },
};
