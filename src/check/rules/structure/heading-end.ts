import type { OutlineSection } from "../../../outline/outline.js";
import type { Checked } from "../../checked.js";
import { runsOf, standsAlone } from "../../headings.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** One of the headings that stand alone ends in a mark. */
export const headingEnd: Rule = {
  id: "heading-end",
  about: { zh: "独立成行的标题末尾多了标点", en: "A heading on its own line ends in a mark, its siblings do not" },
  severities: severities("i/-/-"),
  mend: "suggestion",
  confidence: "likely",
  source: "GB/T 9704-2012",
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年工作总结\n一、产业发展\n全县种植水稻五千亩。\n二、民生事业⟦。⟧\n全县新建学校两所。\n三、社会治理\n全县调解纠纷百余件。",
        right:
          "青槐县2021年工作总结\n一、产业发展\n全县种植水稻五千亩。\n二、民生事业\n全县新建学校两所。\n三、社会治理\n全县调解纠纷百余件。",
      },
    ],
    alone: [
      "青槐县2021年工作总结\n一、产业发展。\n全县种植水稻五千亩。\n二、民生事业。\n全县新建学校两所。\n三、社会治理。\n全县调解纠纷百余件。",
    ],
  },
  find: closed,
};

const MARKS = "。；：，;:,.";
const LEAST = 3;

function* closed(text: Checked): Generator<Mistake> {
  for (const run of runsOf(text)) {
    if (run.length < LEAST || !run.every((section) => standsAlone(text, section))) continue;
    const marked = run.filter((section) => MARKS.includes(lastOf(text, section)));
    const [only] = marked;
    if (marked.length !== 1 || only?.headingSpan == null) continue;
    const span = text.at(only.headingSpan.end - 1, only.headingSpan.end);
    yield {
      span,
      message: { zh: "同级标题末尾都没有标点，这里多了一个", en: "the headings beside it end in no mark" },
      suggestion: { span, text: "" },
    };
  }
}

const lastOf = ({ author }: Checked, { headingSpan }: OutlineSection): string =>
  headingSpan === null ? "" : (author.text[headingSpan.end - 1] ?? "");
