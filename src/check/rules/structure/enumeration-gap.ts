import type { Checked } from "../../checked.js";
import { enumerationsOf } from "../../enumerations.js";
import { renumbered } from "../../headings.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 一是 二是 四是 */
export const enumerationGap: Rule = {
  id: "enumeration-gap",
  about: { zh: "“一是、二是”类列举序号不连续", en: "An enumeration in the text skips or repeats a number" },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "一是抓建设，修渠五条；二是抓维修，换管两处；三是抓管护，聘员八名；⟦五是⟧抓验收，逐段销号。" },
      { wrong: "第一，抓建设。第二，抓维修。⟦第二，⟧抓管护。" },
    ],
    alone: [
      "老支书常说，“一要种粮，二要养猪”，这话在理。",
      "一是抓建设，修渠五条；二是抓维修，换管两处；三是抓管护，聘员八名。",
      "窗口推行一看二问三查工作法，差错明显减少。",
    ],
  },
  find: gaps,
};

function* gaps(text: Checked): Generator<Mistake> {
  for (const { members } of enumerationsOf(text)) {
    if (members[0]?.ordinal !== 1) continue;
    for (let i = 1; i < members.length; i++) {
      const [before, own] = [members[i - 1], members[i]];
      if (before === undefined || own === undefined || own.ordinal === before.ordinal + 1) continue;
      const span = text.at(own.marker.start, own.marker.end);
      const said = text.source.slice(span.start, span.end);
      const right = renumbered(said, before.ordinal + 1);
      yield {
        span,
        message: {
          zh: `列举序号不连续：“${before.said}”之后是“${said}”`,
          en: `${said} follows ${before.said}`,
        },
        related: [
          {
            span: text.at(before.marker.start, before.marker.end),
            message: { zh: "前一项", en: "the member before it" },
          },
        ],
        ...(right !== null && { suggestion: { span, text: right } }),
      };
      // What follows is counted from the wrong number: told once.
      break;
    }
  }
}
