import { chineseNumeral, countOf } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { enumerationsOf } from "../../enumerations.js";
import { listSteps } from "../../lists.js";
import { type Located, located } from "../../located.js";
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
        wrong:
          "青槐县2021年工作计划\n一、民生\n办好⟦以下四件实事⟧：\n1.修路，年底前完成。\n2.通水，年底前完成。\n3.建校，年底前完成。\n二、产业\n种植水稻。",
      },
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
  const lists = listsByStart(text);
  for (const found of located("proof.announcement", text.matching)) {
    const behind = startBehind(text.matching, found.end);
    const enumeration = byStart.get(behind);
    const list = lists.get(behind);
    if (list !== undefined) {
      yield* inList(text, found, list);
      continue;
    }
    const announced = countOf(found.group("n"));
    if (enumeration === undefined || announced === null || text.isQuoted(found.start)) continue;
    if (isOpen(text, found)) continue;
    const count = enumeration.members.length;
    // 提出13个方面的重点任务。一是…: what follows is said of them and does not count them.
    if (found.group("lead") === "" && text.matching[found.end - 1] === "。" && Math.abs(count - announced) > NEAR)
      continue;
    const numbered = enumeration.members.every(({ ordinal }, i) => ordinal === i + 1);
    // Where a number is wrong or missing, that is told of the number.
    if (count === announced || enumeration.members.at(-1)?.ordinal === announced || !numbered) continue;
    const { start, end } = found.span("said");
    yield mistake(text.at(start, end), announced, count);
  }
}

/** 修路等四件实事: those that follow need not be all. */
const isOpen = ({ matching }: Checked, { start }: Located): boolean => matching[start - 1] === "等";

/** 以下四件实事： and three numbered lines below it. */
function* inList(text: Checked, found: Located, count: number): Generator<Mistake> {
  const announced = countOf(found.group("n"));
  if (
    announced === null ||
    announced === count ||
    count < 2 ||
    Math.abs(count - announced) > FAR ||
    text.isQuoted(found.start)
  )
    return;
  if (isOpen(text, found)) return;
  const { start, end } = found.span("said");
  yield mistake(text.at(start, end), announced, count);
}

/** How many lines each numbered list has, by where it begins; a list with a wrong number is told of its number. */
function listsByStart(text: Checked): Map<number, number> {
  const counts = new Map<number, number>();
  let start: number | null = null;
  for (const { marker, ordinal, before } of listSteps(text)) {
    if (before === null) start = marker.start;
    if (start === null) continue;
    if (before !== null && ordinal !== before.ordinal + 1) {
      counts.delete(start);
      start = null;
    } else counts.set(start, ordinal);
  }
  return counts;
}

/** Where the text goes on behind a mark: on the same line or at the next. */
function startBehind(matching: string, at: number): number {
  let start = at;
  while (BLANKS.has(matching.charCodeAt(start))) start++;
  return start;
}

/** What is announced without a word that it follows. */
const NEAR = 2;
/** A list that is so much longer or shorter is another. */
const FAR = 4;

const BLANKS = new Set([..." \u3000\n\r\t"].map((blank) => blank.charCodeAt(0)));

const mistake = (span: Mistake["span"], announced: number, found: number): Mistake => ({
  span,
  message: {
    zh: `说有${chineseNumeral(announced)}项，实际列出${chineseNumeral(found)}项`,
    en: `${announced} are announced, ${found} follow`,
  },
});
