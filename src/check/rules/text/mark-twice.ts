import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 。。 ，， ；。 */
export const markTwice: Rule = {
  id: "mark-twice",
  about: { zh: "标点重复或叠用", en: "A mark stands twice, or two stand where one does" },
  severities: severities("e/e/-"),
  mend: "automatic",
  confidence: "sure",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      { wrong: "水渠全部竣工⟦。。⟧新建泵站两座。", right: "水渠全部竣工。新建泵站两座。" },
      { wrong: "种植水稻⟦，，⟧养殖生猪。", right: "种植水稻，养殖生猪。" },
      { wrong: "种植水稻⟦；。⟧", right: "种植水稻。" },
      { wrong: "他说：“路通了⟦。”。⟧", right: "他说：“路通了。”" },
    ],
    alone: ["白墙黛瓦、小桥流水……处处是景。", "真是太好了！！", "他说：“路通了。”乡亲们都点头。"],
  },
  find: doubled,
};

/** The same mark again, two marks of which one is meant, and 。”。 */
const DOUBLED = /([。，、；：])\1+|。[，、；：]|[，、；：]。|[，、；：]{2}|。”。|，”，/gu;

function* doubled(text: Checked): Generator<Mistake> {
  for (const found of text.matching.matchAll(DOUBLED)) {
    const end = found.index + found[0].length;
    if (!isTogether(text, found.index, end)) continue;
    const span = text.at(found.index, end);
    const right = mended(found[0]);
    yield {
      span,
      message: { zh: `标点“${found[0]}”叠用`, en: `${found[0]} where one mark stands` },
      ...(right !== null && { suggestion: { span, text: right } }),
    };
  }
}

/** Nothing was removed between them; blanks may stand there. */
function isTogether({ author, source }: Checked, start: number, end: number): boolean {
  const [from, to] = [author.offsets[start] ?? 0, author.offsets[end - 1] ?? 0];
  return source.slice(from, to + 1).replace(/[ \u3000]/gu, "").length === end - start;
}

/** The one mark that is meant; null for what may be an ellipsis. */
function mended(said: string): string | null {
  if (said.includes("”")) return said.slice(0, -1);
  if (/^。{3,}$/u.test(said)) return null;
  return said.includes("。") ? "。" : (said[0] ?? null);
}
