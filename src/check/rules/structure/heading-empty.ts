import type { OutlineSection } from "../../../outline/outline.js";
import type { Checked } from "../../checked.js";
import { runsOf, standsAlone } from "../../headings.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A heading with nothing below it. */
export const headingEmpty: Rule = {
  id: "heading-empty",
  about: { zh: "标题下没有内容", en: "A heading with neither text nor headings below it" },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年工作总结\n一、产业发展\n全县种植水稻五千亩。\n⟦二、民生事业⟧\n三、社会治理\n全县调解纠纷百余件。",
      },
    ],
    alone: ["青槐县2021年工作总结\n一、产业发展\n二、民生事业\n三、社会治理\n全县调解纠纷百余件。"],
  },
  find: empty,
};

function* empty(text: Checked): Generator<Mistake> {
  for (const run of runsOf(text)) {
    const bare = run.filter(isBare);
    const [only] = bare;
    if (bare.length !== 1 || run.length < 2 || only?.headingSpan == null || !standsAlone(text, only)) continue;
    // 3.“一主一副”：老城主中心，…: an entry of a glossary holds its text.
    const { start, end } = only.headingSpan;
    if (text.matching.slice(start, end - 1).includes("：")) continue;
    // Siblings whose text runs on behind their heading are a list, and this is one of its lines.
    if (!run.some((other) => other !== only && standsAlone(text, other))) continue;
    const span = text.at(only.headingSpan.start, only.headingSpan.end);
    yield { span, message: { zh: "标题下没有内容", en: "nothing stands below this heading" } };
  }
}

const isBare = ({ paragraphs, sections }: OutlineSection): boolean => paragraphs.length === 0 && sections.length === 0;
