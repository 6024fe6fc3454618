import type { PatternId } from "../../../lexicon/lexicon.generated.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 约50人左右 */
export const boundTwice: Rule = {
  id: "bound-twice",
  about: { zh: "约数、界限重复表达", en: "A bound is said twice" },
  severities: severities("w/w/-"),
  mend: "automatic",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "全年新增⟦约50人左右⟧。", right: "全年新增约50人。" },
      { wrong: "走访企业⟦近50多⟧家。", right: "走访企业近50家。" },
      { wrong: "园区产值增幅⟦超过20%以上⟧。", right: "园区产值增幅超过20%。" },
      { wrong: "政府采购流标率⟦不超过3%以内⟧。", right: "政府采购流标率不超过3%。" },
      { wrong: "走访企业⟦近50家左右⟧。", right: "走访企业近50家。" },
      { wrong: "完成年度任务的⟦110%以上左右⟧。", right: "完成年度任务的110%以上。" },
    ],
    alone: [
      "近两年，镇里先后派出12批干部外出跟班学习。",
      "双方约定，左右两侧各退让3米用于绿化。",
      "一季度超收1100万元以上，为历年最好水平。",
    ],
  },
  find: function* (text: Checked): Generator<Mistake> {
    for (const id of BOUNDS)
      for (const found of located(id, text.matching)) {
        const [first, second] = [found.group("first"), found.group("second")];
        const { start, end } = found.span("second");
        const span = text.at(found.start, found.end);
        const said = text.author.text;
        yield {
          span,
          message: { zh: `“${first}”与“${second}”重复，保留一个即可`, en: `${first} and ${second} say the same` },
          suggestion: { span, text: said.slice(found.start, start) + said.slice(end, found.end) },
        };
      }
  },
};

const BOUNDS: readonly PatternId[] = [
  "proof.bound-about",
  "proof.bound-near",
  "proof.bound-over",
  "proof.bound-under",
  "proof.bound-both",
  "proof.bound-after",
];
