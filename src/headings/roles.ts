import type { Role } from "../model/report.js";

interface RoleWords {
  readonly role: Role;
  readonly pattern: RegExp;
  readonly example: string;
}

/** What a heading says that its section is about; the first that fits counts. */
const HEADINGS: readonly RoleWords[] = [
  {
    role: "problems",
    pattern: /(?:问题|不足|困难|短板|挑战|差距|薄弱环节)(?:[和与及、].{1,8})?$/u,
    example: "存在的主要问题",
  },
  { role: "problems", pattern: /^存在(?:的|着)?(?:主要)?(?:问题|不足|困难)/u, example: "存在问题及原因分析" },
  {
    role: "review",
    pattern:
      /(?:回顾|总结|成效|成就|成绩|完成情况|开展情况|进展情况|推进情况|落实情况|工作情况|主要做法|基本情况|运行情况)/u,
    example: "上半年工作情况",
  },
  {
    role: "plan",
    pattern: /(?:计划|思路|安排|打算|要点|谋划|展望|部署|下步|下一步|下一阶段|今后)/u,
    example: "下步打算",
  },
  {
    role: "plan",
    pattern:
      /(?:总体要求|总体目标|奋斗目标|预期目标|主要目标|工作目标|目标任务|重点任务|主要任务|工作任务|主要考虑|主要措施|工作措施|建议$)/u,
    example: "“十四五”的总体要求和目标任务",
  },
  {
    role: "plan",
    pattern: /^(?:做好)?(?:20\d\d年|今年|明年|下半年).{0,6}(?:重点工作|工作重点|工作)$/u,
    example: "2026年重点工作",
  },
  {
    role: "review",
    pattern: /^(?:过去|20\d\d年|去年|上半年|一年来?|五年来?).{0,8}(?:主要工作|工作)$/u,
    example: "2021年主要工作",
  },
];

/** Headings of notes behind the report. */
export const APPARATUS =
  /^[※*【（(]{0,2}(?:附件[一二三四五\d]?：?)?(?:名词解释|名词注释|名词说明|注释|附件|附表|附录|有关用语|相关名词|备注|注(?=[：）】※]|$))/u;

/** A long heading speaks of its matter (坚持目标导向，…): only a short one names its part. */
const LONGEST_PART_HEADING = 34;

/** The role that a heading's own words name, or null. */
export function roleOfHeading(words: string): Role | null {
  if (APPARATUS.test(words)) return "other";
  if (words.length > LONGEST_PART_HEADING) return null;
  return HEADINGS.find((h) => h.pattern.test(words))?.role ?? null;
}

const REVIEW_TITLE = /总结|回顾|年鉴|述职|汇报|情况/u;
const PLAN_TITLE = /计划|思路|安排|打算|要点|规划|方案|谋划/u;

/** What the text is about before a heading says so: a plan's title makes it a plan, anything else is a review. */
export const roleOfTitle = (title: string | null): Role =>
  title !== null && PLAN_TITLE.test(title) && !REVIEW_TITLE.test(title) ? "plan" : "review";

/** A passage without a heading that looks ahead: 2020年，我镇将紧紧围绕…主要预期目标是… */
export const looksAhead = (words: string): boolean =>
  !LOOKS_BACK.test(words) &&
  /^.{0,8}(?:20\d\d年|今年|明年|新的一年|下半年|下一步|下一阶段|今后|下阶段)[^。\n]{0,60}(?:将|要|目标|任务|思路|总体要求)/u.test(
    words,
  );

/** 刚刚过去的2025年，…任务圆满完成 */
const LOOKS_BACK = /^(?:刚刚|过去|回顾|回望|随着[^。]{0,30}完成|[一五三]年来)/u;

/** 在肯定成绩的同时，我们也清醒地看到…问题 */
export const admitsProblems = (words: string): boolean =>
  !/^(?:[一二三四五六七八九十]{1,3}[是要]|一年来|五年来|这一年)/u.test(words) &&
  /(?:清醒|[仍还也][^。]{0,24}(?:看到|认识到|存在|面临|有))[^。]{0,60}(?:问题|不足|困难|短板|差距|挑战|矛盾)/u.test(
    words.slice(0, 200),
  );

/** Below the top level only a heading that says nothing else changes the role: （三）存在的问题, （四）下步打算. */
export function roleOfSubheading(words: string): Role | null {
  if (words.length > 14) return null;
  if (/^(?:目前)?(?:存在|主要|面临)?的?(?:主要)?(?:问题|不足|困难)(?:[和与及].{1,6})?$/u.test(words)) return "problems";
  if (/(?:打算|工作计划|工作安排|工作思路|下一?步工作)$/u.test(words)) return "plan";
  return /(?:工作回顾|工作总结|完成情况)$/u.test(words) ? "review" : null;
}
