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
      { wrong: "新建厂房⟦□⟧个，引进企业九家⟦（？）⟧。" },
    ],
    alone: ["镇卫生院新购X光机一台。", "5XX系列拖拉机投产。", "文化墙长3×4米。", "大病（补充医疗保险）报销比例提高。"],
  },
  find: leftovers,
};

function* leftovers(text: Checked): Generator<Mistake> {
  for (const id of ["proof.leftover-note", "proof.leftover-mask"] as const) {
    const found = [...located(id, text.matching)];
    const severity = id === "proof.leftover-mask" && isNameless(text, found.length) ? "info" : undefined;
    for (const { start, end } of found) {
      const said = text.author.text.slice(start, end);
      yield {
        span: text.at(start, end),
        message:
          severity === undefined
            ? { zh: `“${said}”未清理`, en: `${said} was left in the text` }
            : { zh: "全文的数字或名称用符号代替", en: "figures or names are masked throughout" },
        ...(severity !== undefined && { severity }),
      };
      // What is so throughout is told once.
      if (severity !== undefined) break;
    }
  }
}

/** 完成产值X亿元，增长X%: where one figure in five is masked somebody made the text nameless, and left nothing behind. */
function isNameless({ metrics }: Checked, masks: number): boolean {
  const figures = metrics.filter(({ masked }) => !masked).length;
  return masks >= LEAST && masks * ONE_IN >= figures;
}

const LEAST = 3;
const ONE_IN = 5;
