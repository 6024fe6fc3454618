import { words } from "../../../lexicon/lexicon.js";
import { countNumeral, countOf } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { type Located, located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import type { DatedPhrase } from "../../surroundings.js";

const counts = words("set-phrase-count");

/** “三个自信” in 2022 */
export const setPhraseNumber: Rule = {
  id: "set-phrase-number",
  about: { zh: "固定提法的数字不对", en: "The number of a set phrase is not that of its year" },
  severities: severities("w/w/-"),
  mend: "suggestion",
  confidence: "likely",
  source: null,
  examples: {
    found: [{ wrong: "坚定“⟦三⟧个自信”，增强斗争本领。", right: "坚定“四个自信”，增强斗争本领。" }],
    alone: [
      "强化“五个认同”和“三个意识”。",
      "推行“四位一体”管护机制。",
      "贯彻“三个全面”要求，做到全面排查、全面整改、全面销号。",
      "坚定“四个自信”。",
    ],
  },
  find: wrongNumbers,
};

function* wrongNumbers(text: Checked): Generator<Mistake> {
  const year = text.latest;
  if (year === null) return;
  const own = text.vocabulary.phrases.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  for (const found of located("proof.counted-phrase", text.matching)) {
    const said = countOf(found.group("n"));
    const members = said === null ? null : membersOf(text, found, year, own);
    // “十个最严”: so many more are an author's own.
    if (members === null || said === null || members === said || Math.abs(members - said) > MOST_OFF) continue;
    const { start, end } = found.span("n");
    const span = text.at(start, end);
    const right = countNumeral(members);
    yield {
      span,
      message: {
        zh: `现行提法是“${right}${found.group("class")}${found.group("what")}”`,
        en: `the phrase has the number ${right}`,
      },
      suggestion: { span, text: right },
    };
  }
}

const MOST_OFF = 2;

/** How many members the phrase has in that year: by the user's own table, else by ours; null for an author's own phrase. */
function membersOf({ matching }: Checked, found: Located, year: number, own: readonly DatedPhrase[]): number | null {
  const behind = found.group("class") + found.group("what");
  const mine = own.filter(({ phrase }) => phrase.slice(1) === behind);
  const numbers = mine.map(({ phrase }) => countOf(phrase.slice(0, 1)));
  // Two of the user's phrases that differ in their number only are both right.
  if (numbers.includes(countOf(found.group("n")))) return null;
  if (numbers[0] !== undefined) return numbers[0];
  const phrase = counts.of(found.group("what"));
  if (phrase === null || year < phrase.as.from) return null;
  // “四位一体”管护机制 is an author's own.
  const { beside, lead } = phrase.as;
  const isLed = lead !== undefined && matching.startsWith(lead, found.start - lead.length);
  if (beside !== undefined && !isLed && !matching.startsWith(beside, found.end)) return null;
  // “五个认同”和“三个意识” is a region's own.
  const near = matching.slice(Math.max(0, found.start - NEAR), found.end + NEAR);
  if (phrase.as.apart !== undefined && near.includes(phrase.as.apart)) return null;
  return phrase.as.members;
}

const NEAR = 16;
