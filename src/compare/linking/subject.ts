import { words } from "../../lexicon/lexicon.js";
import { patterns } from "../../lexicon/pattern.js";
import { canonicalOf } from "../../metrics/canonical.js";
import { matchingForm } from "../../text/characters.js";
import type { Figure } from "../sheet.js";
import { type Form, formOf } from "./form.js";
import { common, coreOf, isGeneric, withoutLeads } from "./names.js";

/** What a figure measures, ready to be held against another. */
export interface Subject {
  readonly figure: Figure;
  readonly form: Form;
  readonly canonical: string | null;
  /** The indicator without what was done, with one word for each thing. */
  readonly core: string;
  /** Whether the core says too little by itself: 投资, 项目. */
  readonly generic: boolean;
  /** What was added, or all that there is; null where nothing says. */
  readonly amount: "flow" | "stock" | null;
  /** How far it has come, where the words in front of the figure say so. */
  readonly step: "begun" | "done" | "signed" | null;
  /** By the set of the lexicon: level, residents … */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Amounts in the name: 5亿元以上. */
  readonly sizes: string;
  /** What a share is one of: 占|地区生产总值. */
  readonly whole: string;
  /** The sentence in front of the figure, as far as it may name what is measured. */
  readonly front: string;
  /** Words around the figure that say which thing it is, numbers left out. */
  readonly context: string;
  /** Of several years, or of all so far. */
  readonly spansYears: boolean;
  readonly underway: boolean;
  /** Fewer is better. */
  readonly less: boolean;
}

const amounts = words("compare-amount");
const modifiers = words("compare-modifier");
const spans = words("compare-span");
const underways = words("compare-underway");
const lessens = words("compare-less");
const steps = words("compare-step");
const wholes = words("compare-whole");
const among = words("compare-among");
const kin = words("compare-kin");
const sizes = patterns("compare-size");
const indicators = words("indicator");
const changes = words("indicator-change");

/** @param text the sentence that the figure stands in, in its matching form */
export function subjectOf(figure: Figure, text: string): Subject {
  const name = matchingForm(figure.indicator ?? "");
  const left = clauseBefore(text, figure.at);
  const right = clauseBehind(text, figure.at + figure.text.length);
  const core = coreOf(name);
  const standard = standardOf(figure, name);
  let context: string | null = null;
  return {
    figure,
    form: formOf(figure),
    canonical: standard?.canonical ?? null,
    core,
    generic: standard === null && isGeneric(core),
    amount: amountOf(left),
    step: stepOf(left),
    modifiers: modifiersOf(name),
    sizes: sizesOf(`${left.slice(left.lastIndexOf("、") + 1)}${name}`),
    whole: wholeOf(left),
    front: text.slice(Math.max(0, figure.at - contextLength), figure.at),
    // Most figures never come near enough to another for it.
    get context() {
      context ??= contextOf(text, figure.at, figure.at + figure.text.length);
      return context;
    },
    spansYears: has(spans, left),
    underway: has(underways, right),
    less: standard?.better === null || standard === null ? has(lessens, left) : standard.better === "less",
  };
}

interface Standard {
  readonly canonical: string;
  readonly better: "more" | "less" | null;
}

const betterOf = new Map(indicators.entries.map(({ as }) => [as.name, as.better]));

/** The standard name that a figure has, or that its name has without what was done: 评价入库|科技型中小企业. */
function standardOf(figure: Figure, name: string): Standard | null {
  const canonical = figure.canonical ?? standardIn(withoutLeads(name), figure);
  if (canonical === null) return null;
  return { canonical: kin.of(canonical)?.as.name ?? canonical, better: betterOf.get(canonical) ?? null };
}

function standardIn(name: string, figure: Figure): string | null {
  const whole = canonicalOf({ ...figure, indicator: name });
  if (whole !== null) return whole;
  // 服务业增加值增速连续四个季度, 地区生产总值在全省: what is measured is named in front.
  const first = indicators.at(name, 0);
  if (first === null || !(changes.at(name, first.end) !== null || among.at(name, first.end) !== null)) return null;
  return canonicalOf({ ...figure, indicator: name.slice(0, first.end) });
}

/** The last that is said in front of a figure holds: 净增种子企业8家、总数超50家. */
function amountOf(left: string): Subject["amount"] {
  let amount: Subject["amount"] = null;
  let reached = false;
  for (const { entry } of amounts.all(left)) {
    if (entry.as.amount === "reach") reached = true;
    else amount = entry.as.amount;
  }
  return amount ?? (reached ? "stock" : null);
}

function stepOf(left: string): Subject["step"] {
  let step: Subject["step"] = null;
  for (const word of steps.all(left)) step = word.entry.as.step;
  return step;
}

/** What a name says by sets of the lexicon, the first of each. */
export function modifiersOf(name: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { entry } of modifiers.all(name)) if (!found.has(entry.as.set)) found.set(entry.as.set, entry.as.value);
  return found;
}

const sizesOf = (text: string): string =>
  [...new Set(sizes.flatMap((size) => [...size.all(text)].map(([found]) => found)))].sort().join(" ");

/** The clause up to the figure: from the last mark or figure in front of it. */
function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && !CLAUSE_MARKS.includes(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

function clauseBehind(text: string, end: number): string {
  let to = end;
  while (to < text.length && !CLAUSE_MARKS.includes(text.charAt(to)) && text.charAt(to) !== "、") to++;
  return text.slice(end, to);
}

const CLAUSE_MARKS = "，；：。！？";

function wholeOf(left: string): string {
  for (const { end } of wholes.all(left)) return left.slice(end);
  return "";
}

/** Enough of the sentence to tell one project from another. */
const contextLength = 70;
const contextBehind = 16;

/** Without what is done everywhere: 完成投资 stands in every report. */
function contextOf(text: string, at: number, end: number): string {
  const around = `${text.slice(Math.max(0, at - contextLength), at)}，${text.slice(end, end + contextBehind)}`;
  let context = "";
  for (let i = 0; i < around.length; ) {
    const word = common(around, i);
    context += word === null ? around.charAt(i) : "，";
    i = word?.end ?? i + 1;
  }
  return context;
}

function has(kind: typeof spans | typeof underways | typeof lessens, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (kind.at(text, i) !== null) return true;
  return false;
}
