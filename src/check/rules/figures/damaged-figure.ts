import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 增长.6%, 增长9.%, 增长%, 8..5% */
export const damagedFigure: Rule = {
  id: "damaged-figure",
  about: { zh: "数字残缺", en: "A figure that lost digits or has two points" },
  severities: severities("e/e/i"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "全镇财政收入增长⟦.8%⟧。" },
      { wrong: "粮食产量增长⟦8.%⟧。" },
      { wrong: "技改投资增长⟦8..5⟧%。" },
      { wrong: "财政收入增长⟦%⟧，民生持续改善。" },
      { wrong: "税收占比提高⟦个百分点⟧，民生持续改善。" },
      { wrong: "技改投资增长⟦6.4.2%⟧。" },
    ],
    alone: [
      "完成亿元以上项目3个。",
      "园区升级为工业互联网3.0版，上云率达到61%。",
      "税收占比提高几个百分点。",
      "打造千亿级产业集群。",
    ],
  },
  find: damaged,
};

function* damaged(text: Checked): Generator<Mistake> {
  const told = new Set<number>();
  for (const { code, span } of text.reading.findings) {
    if (code !== "damaged-figure" || span === null) continue;
    // 亩产千斤、产值万元: words without a digit are asked for below, with what stands in front of them.
    const said = text.source.slice(span.start, span.end);
    // 34 065元: a blank may part thousands.
    if (!/[0-9０-９%％]/u.test(said) || THOUSANDS.test(said)) continue;
    told.add(span.start);
    yield mistake(span);
  }
  for (const found of located("proof.point-lost", text.matching)) {
    // 1.亿元村: a list's number stands in front of it.
    if (!text.isWhole(found.start, found.end) || isListNumber(text, found.start)) continue;
    const next = text.matching[found.end] === "%" ? 1 : 0;
    const span = text.at(found.start, found.end + next);
    if (!told.has(span.start)) yield mistake(span);
  }
  for (const found of located("proof.figure-lost", text.matching)) {
    const { start, end } = found.span(found.group("hole") === "" ? "hole2" : "hole");
    const span = text.at(start, end);
    if (!told.has(span.start)) yield mistake(span);
  }
}

const THOUSANDS = /^\d{1,3}(?:[ \u2009\u202f\u00a0]\d{3})+(?!\d)/u;

function isListNumber({ matching }: Checked, at: number): boolean {
  const before = matching[at - 1] ?? "\n";
  return matching[at] !== "." && "。；：！？\n".includes(before);
}

const mistake = (span: Mistake["span"]): Mistake => ({
  span,
  message: { zh: "数字残缺，请补全", en: "the figure lost digits" },
});
