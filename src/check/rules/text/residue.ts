import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** &nbsp;, tags, \r\n, a site's words amid the text. */
export const residue: Rule = {
  id: "residue",
  about: { zh: "网页代码、转义符或网站文字残留", en: "Markup, escapes or a site's words amid the text" },
  severities: severities("w/w/w"),
  mend: "none",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      { wrong: "服务水平不断提升。⟦\\r\\n⟧加快民生改善。" },
      { wrong: "全镇种植⟦&nbsp;⟧水稻。" },
      { wrong: "全镇种植⟦<br/>⟧水稻。" },
      {
        wrong:
          "⟦首页 > 政务公开 > 工作报告\n来源：县政府办  点击数：123⟧\n青槐县2021年工作总结\n一、产业发展\n种植水稻五千亩，产业兴旺，群众满意，面貌一新。\n二、民生事业\n新建学校两所，群众满意。",
      },
    ],
    alone: ["引进A&B公司。"],
  },
  find: remains,
};

function* remains(text: Checked): Generator<Mistake> {
  const { source } = text;
  const found: Span[] = [...located("proof.residue", source)].map(({ start, end }) => ({ start, end }));
  for (const { start, end } of located("proof.site-line", text.matching))
    if (start > (text.outline.title?.end ?? 0)) found.push(text.at(start, end));
  const { inside, around } = removed(text);
  for (const cut of inside) if (!found.some((one) => overlap(one, cut))) found.push(cut);
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const said = source.slice(span.start, span.end).trim();
    yield {
      span,
      message: { zh: `“${shown(said)}”不是正文`, en: `${shown(said)} is no text of the report` },
      suggestion: { span, text: "" },
    };
  }
  yield* aroundText(
    text,
    around.filter((cut) => !found.some((one) => overlap(one, cut))),
  );
}

/** The page's head and foot, told once. */
function* aroundText({ source }: Checked, all: readonly Span[]): Generator<Mistake> {
  const lines = all.flatMap(({ start, end }) => source.slice(start, end).match(/[^\s][^\r\n]*/gu) ?? []).length;
  const [span] = all;
  if (span === undefined || lines < LEAST_LINES) return;
  yield {
    span,
    message: {
      zh: `正文前后有${lines}行网站文字，不是正文（reports clean 可去掉）`,
      en: `${lines} lines around the text are a site's (reports clean removes them)`,
    },
  };
}

/** 附件： alone may be the author's. */
const LEAST_LINES = 2;
/** The title once more is no site's line. */
const TITLE_AGAIN = "repeated-title";

/** What was removed between the author's first and last paragraph, and around them; neighbours as one. */
function removed({ reading, author, source, blocks }: Checked): { inside: Span[]; around: Span[] } {
  // What stands between title and text is the page's head.
  const first = blocks.find(
    ({ kind, start, end }) => kind === "heading" || (kind === "paragraph" && end - start >= PROSE),
  );
  const from = author.offsets[first?.start ?? 0] ?? 0;
  const to = author.offsets[(blocks.at(-1)?.end ?? 1) - 1] ?? 0;
  const isInside = ({ start, end }: Span): boolean => start >= from && end <= to;
  const runs: Span[] = [];
  for (const { start, end, rule } of reading.boilerplate.cuts) {
    if (rule === TITLE_AGAIN && !isInside({ start, end })) continue;
    const last = runs.at(-1);
    if (last !== undefined && source.slice(last.end, start).trim() === "")
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  const said = runs.filter(({ start, end }) => source.slice(start, end).trim() !== "");
  return { inside: said.filter(isInside), around: said.filter((run) => !isInside(run)) };
}

const PROSE = 60;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const LONGEST = 24;
const shown = (said: string): string => (said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said);
