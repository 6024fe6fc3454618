import { pattern } from "../../../lexicon/pattern.js";
import type { Checked } from "../../checked.js";
import { type Enumeration, enumerationsOf } from "../../enumerations.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** One mark between members unlike the others. */
export const enumerationMarks: Rule = {
  id: "enumeration-marks",
  about: { zh: "列举各项之间的标点不统一", en: "One mark between members of an enumeration is unlike the others" },
  severities: severities("w/w/-"),
  mend: "automatic",
  confidence: "likely",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      {
        wrong: "一是修通村路；二是架平安桥⟦。⟧三是通自来水；四是通宽带网。",
        right: "一是修通村路；二是架平安桥；三是通自来水；四是通宽带网。",
      },
      {
        wrong: "一是整修道路，方便出行。二是架设桥梁，连通两岸⟦；⟧三是接通水源，保障饮用。四是接通网络，惠及全村。",
        right: "一是整修道路，方便出行。二是架设桥梁，连通两岸。三是接通水源，保障饮用。四是接通网络，惠及全村。",
      },
    ],
    alone: [
      "一是修通村路。全年投入八十万元。二是架平安桥；三是通自来水；四是通宽带网。",
      "一是修通村路；二是架平安桥。三是通自来水。",
    ],
  },
  find: oddMarks,
};

/** Among fewer members no mark is the usual one. */
const LEAST = 4;

function* oddMarks(text: Checked): Generator<Mistake> {
  for (const enumeration of enumerationsOf(text)) {
    const marks = marksBetween(text, enumeration);
    if (marks === null) continue;
    for (const usual of ["；", "。", "，"]) {
      const odd = marks.filter(({ mark }) => mark !== usual);
      const [only] = odd;
      if (odd.length !== 1 || only === undefined) continue;
      const span = text.at(only.at, only.at + 1);
      yield {
        span,
        message: {
          zh: `列举各项之间多用“${usual}”，这里用了“${only.mark}”`,
          en: `the members are parted by ${usual}, here by ${only.mark}`,
        },
        suggestion: { span, text: usual },
      };
      break;
    }
  }
}

interface Between {
  readonly at: number;
  readonly mark: string;
}

/** What parts the members; null where there are too few, or where a member has sentences of its own. */
function marksBetween(text: Checked, { members, within, paragraph }: Enumeration): Between[] | null {
  if (!within || members.length < LEAST) return null;
  const marks: Between[] = [];
  for (const [i, { marker }] of members.entries()) {
    const next = members[i + 1];
    const end = next?.marker.start ?? paragraph.end;
    const inner = text.matching.slice(marker.end, end - 1);
    const whole = next === undefined ? (pattern("proof.sentence").at(inner, 0)?.[0] ?? inner) : inner;
    if (pattern("proof.sentence-inside").test(whole)) return null;
    if (next !== undefined) marks.push({ at: end - 1, mark: text.matching[end - 1] ?? "" });
  }
  return marks;
}
