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
  for (const cut of removedInside(text)) if (!found.some((one) => overlap(one, cut))) found.push(cut);
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const said = source.slice(span.start, span.end).trim();
    yield {
      span,
      message: { zh: `“${shown(said)}”不是正文`, en: `${shown(said)} is no text of the report` },
      suggestion: { span, text: "" },
    };
  }
}

/** What was removed between the author's first and last paragraph; neighbours as one. */
function removedInside({ reading, author, source, blocks }: Checked): Span[] {
  // What stands between title and text is the page's head.
  const first = blocks.find(
    ({ kind, start, end }) => kind === "heading" || (kind === "paragraph" && end - start >= PROSE),
  );
  const from = author.offsets[first?.start ?? 0] ?? 0;
  const to = author.offsets[(blocks.at(-1)?.end ?? 1) - 1] ?? 0;
  const runs: Span[] = [];
  for (const { start, end } of reading.boilerplate.cuts) {
    if (start < from || end > to) continue;
    const last = runs.at(-1);
    if (last !== undefined && source.slice(last.end, start).trim() === "")
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs.filter(({ start, end }) => source.slice(start, end).trim() !== "");
}

const PROSE = 60;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const LONGEST = 24;
const shown = (said: string): string => (said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said);
