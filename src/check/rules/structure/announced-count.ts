import { chineseNumeral } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { enumerationsOf } from "../../enumerations.js";
import { located } from "../../located.js";
import { arabicOrChinese } from "../../ordinal.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A number of points is announced and another follows. */
export const announcedCount: Rule = {
  id: "announced-count",
  about: { zh: "“以下N项”与实际项数不符", en: "A number is announced and another follows" },
  severities: severities("w/w/w"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      { wrong: "今年办好⟦以下四件实事⟧：一是修路；二是通水；三是建校。" },
      { wrong: "重点抓好⟦三项工作⟧：一是修路；二是通水；三是建校；四是办医。" },
      {
        wrong: "青槐县2021年工作计划\n2021年，我县将抓好⟦以下四方面工作⟧。\n一、产业\n种植水稻。\n二、民生\n新建学校。",
      },
    ],
    alone: [
      "今年办好以下三件实事：一是修路；二是通水；三是建校。",
      "今年办好修路等四件实事：一是修通村路；二是修产业路。",
      "他说，“办好三件实事：一是修路；二是通水。”",
    ],
  },
  find: broken,
};

function* broken(text: Checked): Generator<Mistake> {
  for (const { code, span, params } of text.reading.findings)
    if (code === "announced-count" && span !== null) yield mistake(span, params.announced, params.found);
  yield* inSentences(text);
}

/** 以下四件实事：一是…；二是…；三是… */
function* inSentences(text: Checked): Generator<Mistake> {
  const byStart = new Map(
    enumerationsOf(text).map((enumeration) => [enumeration.members[0]?.marker.start, enumeration]),
  );
  for (const found of located("proof.announcement", text.matching)) {
    const enumeration = byStart.get(found.end);
    const announced = arabicOrChinese(found.group("n"));
    if (enumeration === undefined || announced === null || text.isQuoted(found.start)) continue;
    // 修路等四件实事: those that follow need not be all.
    if (text.matching[found.start - 1] === "等") continue;
    const count = enumeration.members.length;
    const numbered = enumeration.members.every(({ ordinal }, i) => ordinal === i + 1);
    // Where a number is wrong or missing, that is told of the number.
    if (count === announced || enumeration.members.at(-1)?.ordinal === announced || !numbered) continue;
    const { start, end } = found.span("said");
    yield mistake(text.at(start, end), announced, count);
  }
}

const mistake = (span: Mistake["span"], announced: number, found: number): Mistake => ({
  span,
  message: {
    zh: `说有${chineseNumeral(announced)}项，实际列出${chineseNumeral(found)}项`,
    en: `${announced} are announced, ${found} follow`,
  },
});
