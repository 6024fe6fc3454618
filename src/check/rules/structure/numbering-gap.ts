import type { Checked } from "../../checked.js";
import { markerLike, renumbered, stepsOf } from "../../headings.js";
import { listSteps } from "../../lists.js";
import { type OddMarker, oddLines } from "../../odd-markers.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A number is missing among siblings. */
export const numberingGap: Rule = {
  id: "numbering-gap",
  about: { zh: "同级序号中缺号", en: "A number is missing among siblings" },
  severities: severities("e/e/w"),
  mend: "suggestion",
  confidence: "sure",
  source: "GB/T 9704-2012",
  examples: {
    found: [
      {
        wrong: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n二、民生事业\n新建学校。\n⟦四、⟧社会治理\n调解纠纷。",
        right: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n二、民生事业\n新建学校。\n三、社会治理\n调解纠纷。",
      },
      {
        wrong:
          "青槐县2021年工作总结\n一、产业\n（一）农业。种植水稻。\n（二）工业。新办企业。\n⟦（五）⟧商业。新建市场。\n二、民生\n新建学校。",
        right:
          "青槐县2021年工作总结\n一、产业\n（一）农业。种植水稻。\n（二）工业。新办企业。\n（三）商业。新建市场。\n二、民生\n新建学校。",
      },
      {
        wrong:
          "青槐县2021年工作总结\n一、产业\n（一）农业。种植水稻。\n⟦（六）⟧工业。新办企业。\n（三）商业。新建市场。\n二、民生\n新建学校。",
        right:
          "青槐县2021年工作总结\n一、产业\n（一）农业。种植水稻。\n（二）工业。新办企业。\n（三）商业。新建市场。\n二、民生\n新建学校。",
      },
    ],
    alone: [
      "推动一、二、三产业融合发展，三、四级网格实现全覆盖。",
      "青槐县2021年工作总结\n一、产业\n（一）农业\n1.扩种。新增水稻。\n2.建库。新建冷库。\n（二）旅游\n3.修路。修成栈道。\n4.办店。新增民宿。\n二、民生\n5.建校。新建学校。\n",
    ],
  },
  find: gaps,
};

function* gaps(text: Checked): Generator<Mistake> {
  const odd = oddLines(text);
  for (const { numbering, before, beforeTwice, earlier } of stepsOf(text)) {
    // A run that does not begin with 一 goes on with numbers of another part, or its beginning was read otherwise.
    if (before === null || numbering.ordinal <= before.ordinal + 1) continue;
    // 一 二 二 四: the second 二 was meant to be 三, and is told.
    if (beforeTwice && numbering.ordinal === before.ordinal + 2) continue;
    if (earlier !== null && earlier !== before && numbering.ordinal === earlier.ordinal + 1) continue;
    const between = numbering.ordinal === before.ordinal + 2 ? lineBetween(text, before, numbering, odd) : null;
    // 一、 二。 三、: the number is there, and its mark is told.
    if (between === "odd") continue;
    yield gapAt(text, between ?? numbering, before);
  }
  for (const { marker, ordinal, before } of listSteps(text))
    if (before !== null && ordinal > before.ordinal + (before.twice ? 2 : 1))
      yield gapAt(text, { ...marker, ordinal }, { ...before.marker, ordinal: before.ordinal });
}

/** （二） （七） （四）: the line between the two that begins as the one with the missing number would. */
function lineBetween(
  { author, blocks }: Checked,
  before: Numbered,
  own: Numbered,
  odd: readonly OddMarker[],
): Numbered | "odd" | null {
  if (odd.some(({ marker }) => marker.start > before.start && marker.start < own.start)) return "odd";
  const said = author.text.slice(before.start, before.end);
  for (const { kind, start } of blocks) {
    if (kind !== "paragraph" || start < before.end || start > own.start) continue;
    const marker = markerLike(said, author.text, start);
    if (marker !== null && marker.ordinal > own.ordinal) return { start, ...marker };
  }
  return null;
}

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

function gapAt(text: Checked, own: Numbered, before: Numbered): Mistake {
  const span = text.at(own.start, own.end);
  const behind = text.at(before.start, before.end);
  const said = text.source.slice(span.start, span.end);
  const last = text.source.slice(behind.start, behind.end);
  const right = renumbered(said, before.ordinal + 1);
  return {
    span,
    message: {
      zh: `序号不连续：“${last}”之后是“${said}”，缺第${before.ordinal + 1}项`,
      en: `${said} follows ${last}: number ${before.ordinal + 1} is missing`,
    },
    related: [{ span: behind, message: { zh: "前一个序号", en: "the number before it" } }],
    ...(right !== null && { suggestion: { span, text: right } }),
  };
}
