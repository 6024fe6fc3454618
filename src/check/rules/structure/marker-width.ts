import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";
import { runsOf } from "../../headings.js";
import { listRuns } from "../../lists.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A bracket or point of another width than its siblings'. */
export const markerWidth: Rule = {
  id: "marker-width",
  about: { zh: "序号的括号或点号与同级不一致", en: "A marker's bracket or point has another width than its siblings'" },
  severities: severities("w/-/-"),
  mend: "automatic",
  confidence: "sure",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n⟦(二)⟧民生。新建学校。\n（三）治理。调解纠纷。\n二、打算\n新建大棚。",
        right:
          "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n（二）民生。新建学校。\n（三）治理。调解纠纷。\n二、打算\n新建大棚。",
      },
      {
        wrong:
          "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n⟦（二)⟧民生。新建学校。\n（三）治理。调解纠纷。\n二、打算\n新建大棚。",
        right:
          "青槐县2021年工作总结\n一、工作\n（一）产业。种植水稻。\n（二）民生。新建学校。\n（三）治理。调解纠纷。\n二、打算\n新建大棚。",
      },
      {
        wrong:
          "青槐县2021年工作计划\n一、民生\n办好几件实事：\n1.修路，年底前完成。\n⟦2．⟧通水，年底前完成。\n3.建校，年底前完成。\n二、产业\n种植水稻。",
        right:
          "青槐县2021年工作计划\n一、民生\n办好几件实事：\n1.修路，年底前完成。\n2.通水，年底前完成。\n3.建校，年底前完成。\n二、产业\n种植水稻。",
      },
    ],
    alone: [
      "青槐县2021年工作总结\n一、工作\n(一)产业。种植水稻。\n(二)民生。新建学校。\n(三)治理。调解纠纷。\n二、打算\n新建大棚。",
    ],
  },
  find: oddWidths,
};

function* oddWidths(text: Checked): Generator<Mistake> {
  const usual = new Map<string, string | null>();
  const runs = runsOf(text);
  for (const run of runs) {
    for (const { numbering } of run) {
      if (numbering === null) continue;
      const { style } = numbering;
      if (!usual.has(style))
        usual.set(
          style,
          usualForm(
            text,
            runs.flat().flatMap((other) => (other.numbering?.style === style ? other.numbering : [])),
          ),
        );
    }
    const markers = run.flatMap(({ numbering }) => numbering ?? []);
    const own = usualForm(text, markers);
    for (const marker of markers) yield* oddWidth(text, marker, own ?? usual.get(marker.style) ?? null);
  }
  for (const list of listRuns(text)) {
    const own = usualForm(text, list);
    for (const marker of list) yield* oddWidth(text, marker, own);
  }
}

function* oddWidth(text: Checked, marker: Span, wanted: string | null): Generator<Mistake> {
  const span = text.at(marker.start, marker.end);
  const said = text.source.slice(span.start, span.end);
  const form = formOf(said);
  if (wanted === null || form === wanted || form.length !== wanted.length) return;
  const right = inForm(said, wanted);
  yield {
    span,
    message: { zh: `序号“${said}”与同级的写法不一致，应为“${right}”`, en: `${said} among siblings like ${right}` },
    suggestion: { span, text: right },
  };
}

/** Below so many markers nothing is usual among them. */
const LEAST = 3;
const USUAL = 0.6;

/** Which marks stand round the numeral: （） or () or （); the width is all that this rule looks at. */
const formOf = (marker: string): string => marker.replace(/[^()（）.．]/gu, "");

/** The form that most markers have; null where there is none. */
function usualForm(text: Checked, markers: readonly Span[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { start, end } of markers) {
    const span = text.at(start, end);
    const form = formOf(text.source.slice(span.start, span.end));
    if (form === "") continue;
    counts.set(form, (counts.get(form) ?? 0) + 1);
    all++;
  }
  for (const [form, n] of counts) if (all >= LEAST && n >= all * USUAL) return form;
  return null;
}

function inForm(marker: string, form: string): string {
  let at = 0;
  return marker.replace(/[()（）.．]/gu, (mark) => form[at++] ?? mark);
}
