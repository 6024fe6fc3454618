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
      "青槐县2021年工作总结\n一、产业\n种植水稻。\n名词解释\n1.两山：青山和绿水。\n2.6大片区：六个街区。\n3：三馆：图书馆等。\n4.五改：改水等。5.六化：绿化等。\n6.七进：进校等。",
      "青槐县2021年工作总结\n一、产业\n（一）农业\n1.扩种。新增水稻。\n2.建库。新建冷库。\n（二）旅游\n3.修路。修成栈道。\n4.办店。新增民宿。\n二、民生\n5.建校。新建学校。\n",
    ],
  },
  find: gaps,
};

function* gaps(text: Checked): Generator<Mistake> {
  yield* gapsOfHeadings(text);
  yield* gapsOfLists(text);
}

function* gapsOfHeadings(text: Checked): Generator<Mistake> {
  const odd = oddLines(text);
  for (const { numbering, before, beforeTwice, earlier } of stepsOf(text)) {
    // A run that does not begin with 一 goes on with numbers of another part, or its beginning was read otherwise.
    if (before === null || numbering.ordinal <= before.ordinal + 1) continue;
    // 一 二 二 四: the second 二 was meant to be 三, and is told.
    if (beforeTwice && numbering.ordinal === before.ordinal + 2) continue;
    if (earlier !== null && earlier !== before && numbering.ordinal === earlier.ordinal + 1) continue;
    if (isArabic(text, numbering) && areBetween(text, before, numbering)) continue;
    const between = numbering.ordinal === before.ordinal + 2 ? lineBetween(text, before, numbering, odd) : null;
    // 一、 二。 三、: the number is there, and its mark is told.
    if (between === "odd") continue;
    yield gapAt(text, between ?? numbering, before);
  }
}

function* gapsOfLists(text: Checked): Generator<Mistake> {
  for (const { marker, ordinal, before } of listSteps(text)) {
    if (before === null || ordinal <= before.ordinal + (before.twice ? 2 : 1)) continue;
    const [own, last] = [
      { ...marker, ordinal },
      { ...before.marker, ordinal: before.ordinal },
    ];
    if (!areBetween(text, last, own)) yield gapAt(text, own, last);
  }
}

const isArabic = ({ matching }: Checked, { start, end }: Numbered): boolean => /\d/u.test(matching.slice(start, end));

/**
 * Whether the missing numbers of a list stand between the two after all: 9、8个示范镇 and 13.6大片区 are no decimals there,
 * 17.…。18.…。 stand in one line, 14：… has another mark.
 */
function areBetween({ matching }: Checked, before: Numbered, own: Numbered): boolean {
  const between = matching.slice(before.end, own.start);
  let from = 0;
  for (let missing = before.ordinal + 1; missing < own.ordinal; missing++) {
    const end = endOfNumber(String(missing), between, from);
    if (end === null) return false;
    from = end;
  }
  return true;
}

/** Where a number ends that begins a line or a sentence, with a mark of its own. */
function endOfNumber(number: string, text: string, from: number): number | null {
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (BEFORE_NUMBER.has(text[at - 1] ?? "\n") && BEHIND_NUMBER.has(text[end] ?? "")) return end;
  }
  return null;
}

const BEFORE_NUMBER = new Set("\n。；（( ");
const BEHIND_NUMBER = new Set(".、：，）:) ");

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
