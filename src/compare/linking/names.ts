import { words } from "../../lexicon/lexicon.js";
import { unitsOf } from "../../text/unit-set.js";
import { nextWord } from "./next-word.js";

const leads = words("compare-lead");
const deeds = words("compare-deed");
const fillers = words("compare-filler");
const same = words("compare-same");
const generics = words("compare-generic");
const amounts = words("compare-amount");
const modifiers = words("compare-modifier");
const scopes = words("indicator-scope");
const joints = words("compare-joint");
const wholes = words("compare-whole");

/** An indicator without what was done with it, praise and order; one word for each thing. */
export function coreOf(name: string): string {
  const bare = withoutWhole(withoutBrackets(name));
  const led = withoutLeads(bare);
  const trimmed = withoutDeeds(led);
  // 棚户区改造国家任务: behind what is left out there may be more.
  const folded = withoutDeeds(fold(trimmed));
  return folded === "" ? fold(led) : folded;
}

/** 茶业增加值|占工业增加值: a share is named by what has it; which whole it is a share of is weighed by itself. */
function withoutWhole(name: string): string {
  const word = nextWord(wholes, name);
  return word === null || word.start < 2 ? name : `${name.slice(0, word.start)}${word.entry.as.as}`;
}

/** 学校|信息化改造 and 信息化改造|学校: the same characters in another order. */
export const isTurned = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= leastTurned && sorted(a) === sorted(b);
const sorted = (name: string): string => [...name].sort().join("");
const leastTurned = 4;

/** Equal where two names have the same characters, which few others have. */
export function sumOf(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum += name.charCodeAt(i);
  return sum;
}

function withoutBrackets(name: string): string {
  return MARKED.test(name) ? name.replace(/（[^（）]*）|[“”"'‘’《》（）\s·]/g, "") : name;
}

const MARKED = /[“”"'‘’《》（）\s·]/;

export function withoutLeads(name: string): string {
  let start = 0;
  for (;;) {
    const word = leadAt(name, start);
    if (word === null || word.end >= name.length - 1) return name.slice(start);
    start = word.end;
  }
}

const leadAt = (name: string, start: number): { readonly end: number } | null =>
  leads.at(name, start) ?? scopeAt(name, start) ?? amountAt(name, start);

/** 人均|生产总值 is another thing than 生产总值. */
function amountAt(name: string, start: number): { readonly end: number } | null {
  const amount = amounts.at(name, start);
  return amount?.entry.as.amount === "each" ? null : amount;
}

/** 省|级龙头企业 has no scope in front: its first word is a level. */
function scopeAt(name: string, start: number): { readonly end: number } | null {
  const scope = scopes.at(name, start);
  const level = scope === null ? null : modifiers.at(name, start);
  return scope !== null && level !== null && level.end > scope.end ? null : scope;
}

export function withoutDeeds(name: string): string {
  let end = name.length;
  for (;;) {
    const word = deeds.before(name, end);
    if (word === null || word.start < 2) return name.slice(0, end);
    end = word.start;
  }
}

/** Praise left out, one word for each thing. */
function fold(name: string): string {
  let out = "";
  let run = 0;
  for (let i = 0; i < name.length; ) {
    const known = same.at(name, i);
    const word = known ?? fillers.at(name, i) ?? levelAt(name, i);
    if (word === null) i++;
    else {
      out += name.slice(run, i) + (known?.entry.as.as ?? "");
      i = word.end;
      run = i;
    }
  }
  return run === 0 ? name : out + name.slice(run);
}

function levelAt(name: string, at: number): { readonly end: number } | null {
  const word = modifiers.at(name, at);
  return word?.entry.as.set === "level" ? word : null;
}

/** Whether it tells what was done, in front of the thing or behind it: 改造茶园, 茶园改造. */
export function isDeed(name: string): boolean {
  let start = 0;
  for (let word = leadAt(name, start); word !== null; word = leadAt(name, start)) {
    if (leads.at(name, start)?.entry.as.deed === true) return true;
    start = word.end;
  }
  return deeds.before(name, name.length) !== null;
}

/** Whether it says too little by itself; “152”项目 says no more to a report that has no such number. */
export const isGeneric = (core: string): boolean => {
  const bare = core.replace(NUMBERS, "");
  return bare.length < 2 || generics.of(bare) !== null;
};

/** Whether it is what is measured of something that stands in front of it: 产量, 里程. */
export const isMeasured = (core: string): boolean => generics.of(core)?.as.measure === true;

/** Whether it names several things. */
export const isJoined = (core: string): boolean => nextWord(joints, core) !== null;

/** The numbers in it: 500强|企业, “152”项目. */
export const numbersIn = (core: string): string =>
  DIGIT.test(core) ? [...new Set(core.match(NUMBERS))].sort().join(" ") : "";
const DIGIT = /[0-9]/;
const NUMBERS = /[0-9.]+/g;

/** The first of several things that it names. */
export const firstOf = (core: string): string => core.slice(0, nextWord(joints, core)?.start);

/** What it says in front of what is measured: 文化产业|增加值. */
export function measuredIn(core: string): string {
  const measure = generics.before(core, core.length);
  return measure?.entry.as.measure === true ? core.slice(0, measure.start) : core;
}

/** A word at `at` that says nothing about which thing a text is about. */
export const common = (text: string, at: number): { readonly end: number } | null =>
  commonFirsts.has(text.charCodeAt(at)) ? (leads.at(text, at) ?? generics.at(text, at) ?? amounts.at(text, at)) : null;
/** One look for all three kinds where no word of any begins, as nearly everywhere. */
const commonFirsts = unitsOf([leads, generics, amounts].flatMap((kind) => [...kind.beginnings()]).join(""));
