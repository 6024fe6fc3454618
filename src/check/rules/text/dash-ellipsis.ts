import { isHan } from "../../../text/characters.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** -- for ——, ... for …… */
export const dashEllipsis: Rule = {
  id: "dash-ellipsis",
  about: { zh: "破折号、省略号写法不规范", en: "-- for ——, ... for ……" },
  severities: severities("i/-/-"),
  mend: "automatic",
  confidence: "likely",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      { wrong: "培育发展新引擎⟦--⟧云谷科技园。", right: "培育发展新引擎——云谷科技园。" },
      { wrong: "老街、码头、茶厂⟦...⟧处处焕发新生。", right: "老街、码头、茶厂……处处焕发新生。" },
    ],
    alone: ["2019—2021年决算均已公开。", "中国—中亚班列开行。", "引进A-7型设备。", "白墙黛瓦……处处是景。"],
  },
  find: function* (text: Checked): Generator<Mistake> {
    const { source, author } = text;
    for (const found of author.text.matchAll(ODD)) {
      const end = found.index + found[0].length;
      const dash = !found[0].startsWith(".") && !found[0].startsWith("…");
      if (
        !text.isWhole(found.index, end) ||
        !isBeside(author.text, found.index - 1) ||
        (dash && !isBeside(author.text, end))
      )
        continue;
      const span = text.at(found.index, end);
      const right = dash ? "——" : "……";
      yield {
        span,
        message: { zh: `“${source.slice(span.start, span.end)}”应为“${right}”`, en: `written ${right}` },
        suggestion: { span, text: right },
      };
    }
  },
};

const ODD = /(?<![-—–─])(?:-{2,}|–{2,}|─{2,}|－{2,})(?![-—–─])|(?<![.…])\.{3,6}(?![.…0-9])|(?<!…)…(?!…)/gu;
const MARKS = new Set([..."”》）、，；。！？"].map((mark) => mark.charCodeAt(0)));
const isBeside = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || MARKS.has(text.charCodeAt(at)) || text[at] === "“" || text[at] === "\n";
