import { chineseNumeral, countOf } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** 2024年…十四届全国人大三次会议 */
export const congressOrdinal: Rule = {
  id: "congress-ordinal",
  about: {
    zh: "全国人大、全国政协会议或党的全会的届次与年份不符",
    en: "A national session or a plenum in a year in which it was not held",
  },
  severities: severities("w/w/-"),
  mend: "suggestion",
  confidence: "sure",
  source: null,
  examples: {
    found: [
      {
        wrong: "2024年3月，十四届全国人大⟦三⟧次会议在北京召开。",
        right: "2024年3月，十四届全国人大二次会议在北京召开。",
      },
      { wrong: "2022年，党的⟦十八⟧大胜利召开。", right: "2022年，党的二十大胜利召开。" },
      { wrong: "2018年，党的十九届⟦五⟧中全会召开。", right: "2020年，党的十九届五中全会召开。" },
      { wrong: "2022年10月，党的十九届⟦五⟧中全会召开。", right: "2022年10月，党的十九届七中全会召开。" },
    ],
    alone: [
      "2024年3月，十四届全国人大二次会议在北京召开。",
      "2024年3月，县十四届人大三次会议召开。",
      "2022年贯彻党的十九届五中全会精神。",
    ],
  },
  find: wrong,
};

/** The year of each first session of the national congress and of the consultative conference. */
const FIRST_SESSIONS: Readonly<Record<"congress" | "conference", readonly [ordinal: number, year: number]>> = {
  congress: [12, 2013],
  conference: [12, 2013],
};
const TERM = 5;

/** The years of the plenums of each central committee, from the first on. */
const PLENUMS: ReadonlyMap<number, readonly number[]> = new Map([
  [17, [2007, 2008, 2008, 2009, 2010, 2011, 2012]],
  [18, [2012, 2013, 2013, 2014, 2015, 2016, 2017]],
  [19, [2017, 2018, 2018, 2019, 2020, 2021, 2022]],
  [20, [2022, 2023, 2024, 2025]],
]);
/** The year of each congress of the party. */
const CONGRESSES: ReadonlyMap<number, number> = new Map([
  [16, 2002],
  [17, 2007],
  [18, 2012],
  [19, 2017],
  [20, 2022],
]);

function* wrong(text: Checked): Generator<Mistake> {
  for (const id of ["proof.congress", "proof.plenum", "proof.plenum-held"] as const)
    for (const found of located(id, text.matching)) {
      const [year, term, said] = [
        Number(found.group("y")),
        countOf(found.group("c") || found.group("c2")),
        countOf(found.group("s")),
      ];
      if (term === null || said === null) continue;
      const held =
        id !== "proof.congress" ? PLENUMS.get(term) : sessionsOf(term, found.group("organ") || found.group("organ2"));
      if (
        held === undefined ||
        held[said - 1] === year ||
        (held[said - 1] === undefined && id !== "proof.congress" && year > 2025)
      )
        continue;
      const right = held.filter((one) => one === year).length === 1 ? held.indexOf(year) + 1 : null;
      yield mistake(text, found, right, held[said - 1]);
    }
  for (const found of located("proof.party-congress", text.matching)) {
    const [year, said] = [Number(found.group("y")), countOf(found.group("s"))];
    if (said === null || CONGRESSES.get(said) === year) continue;
    const [right = null] = [...CONGRESSES].find(([, own]) => own === year) ?? [];
    yield mistake(text, found, right, CONGRESSES.get(said));
  }
}

/** The session that was held in the year; where there were two or none, the year in which the one that is named was. */
function mistake(text: Checked, found: Located, right: number | null, held: number | undefined): Mistake {
  const [s, y] = [found.span("s"), found.span("y")];
  const span = text.at(s.start, s.end);
  const year = text.at(y.start, y.end);
  const suggestion =
    right !== null
      ? { span, text: chineseNumeral(right) }
      : held !== undefined
        ? { span: year, text: String(held) }
        : undefined;
  return {
    span,
    message: { zh: `${found.group("y")}年没有召开这次会议`, en: `that session was not held in ${found.group("y")}` },
    related: [{ span: year, message: { zh: "会议年份", en: "the year" } }],
    ...(suggestion !== undefined && { suggestion }),
  };
}

function sessionsOf(term: number, organ: string): readonly number[] {
  const [ordinal, first] = FIRST_SESSIONS[organ === "政协" ? "conference" : "congress"];
  const from = first + (term - ordinal) * TERM;
  return Array.from({ length: TERM }, (_, i) => from + i);
}
