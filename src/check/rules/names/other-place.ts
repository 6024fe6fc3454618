import { words } from "../../../lexicon/lexicon.js";
import { pattern } from "../../../lexicon/pattern.js";
import type { Issuer } from "../../../outline/issuer.js";
import { tagOf } from "../../borders.js";
import type { Checked } from "../../checked.js";
import { located } from "../../located.js";
import { type Mistake, type Rule, severities } from "../../rule.js";

const prefectures = words("prefecture-city");

/** A county's report: 在白杨县委领导下 */
export const otherPlace: Rule = {
  id: "other-place",
  about: { zh: "本地位置上出现了其他地名", en: "Another place where the report's own should stand" },
  severities: severities("e/e/e"),
  mend: "none",
  confidence: "likely",
  source: null,
  examples: {
    found: [
      {
        wrong:
          "青槐县2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n过去一年，在⟦白杨县⟧委的坚强领导下，全县上下团结奋斗。\n二、2021年工作安排\n新建学校两所。",
      },
      {
        wrong:
          "青槐县2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n⟦白杨县⟧委、县政府专题研究管网改造。\n二、2021年工作安排\n新建学校两所。",
      },
      {
        wrong:
          "青槐县2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n自觉接受⟦白杨县⟧人大及其常委会的监督。\n二、2021年工作安排\n新建学校两所。",
      },
      {
        wrong:
          "青槐县2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n全面落实⟦白杨县⟧委各项决策部署，全县上下团结奋斗。\n二、2021年工作安排\n新建学校两所。",
      },
    ],
    alone: [
      "在青槐县委的坚强领导下，全县上下团结奋斗。",
      "在柳溪市委的坚强领导下，全县上下团结奋斗。",
      "石桥市2021年政府工作报告\n各位代表：\n一、2020年工作回顾\n过去一年，在长沙市委的坚强领导下，全市种植水稻五千亩。\n二、2021年工作安排\n新建学校两所。",
      "承办省第三届运动会，邻县县委、县政府发来贺信。",
    ],
  },
  find: others,
};

const PLACES = ["under", "behalf", "subject", "meeting", "passed", "watched", "heeded", "session", "office"] as const;

function* others(text: Checked): Generator<Mistake> {
  const issuer = selfOf(text);
  if (issuer === null || !isKind(issuer.name.at(-1))) return;
  for (const found of located("proof.self-place", text.matching)) {
    const place = PLACES.find((one) => found.group(one) !== "");
    if (place === undefined || text.isQuoted(found.start)) continue;
    const name = found.group(place);
    if (text.vocabulary.places.includes(name) || !isOther(name, issuer, text)) continue;
    const { start, end } = found.span(place);
    yield {
      span: text.at(start, end),
      message: {
        zh: `这里应是“${issuer.name}”，写成了“${name}”`,
        en: `${name} where ${issuer.name} should stand`,
      },
      ...(place === "under" && { suggestion: { span: text.at(start, end), text: issuer.name.at(-1) ?? "" } }),
    };
  }
}

/** The issuer with the kind of place that its first lines give it: 新河 is 新河县 where they say so. */
function selfOf({ outline, matching }: Checked): Issuer | null {
  const { issuer } = outline;
  if (issuer === null) return null;
  const opening = matching.slice(0, OPENING);
  const at = opening.indexOf(issuer.name);
  const kind = opening[at + issuer.name.length] ?? "";
  return at >= 0 && isKind(kind) ? { ...issuer, name: issuer.name + kind } : issuer;
}

const OPENING = 300;

/** Another place of the issuer's own kind, that is neither above nor below it. */
function isOther(name: string, issuer: Issuer, { matching }: Checked): boolean {
  if (pattern("proof.no-place").test(name) || name.at(-1) !== issuer.name.at(-1)) return false;
  const [own, other] = [nucleus(issuer.name), nucleus(name)];
  if (!mayBeName(other) || name.endsWith(issuer.name)) return false;
  if (other.length < 2 || issuer.name.endsWith(name) || name.endsWith(own) || own.includes(other)) return false;
  // A county that is called a city lies below a city.
  if (issuer.name.endsWith("市") && prefectures.of(own) === null && prefectures.of(other) !== null) return false;
  // A district's or town's name may be one that the text speaks of throughout: then it is no slip.
  return countOf(matching, name) <= Math.max(MOST, countOf(matching, own) / 2);
}

/** 严格执行, 历届, 完善: what ends in a verb, an adverb or a time is no name. */
function mayBeName(nucleus: string): boolean {
  if (pattern("proof.no-name").test(nucleus)) return false;
  return [2, 3, 4].every((length) => !OTHER_TAGS.test(tagOf(nucleus.slice(-length)) ?? ""));
}

/** As the dictionary tags verbs, adverbs, adjectives, times, pronouns, numerals and the like. */
const OTHER_TAGS = /^(?:v|d|ad|a|b|t|r|m|p|c|u|f|z)/u;

const MOST = 3;
const isKind = (last = ""): boolean => pattern("proof.place-kind").covers(last);
const nucleus = (name: string): string => pattern("proof.kind-behind").replace(name, "");

function countOf(text: string, word: string): number {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n++;
  return n;
}
