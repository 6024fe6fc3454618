import { words } from "../lexicon/lexicon.js";
import { firstOf, patterns } from "../lexicon/pattern.js";
import type { Role } from "../model/report.js";

/** What a heading says that its section is about; the first that fits counts. */
const HEADINGS = patterns("heading-role");

/** Headings of notes behind the report. */
export const APPARATUS =
  /^[※*【（(]{0,2}(?:附件[一二三四五\d]?：?)?(?:名词解释|名词注释|名词说明|注释|附件|附表|附录|有关用语|相关名词|备注|注(?=[：）】※]|$))/u;

/** A long heading speaks of its matter (坚持目标导向，…): only a short one names its part. */
const LONGEST_PART_HEADING = 34;

/** The role that a heading's own words name, or null. */
export function roleOfHeading(said: string): Role | null {
  if (APPARATUS.test(said)) return "other";
  if (said.length > LONGEST_PART_HEADING) return null;
  return firstOf(HEADINGS, said)?.entry.as.role ?? null;
}

const titleWords = words("title-word");

/** Whether a title names a plan; a title that names a review too is asked about its plan all the same. */
export const namesPlan = (title: string): boolean => says(title, "plan");

/** What the text is about before a heading says so: a plan's title makes it a plan, anything else is a review. */
export const roleOfTitle = (title: string | null): Role =>
  title !== null && namesPlan(title) && !says(title, "review") ? "plan" : "review";

function says(title: string, role: "review" | "plan"): boolean {
  for (const { entry } of titleWords.all(title)) if (entry.as.role === role) return true;
  return false;
}

/** A passage without a heading that looks ahead: 2020年，我镇将紧紧围绕…主要预期目标是… */
export const looksAhead = (said: string): boolean =>
  !LOOKS_BACK.test(said) &&
  /^.{0,8}(?:20\d\d年|今年|明年|新的一年|下半年|下一步|下一阶段|今后|下阶段)[^。\n]{0,60}(?:将|要|目标|任务|思路|总体要求)/u.test(
    said,
  );

/** 刚刚过去的2025年，…任务圆满完成 */
const LOOKS_BACK = /^(?:刚刚|过去|回顾|回望|随着[^。]{0,30}完成|[一五三]年来)/u;

/** 在肯定成绩的同时，我们也清醒地看到…问题 */
export const admitsProblems = (said: string): boolean =>
  !/^(?:[一二三四五六七八九十]{1,3}[是要]|一年来|五年来|这一年)/u.test(said) &&
  /(?:清醒|[仍还也][^。]{0,24}(?:看到|认识到|存在|面临|有))[^。]{0,60}(?:问题|不足|困难|短板|差距|挑战|矛盾)/u.test(
    said.slice(0, 200),
  );

/** Below the top level only a heading that says nothing else changes the role: （三）存在的问题, （四）下步打算. */
export function roleOfSubheading(said: string): Role | null {
  if (said.length > 14) return null;
  if (/^(?:目前)?(?:存在|主要|面临)?的?(?:主要)?(?:问题|不足|困难)(?:[和与及].{1,6})?$/u.test(said)) return "problems";
  if (/(?:打算|工作计划|工作安排|工作思路|下一?步工作)$/u.test(said)) return "plan";
  return /(?:工作回顾|工作总结|完成情况)$/u.test(said) ? "review" : null;
}
