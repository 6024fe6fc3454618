import { words } from "../../lexicon/lexicon.js";
import { patterns } from "../../lexicon/pattern.js";
import { unitsOf } from "../../text/unit-set.js";
import { gramsOf } from "./grams.js";
import { common, withoutLeads } from "./names.js";
import { nextWord } from "./next-word.js";

/** What the sentence says round a figure. */

const amounts = words("compare-amount");
const spans = words("compare-span");
const underways = words("compare-underway");
const touched = words("compare-touched");
const preparations = words("compare-prepared");
const lessens = words("compare-less");
const steps = words("compare-step");
const wholes = words("compare-whole");
const indicators = words("indicator");
const attributes = words("compare-attribute");
const fates = words("compare-fate");
const sizes = patterns("compare-size");

/** What was added, or all that there is; null where nothing says. */
export type Amount = "flow" | "stock" | null;
/** How far it has come, where the words in front of a figure say so. */
export type Step = "begun" | "done" | "signed" | null;

/** The last that is said in front of a figure holds: 净增种子企业8家、总数超50家. */
export function amountIn(left: string): Amount {
  let amount: Amount = null;
  let reached = false;
  for (let word = nextWord(amounts, left); word !== null; word = nextWord(amounts, left, word.end)) {
    const said = word.entry.as.amount;
    if (said === "reach") reached = true;
    else amount = said === "each" ? "stock" : said;
  }
  return amount ?? (reached ? "stock" : null);
}

export function stepIn(left: string): Step {
  let step: Step = null;
  for (let word = nextWord(steps, left); word !== null; word = nextWord(steps, left, word.end))
    step = word.entry.as.step;
  return step;
}

/** Amounts in a name: 5亿元以上. */
export function sizesIn(left: string, name: string, right: string): string {
  const parts = [left, name, COMMA, right];
  // Asked of the parts as they are: to put them together costs more than to see that most have no such amount.
  if (!sizes.some((size) => parts.some((part) => size.mayStandIn(part, 0, part.length)))) return "";
  const text = `${left}${name}${COMMA}${right}`;
  return [...new Set(sizes.flatMap((size) => [...size.all(text)].map(([found]) => found)))].sort().join(" ");
}
const COMMA = "，";

/** What a share is one of: 占|地区生产总值, with its standard name; GDP is the same. */
export function wholeIn(left: string): string {
  const word = nextWord(wholes, left);
  if (word === null) return "";
  const [name = ""] = withoutLeads(left.slice(word.end)).split(word.entry.as.as);
  return name === "" ? "" : `${name}，${indicators.at(name, 0)?.entry.as.name ?? ""}`;
}

/** What becomes of people, the first of what is said; null where nothing says. */
export const fateIn = (text: string): string | null => nextWord(fates, text)?.entry.as.fate ?? null;

export const saysYears = (left: string): boolean => nextWord(spans, left) !== null;
/** 总投资12亿元|的茶园: what stands behind a figure has it. */
export const saysWhose = (right: string): boolean => attributes.at(right, 0) !== null;
/** 惠及市场主体20万家: so many were reached by something. */
export const saysTouched = (left: string): boolean => nextWord(touched, left) !== null;
/** 征集建议4300条: how the plan was made. */
export const saysPrepared = (clause: string): boolean => nextWord(preparations, clause) !== null;
export const saysUnderway = (right: string): boolean => nextWord(underways, right) !== null;

/**
 * Whether fewer is better: 降至3%, 事故12起, 能耗0.5吨. Of what is done away with, more is: 淘汰高能耗设备12台; and 排放 is no
 * count of things.
 */
export function saysLess(left: string, counts: boolean): boolean {
  let [of, done] = [false, false];
  for (let word = nextWord(lessens, left); word !== null; word = nextWord(lessens, left, word.end)) {
    const { tells } = word.entry.as;
    if (tells === "to") return true;
    if (tells === "deed") done = true;
    else of ||= tells === "thing" || !counts;
  }
  return of && !done;
}

/** The clause up to a figure: from the last mark or figure in front of it. */
export function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && !CLAUSE_MARKS.has(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at);
}

export function clauseBehind(text: string, end: number): string {
  let to = end;
  while (to < text.length && !NAME_MARKS.has(text.charCodeAt(to))) to++;
  return text.slice(end, to);
}

const CLAUSE_MARKS = unitsOf("，；：。！？");
const NAME_MARKS = unitsOf("，；：。！？、");

/** Enough of the sentence to tell one project from another. */
const contextLength = 70;
const contextBehind = 16;

/** The sentence in front of a figure, as far as it may name what is measured. */
export const frontOf = (text: string, at: number): string => text.slice(Math.max(0, at - contextLength), at);

/** What stands around a figure, and its pairs of characters. */
export interface Context {
  readonly text: string;
  readonly grams: readonly number[];
}

/** Without what is done everywhere: 完成投资 stands in every report. */
export function contextOf(text: string, at: number, end: number): Context {
  const around = `${frontOf(text, at)}，${text.slice(end, end + contextBehind)}`;
  let context = "";
  let run = 0;
  for (let i = 0; i < around.length; ) {
    const word = common(around, i);
    if (word !== null) {
      context += `${around.slice(run, i)}，`;
      run = word.end;
    }
    i = word?.end ?? i + 1;
  }
  context += around.slice(run);
  return { text: context, grams: gramsOf(context) };
}
