import { entry } from "../../../lexicon/lexicon.js";
import { pattern } from "../../../lexicon/pattern.js";
import { named } from "../../../outline/divisions/divisions.js";
import { isHan } from "../../../text/characters.js";
import { areAlike, lookAlike } from "../../alike.js";
import { isAcrossWords, isParted, isWord } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

/** A name one character off the issuer's. */
export const issuerSpelled: Rule = {
  id: "issuer-spelled",
  about: { zh: "本地名称写错一个字", en: "The issuer's name with one character wrong" },
  severities: severities("w/w/-"),
  mend: "suggestion",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong: `青槐县2021年政府工作报告\n一、2020年工作回顾\n青槐发展，青槐速度，青槐质量，青槐样板，青槐经验，青槐人才，青槐故事，青槐品牌，青槐模式，青槐答卷，⟦青愧⟧人民团结奋斗。\n二、2021年工作安排\n新建学校两所。`,
        right: `青槐县2021年政府工作报告\n一、2020年工作回顾\n青槐发展，青槐速度，青槐质量，青槐样板，青槐经验，青槐人才，青槐故事，青槐品牌，青槐模式，青槐答卷，青槐人民团结奋斗。\n二、2021年工作安排\n新建学校两所。`,
      },
      {
        wrong: "石盘镇2021年工作总结\n一、产业\n石盘镇新建鱼塘，石盘镇修路，⟦石磐镇⟧面貌一新。",
        right: "石盘镇2021年工作总结\n一、产业\n石盘镇新建鱼塘，石盘镇修路，石盘镇面貌一新。",
      },
      { wrong: "石盘镇2021年工作总结\n一、产业\n石盘镇新建鱼塘，石盘镇修路，⟦石盘乡⟧面貌一新。" },
    ],
    alone: [
      "青山绿水，青年创业。",
      "石盘镇2021年工作总结\n一、产业\n石盘镇新建鱼塘，石盘镇修路，原石盘乡撤乡设镇满十年。",
    ],
  },
  find: misspelled,
};

/** The name's own form stands at least so often, and ten times as often as the other. */
const LEAST = 10;

function* misspelled(text: Checked): Generator<Mistake> {
  const { issuer } = text.outline;
  if (issuer === null) return;
  const bare = pattern("proof.people-and-kind").replace(issuer.name, "");
  // 新乡: what is left of some names is no name.
  const name = bare.length < SHORT ? issuer.name : bare;
  if (name.length < SHORT || name.length > LONGEST) return;
  const { places, right } = variantsOf(text.matching, name);
  const told = new Set<number>();
  for (const [variant, at] of right < LEAST ? [] : places) {
    if (text.vocabulary.places.some((place) => place.includes(variant))) continue;
    if (name.length === SHORT && isDivision(variant, name)) continue;
    if (at.length * 10 > right || (name.length === SHORT && at.length > 1)) continue;
    for (const start of at) {
      if (!looksAlike(variant, name) && isOwnName(text.matching, start, name)) continue;
      told.add(start);
      yield wrongName(text, start, name);
    }
  }
  if (name !== issuer.name && issuer.name.length <= LONGEST) yield* misspelledWithKind(text, issuer.name, told);
}

function wrongName(text: Checked, start: number, name: string): Mistake {
  const span = text.at(start, start + name.length);
  return {
    span,
    message: { zh: `疑为“${name}”之误`, en: `probably ${name}` },
    suggestion: { span, text: name },
  };
}

/** 石磐镇, 石盘乡 in a report of 石盘镇: with the kind of place behind it a name is known sooner. */
function* misspelledWithKind(text: Checked, name: string, told: ReadonlySet<number>): Generator<Mistake> {
  const { matching } = text;
  const { places, right } = variantsOf(matching, name);
  if (right < LEAST_WITH_KIND) return;
  for (const [variant, at] of places) {
    const [start] = at;
    if (start === undefined || at.length > 1 || told.has(start) || named(variant).length > 0) continue;
    if (text.vocabulary.places.some((place) => place.includes(variant))) continue;
    // 上海是: the kind of place must be there; 原石盘乡: the name that it had.
    const isSame = variant.at(-1) === name.at(-1);
    if (!isSame && !isOtherKind(variant, name)) continue;
    if (!isSame && pattern("proof.renamed").test(matching.slice(Math.max(0, start - NEAR), start + name.length + NEAR)))
      continue;
    yield wrongName(text, start, name);
  }
}

const isOtherKind = (said: string, name: string): boolean =>
  township.test(said.at(-1) ?? "") && township.test(name.at(-1) ?? "");

