import { pattern } from "../../../lexicon/pattern.js";
import type { Span } from "../../../text/span.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** “” （） 《》 that lack a partner within a paragraph. */
export const pair: Rule = {
  id: "pair",
  about: { zh: "引号、括号、书名号不成对", en: "A quotation mark or bracket lacks its partner" },
  severities: severities("w/w/-"),
  mend: "none",
  confidence: "likely",
  source: "GB/T 15834-2011",
  examples: {
    found: [
      { wrong: "坚定⟦“⟧四个自信、做到知行合一。" },
      { wrong: "三个村⟦（⟧柳溪、白石、高桥完成改造。" },
      { wrong: "他说：“乡亲们讲⟦‘⟧路通了，这话我一直记着。”" },
      { wrong: "印发养老服务条例⟦》⟧，落实补贴政策。" },
    ],
    alone: [
      "他在信中写道：“乡亲们说‘路通了，心就通了’，这话我一直记着。”",
      "自’09年建园以来，入驻企业三十家。",
      "自‘09年建园以来，入驻企业三十家。",
      "重点做好三件事：1）修路，2）通水，3）建校。",
      "“雨露计划+”和“阳光工程”（1）同步实施。",
    ],
  },
  find: unpaired,
};

const OPENERS: Readonly<Record<string, string>> = {
  "“": "”",
  "（": "）",
  "《": "》",
  "〔": "〕",
  "【": "】",
  "「": "」",
  "‘": "’",
};
const CLOSERS = new Map(Object.entries(OPENERS).map(([open, close]) => [close, open]));
const ANY = /[“”‘’（）《》〔〕【】「」()]/gu;

function* unpaired(text: Checked): Generator<Mistake> {
  let before: Lone[] = [];
  for (const block of text.blocks) {
    const lone = loneMarks(text, block);
    // A quotation over several paragraphs opens in each and closes in the last; a torn paragraph closes in the next.
    const [first] = lone;
    const open = before.at(-1);
    if (open?.opens && first?.opens === false && OPENERS[open.mark] === first.mark) {
      lone.shift();
      before.pop();
    }
    for (const one of before) yield mistake(text, one);
    const goesOn = open !== undefined && before.length === 0 && lone.length === 0;
    before = goesOn ? [] : lone;
  }
  for (const one of before) yield mistake(text, one);
}

interface Lone {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
}

function loneMarks({ author, matching }: Checked, block: Span): Lone[] {
  const lone: Lone[] = [];
  const open: Lone[] = [];
  ANY.lastIndex = block.start;
  for (let found = ANY.exec(author.text); found !== null && found.index < block.end; found = ANY.exec(author.text)) {
    const mark = matching[found.index] ?? "";
    // ‘09年: a short year's sign has no partner.
    if (mark === "‘" && pattern("proof.short-year").at(matching, found.index) !== null) continue;
    const one = { at: found.index, mark, opens: mark in OPENERS };
    if (one.opens) {
      // “…“: a quotation holds no other of its kind, so the first was never closed.
      const last = open.at(-1);
      if (last !== undefined && last.mark === mark && mark !== "（") lone.push(...open.splice(-1));
      open.push(one);
    } else closes(open, lone, one, matching);
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at);
}

function closes(open: Lone[], lone: Lone[], one: Lone, matching: string): void {
  const wanted = CLOSERS.get(one.mark);
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i]?.mark !== wanted) continue;
    // What was opened inside and is not closed lacks its partner.
    lone.push(...open.splice(i).slice(1));
    return;
  }
  if (one.mark === "）" && isListMark(matching, one.at)) return;
  // ’09年, B’s: an apostrophe has no partner.
  if (one.mark === "’" && (isLatin(matching, one.at - 1) || isLatin(matching, one.at + 1))) return;
  lone.push(one);
}

const isLatin = (text: string, at: number): boolean => /[0-9A-Za-z]/u.test(text[at] ?? "");

/** 1） a） */
const isListMark = (matching: string, at: number): boolean =>
  [1, 2].some((length) => at >= length && pattern("proof.list-mark").at(matching, at - length) !== null);

function mistake(text: Checked, { at, mark, opens }: Lone): Mistake {
  const other = opens ? OPENERS[mark] : CLOSERS.get(mark);
  return {
    span: text.at(at, at + 1),
    message: { zh: `“${mark}”缺少与之配对的“${other}”`, en: `${mark} lacks its ${other}` },
  };
}
