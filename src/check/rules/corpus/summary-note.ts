import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 政府工作报告（摘要） */
export const summaryNote: Rule = {
  id: "summary-note",
  about: { zh: "是摘要、解读或报道，不是报告全文", en: "A summary, a reading or news of the report instead of it" },
  severities: severities("-/-/w"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年政府工作报告⟦（摘要）⟧\n一、2020年工作回顾\n全县种植水稻五千亩。\n二、2021年工作安排\n新建学校两所。",
      },
      {
        wrong:
          "⟦一图读懂⟧青槐县2021年政府工作报告\n一、2020年工作回顾\n全县种植水稻五千亩。\n二、2021年工作安排\n新建学校两所。",
      },
    ],
    alone: [
      "青槐县2021年政府工作报告\n一、2020年工作回顾\n印发办事指南摘要两万份。\n二、2021年工作安排\n新建学校两所。",
    ],
  },
  find: function* (text: Checked): Generator<Mistake> {
    const first = text.blocks.find(({ kind, end, start }) => kind === "paragraph" && end - start >= PROSE);
    const end = Math.min(first?.start ?? 0, LATEST);
    const opening = text.matching.slice(0, Math.max(end, text.outline.title?.end ?? 0));
    for (const { start, end: to } of located("proof.summary-note", opening)) {
      yield {
        span: text.at(start, to),
        message: { zh: "不是报告全文", en: "this is not the report itself" },
      };
      return;
    }
  },
};

/** What stands in front of the first paragraph says what the text is. */
const PROSE = 60;
const LATEST = 600;
