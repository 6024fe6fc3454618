import { words } from "../../../lexicon/lexicon.js";
import { isAcrossWords, isParted, knowsWords } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";
import { nearPhrases } from "./near-phrases.js";

const wrongWords = words("wrong-word");
const slips = words("slip");

/** 布署, 再接再励 */
export const word: Rule = {
  id: "word",
  about: { zh: "错别字和用错的词", en: "A word that is written wrong" },
  severities: severities("w/w/-"),
  mend: "suggestion",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      { wrong: "区里对汛期值守作出专题⟦布署⟧。", right: "区里对汛期值守作出专题部署。" },
      { wrong: "⟦截止⟧9月底，全县兑付资金3亿元。", right: "截至9月底，全县兑付资金3亿元。" },
      { wrong: "全县⟦基础没施⟧不断完善。", right: "全县基础设施不断完善。" },
    ],
    alone: [
      "支持民主党派和协商组织开展调研。",
      "报名截止日期为9月底。",
      "为受灾群众发放帐篷。",
      "深入学习贯彻会议精神。",
      "创建全国文明城市。",
      "资金投放力度加大，在进一步论证的基础上开工建设。",
      "古桥彰显着匠人的巧思，村民入社按股分红。",
    ],
  },
  find: wrong,
};

function* wrong(text: Checked): Generator<Mistake> {
  const told: { readonly start: number; readonly end: number }[] = [];
  for (const one of found(text)) {
    if (told.some(({ start, end }) => start < one.end && one.start < end)) continue;
    told.push(one);
    const span = text.at(one.start, one.end);
    const said = text.author.text.slice(one.start, one.end);
    yield {
      span,
      message: { zh: `“${said}”应为“${one.right}”`, en: `${said} is written ${one.right}` },
      suggestion: { span, text: one.right },
    };
  }
}

interface Wrong {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** What the user says, what people confuse, then what fingers slip on, then phrases with one character changed. */
function* found(text: Checked): Generator<Wrong> {
  const { marks } = text.author;
  const { matching } = text;
  yield* ownWords(text);
  for (const { start, end, entry } of marks.all(wrongWords, 0, matching.length)) {
    if ((text.latest ?? Number.POSITIVE_INFINITY) <= (entry.as.since ?? 0)) continue;
    if (end - start === 2 && isParted(matching, start)) continue;
    yield { start, end, right: entry.as.right };
  }
  if (!knowsWords()) return;
  for (const { start, end, entry } of marks.all(slips, 0, matching.length))
    if (!isAcrossWords(matching, start) && !isName(text, start)) yield { start, end, right: entry.as.right };
  yield* nearPhrases(text);
}

/** What the user's own list says is wrong. */
function* ownWords({ vocabulary, matching }: Checked): Generator<Wrong> {
  for (const { wrong, right } of vocabulary.words)
    for (let at = matching.indexOf(wrong); at >= 0; at = matching.indexOf(wrong, at + wrong.length))
      yield { start: at, end: at + wrong.length, right };
}

/** A name in quotation marks may have any characters. */
const isName = (text: Checked, at: number): boolean => text.isQuoted(at);