const LEAST_WITH_KIND = 3;
const NEAR = 6;
/** A township may be called by the other kind. */
const township = pattern("proof.township");

const LONGEST = 6;
/** Another short name may be one character off: what stands twice is one. */
const SHORT = 2;

/** How often the name stands, and where one stands that is one character off it. */
function variantsOf(
  matching: string,
  name: string,
): { readonly places: Map<string, number[]>; readonly right: number } {
  const places = new Map<string, number[]>();
  let right = 0;
  for (const [k, kept] of [...name].entries()) {
    // Every variant keeps all characters but one: found by the first that it keeps.
    if (k > 1) break;
    for (let at = matching.indexOf(kept); at >= 0; at = matching.indexOf(kept, at + 1)) {
      const start = at - k;
      const said = matching.slice(start, start + name.length);
      if (said === name) {
        if (k === 0) right++;
        continue;
      }
      const off = offBy(said, name);
      if (off === null || (k === 1 && off !== 0) || start < 0 || !isNear(matching, start, name, off)) continue;
      const own = places.get(said);
      if (own === undefined) places.set(said, [start]);
      else if (!own.includes(start)) own.push(start);
    }
  }
  return { places, right };
}

/** Where two words of one length differ; null where they do at no place or at several. */
function offBy(said: string, name: string): number | null {
  let off: number | null = null;
  for (let i = 0; i < name.length; i++) {
    if (said[i] === name[i]) continue;
    if (off !== null) return null;
    off = i;
  }
  return off;
}

/** A character that looks or sounds alike, and no word of its own: 长沙 and 沙滩 are far from 长纱. */
function isNear(matching: string, start: number, name: string, off: number): boolean {
  const own = name[off] ?? "";
  const other = matching[start + off] ?? "";
  if (name.length > SHORT && township.test(own) && township.test(other)) return true;
  if (!isHan(other.charCodeAt(0)) || !areAlike(own, other)) return false;
  if (name.length > SHORT) return true;
  if (isWord(matching.slice(start, start + SHORT)) || isParted(matching, start)) return false;
  // 驻洛|央企: the first character alone is the place.
  if (off > 0 && pattern("proof.stationed").at(matching, start - 1) !== null) return false;
  return !isAcrossWords(matching, start) && (off === 0 || !isCutOtherwise(matching, start, name));
}

/** 驻洛|央企, 广清|园: one of the two stands elsewhere too with what is beside it here, without the other. */
function isCutOtherwise(matching: string, start: number, name: string): boolean {
  const [first = "", second = ""] = name;
  const before = matching.slice(start - 1, start + 1);
  const behind = matching.slice(start + 1, start + 3);
  return (
    (isHan(before.charCodeAt(0)) && stands(matching, before, start - 1, (at) => matching[at + 2] !== second)) ||
    (isHan(behind.charCodeAt(1)) && stands(matching, behind, start + 1, (at) => matching[at - 1] !== first))
  );
}

/** Whether a word stands so that the condition holds elsewhere too, and not by chance. */
function stands(matching: string, word: string, here: number, holds: (at: number) => boolean): boolean {
  let n = 0;
  for (let at = matching.indexOf(word); at >= 0 && n < TWICE; at = matching.indexOf(word, at + 1))
    if (at !== here && holds(at)) n++;
  return n >= TWICE;
}

const TWICE = 2;

/** What sounds alike may be meant so: 龙雁经济开发区, a longer name of its own; “铜人管家”, the name of something. */
const isOwnName = (matching: string, start: number, name: string): boolean =>
  pattern("proof.named-place").at(matching, start + name.length) !== null ||
  (name.length === SHORT && isWithinName(matching, start));

/** 贺洲产业园: nobody calls a thing by what only looks like the issuer's name. */
function looksAlike(said: string, name: string): boolean {
  const off = offBy(said, name);
  return off !== null && lookAlike(said[off] ?? "", name[off] ?? "");
}

/** “铜人管家”, not “铜人—柳溪”: the quotation goes on. */
const isWithinName = (matching: string, start: number): boolean =>
  matching[start - 1] === "“" && isHan(matching.charCodeAt(start + SHORT));

/** 达川 is a district below 达州: a name of the issuer's own province is no slip. */
function isDivision(name: string, issuer: string): boolean {
  const kinds = [...(entry("proof.place-kind").pattern ?? "")];
  const provinces = (own: string): string[] =>
    kinds.flatMap((kind) => named(own + kind)).map(({ code }) => code.slice(0, 2));
  const own = provinces(issuer);
  return provinces(name).some((province) => own.includes(province));
}
