import { words } from "../../../lexicon/lexicon.js";
import { chineseNumeral } from "../../../text/numerals.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { arabicOrChinese } from "../../ordinal.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

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
    alone: ["贯彻“三个全面”要求，做到全面排查、全面整改、全面销号。", "坚定“四个自信”。"],
  },
  find: wrongNumbers,
};

function* wrongNumbers(text: Checked): Generator<Mistake> {
  const year = text.latest;
  if (year === null) return;
  for (const found of located("proof.counted-phrase", text.matching)) {
    const phrase = counts.of(found.group("what"));
    const said = arabicOrChinese(found.group("n"));
    if (phrase === null || said === null || said === phrase.as.members || year < phrase.as.from) continue;
    const { start, end } = found.span("n");
    const span = text.at(start, end);
    const right = phrase.as.members === 2 ? "两" : chineseNumeral(phrase.as.members);
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
