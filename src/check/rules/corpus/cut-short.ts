import { isHan } from "../../../text/characters.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A text that ends in the middle of a sentence, or before the parts that it announces. */
export const cutShort: Rule = {
  id: "cut-short",
  about: { zh: "正文不完整，像被截断", en: "The text ends before it is at its end" },
  severities: severities("-/-/w"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩，产量稳定。\n二、民生\n全县新建学校两所，改造卫生院三所，修建文化广场五处，办好群众关心的实事，群众的获得感不断增⟦强⟧",
      },
    ],
    alone: [
      "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩，产量稳定。\n二、民生\n全县新建学校两所，改造卫生院三所，办好群众关心的实事，群众的获得感不断增强。",
      "青槐县2021年工作总结\n一、产业\n全县种植水稻五千亩，产量稳定。\n二、民生\n全县新建学校两所，改造卫生院三所，办好群众关心的实事。\n青槐县人民政府",
    ],
  },
  find: open,
};

/** A shorter last paragraph may be who signs, or a line of a list. */
const PROSE = 40;

function* open(text: Checked): Generator<Mistake> {
  const { matching, blocks } = text;
  const last = blocks.at(-1);
  if (last === undefined || last.kind !== "paragraph" || last.glossary || last.end - last.start < PROSE) return;
  const end = matching[last.end - 1] ?? "";
  const isOpen = isHan(end.charCodeAt(0)) || "，、；：".includes(end) || /[0-9A-Za-z]/u.test(end);
  // A place, a date and a name that stand behind the last full stop close it as well.
  const stop = matching.lastIndexOf("。", last.end - 1);
  if (!isOpen || !matching.slice(Math.max(stop, last.start), last.end).includes("，")) return;
  yield {
    span: text.at(last.end - 1, last.end),
    message: { zh: "全文在句子中间结束", en: "the text ends within a sentence" },
  };
}
