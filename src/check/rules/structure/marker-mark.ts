import { pattern } from "../../../lexicon/pattern.js";
import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";
import { runsOf } from "../../headings.js";
import { listRuns } from "../../lists.js";
import { nthWithComma, oddLines } from "../../odd-markers.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A mark that does not belong behind a heading's number. */
export const markerMark: Rule = {
  id: "marker-mark",
  about: { zh: "序号后面的标点不对", en: "A mark that does not belong behind a heading's number" },
  severities: severities("w/w/-"),
  mend: "automatic",
  confidence: "sure",
  source: "GB/T 15834-2011；GB/T 9704-2012",
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n⟦（二）、⟧民生。新建学校。\n（三）治理。调解纠纷。\n二、打算\n新建大棚。",
        right:
          "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n（二）民生。新建学校。\n（三）治理。调解纠纷。\n二、打算\n新建大棚。",
      },
      {
        wrong: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n⟦二.⟧民生事业\n新建学校。\n三、社会治理\n调解纠纷。",
        right: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n二、民生事业\n新建学校。\n三、社会治理\n调解纠纷。",
      },
      {
        wrong:
          "青槐县2021年工作总结\n一、工作\n1.产业。种植水稻。\n⟦2、⟧民生。新建学校。\n3.治理。调解纠纷。\n二、打算\n新建大棚。",
        right:
          "青槐县2021年工作总结\n一、工作\n1.产业。种植水稻。\n2.民生。新建学校。\n3.治理。调解纠纷。\n二、打算\n新建大棚。",
      },
      {
        wrong:
          "青槐县2021年工作计划\n一、民生\n办好几件实事：\n1.修路，年底前完成。\n⟦2、⟧通水，年底前完成。\n3.建校，年底前完成。\n二、产业\n种植水稻。",
        right:
          "青槐县2021年工作计划\n一、民生\n办好几件实事：\n1.修路，年底前完成。\n2.通水，年底前完成。\n3.建校，年底前完成。\n二、产业\n种植水稻。",
      },
      {
        wrong: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n⟦二。⟧民生事业\n新建学校。\n三、社会治理\n调解纠纷。",
        right: "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n二、民生事业\n新建学校。\n三、社会治理\n调解纠纷。",
      },
      {
        wrong: "⟦第一、⟧治水，清淤三条河道。第二，治土，复垦百亩荒地。",
        right: "第一，治水，清淤三条河道。第二，治土，复垦百亩荒地。",
      },
    ],
    alone: [
      "第一、第二、第三产业协同发展，农民增收。",
      "青槐县2021年工作总结\n一、产业发展\n种植水稻。\n三。三个园区投产。",
      "青槐县2021年工作总结\n一、工作\n1、产业。种植水稻。\n2、民生。新建学校。\n3、治理。调解纠纷。\n二、打算\n新建大棚。",
      "“雨露计划+”和“阳光工程”（1）、同步实施，受益群众1.3万人（2）。",
    ],
  },
  find: oddMarks,
};

/** （一）、 and （1）. : a bracket needs no mark. */
const BEHIND_BRACKET = /^([（(][^（()）]+[)）])\s*[、.．，,：:]$/u;
const ARABIC = /^(\d{1,2})\s*([、.．，,])$/u;

function* oddMarks(text: Checked): Generator<Mistake> {
  const headings = runsOf(text).map((run) => run.flatMap(({ numbering }) => numbering ?? []));
  for (const run of [...headings, ...listRuns(text)]) {
    const markers = run.map((marker) => text.at(marker.start, endOf(text, marker)));
    const said = markers.map(({ start, end }) => text.source.slice(start, end));
    const usual = usualArabicMark(said);
    const rights = said.map((marker) => rightOf(marker, usual));
    // A run that is so throughout is told once.
    const throughout = rights.length >= 2 && rights.every((right) => right !== null);
    for (const [i, span] of markers.entries()) {
      const right = rights[i];
      if (right === null || right === undefined) continue;
      yield {
        ...mistake(span, text, right),
        ...(throughout && i > 0 && { severity: "info" as const }),
      };
    }
  }
  for (const { marker, right } of oddLines(text)) yield mistake(text.at(marker.start, marker.end), text, right);
  for (const { marker, right } of nthWithComma(text)) yield mistake(text.at(marker.start, marker.end), text, right);
}

function mistake(span: Span, { source }: Checked, right: string): Mistake {
  const said = source.slice(span.start, span.end);
  return {
    span,
    message: { zh: `序号“${said}”的标点不对，应为“${right}”`, en: `${said} should be ${right}` },
    suggestion: { span, text: right },
  };
}

/** The number with a mark that the heading begins with: （二），产业 */
function endOf({ author }: Checked, { start, end }: Span): number {
  return BEHIND_BRACKET.test(author.text.slice(start, end + 1)) ? end + 1 : end;
}

function rightOf(marker: string, usual: string | null): string | null {
  const bracket = BEHIND_BRACKET.exec(marker);
  if (bracket !== null) return bracket[1] ?? null;
  const chinese = pattern("proof.odd-marker-mark").at(marker, 0);
  if (chinese !== null && chinese[0].length === marker.length) {
    const { number, nth } = chinese.groups ?? {};
    return number === undefined ? `${nth}，` : `${number}、`;
  }
  const arabic = ARABIC.exec(marker);
  if (arabic === null || usual === null || arabic[2] === usual) return null;
  // 2． among 1. is a matter of width.
  if (isPoint(arabic[2] ?? "") && isPoint(usual)) return null;
  return `${arabic[1]}${usual}`;
}

const isPoint = (mark: string): boolean => mark === "." || mark === "．";

/** The mark that most arabic numbers of a run of three or more have. */
function usualArabicMark(markers: readonly string[]): string | null {
  const marks = markers.flatMap((marker) => ARABIC.exec(marker)?.[2] ?? []);
  if (marks.length < 3) return null;
  const points = marks.filter(isPoint).length;
  return points * 3 >= marks.length * 2 ? (marks.find(isPoint) ?? null) : null;
}
