import type { Checked } from "../../checked.js";
import { renumbered, type Step, stepsOf } from "../../headings.js";
import { listSteps } from "../../lists.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A number stands twice among siblings. */
export const numberingDuplicate: Rule = {
  id: "numbering-duplicate",
  about: { zh: "同级序号重复", en: "A number stands twice among siblings" },
  severities: severities("e/e/w"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      {
        wrong: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n二、民生事业\n新建学校。\n⟦二、⟧社会治理\n调解纠纷。",
        right: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n二、民生事业\n新建学校。\n三、社会治理\n调解纠纷。",
      },
      {
        wrong: "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n⟦（一）⟧民生。新建学校。\n二、打算\n新建大棚。",
        right: "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n（二）民生。新建学校。\n二、打算\n新建大棚。",
      },
    ],
    alone: [
      "青槐县2021年工作总结\n一、产业\n（一）农业。种植水稻。\n（二）工业。新办企业。\n二、民生\n（一）教育。新建学校。\n（二）卫生。新建医院。",
    ],
  },
  find: duplicates,
};

function* duplicates(text: Checked): Generator<Mistake> {
  for (const step of stepsOf(text)) {
    const { numbering, before } = step;
    if (before === null || !isTwice(step, before.ordinal)) continue;
    yield twiceAt(text, numbering, before);
  }
  for (const { marker, ordinal, before } of listSteps(text))
    if (before !== null && ordinal === before.ordinal)
      yield twiceAt(text, marker, { ...before.marker, ordinal: before.ordinal });
}

/** （一） behind a （一） is one number twice where both have one parent: below another a part begins again. */
const isTwice = ({ numbering, before, neighbour, siblings }: Step, last: number): boolean =>
  numbering.ordinal === last && (numbering.ordinal !== 1 || neighbour === before || siblings);

function twiceAt(
  text: Checked,
  own: { readonly start: number; readonly end: number },
  before: { readonly start: number; readonly end: number; readonly ordinal: number },
): Mistake {
  const span = text.at(own.start, own.end);
  const said = text.source.slice(span.start, span.end);
  const right = renumbered(said, before.ordinal + 1);
  return {
    span,
    message: { zh: `序号重复：“${said}”已经出现过`, en: `${said} stands twice` },
    related: [
      { span: text.at(before.start, before.end), message: { zh: "同一序号第一次出现", en: "the first of the two" } },
    ],
    ...(right !== null && { suggestion: { span, text: right } }),
  };
}
