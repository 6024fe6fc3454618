import { words } from "../lexicon/lexicon.js";

const counted = words("site-count");
const labelParts = words("site-label-part");
/** 31人已购, 评分4.8 */
const LONGEST_REST = 4;

const AMOUNT = /^约?[\d.,]+\+?(?:万|w|k)?(?<rest>[^\d]{0,6})$/u;
/** 浏览637次, 阅读31, 累计浏览637次 */
const COUNTER = /^(?<word>[\u3400-\u9fff]{2,8})[\d.,]+[a-z]?[\u3400-\u9fff]{0,2}$/u;

/** 浏览637次, 31人已购, 评分4.8; null for what is no amount. */
export function kindOfAmount(token: string): "site" | "neutral" | "foreign" | null {
  const counter = COUNTER.exec(token)?.groups?.word;
  if (counter !== undefined && isCounter(counter)) return "site";
  const rest = AMOUNT.exec(token)?.groups?.rest;
  if (rest === undefined) return null;
  return [...counted.all(rest)].length > 0 ? "site" : rest.length <= LONGEST_REST ? "neutral" : "foreign";
}

/** 浏览, 累计浏览, 已被下载 */
function isCounter(name: string): boolean {
  const start = counted.before(name, name.length)?.start;
  for (let at = 0; start !== undefined; ) {
    if (at === start) return true;
    const part = labelParts.at(name, at);
    if (part === null || part.end > start) return false;
    at = part.end;
  }
  return false;
}
