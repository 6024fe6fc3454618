import type { Quantity } from "../quantities/quantity.js";
import { BETWEEN, CHANGE_WORDS, LEVEL, NO_CHANGE } from "./change-words.js";
import type { Metric } from "./metric.js";
import { WordList } from "./word-list.js";

export type Change = NonNullable<Metric["change"]>;

const between = new WordList([[BETWEEN]]);
const NOUN = /(?:幅|速|率|量|额|势|幅度|速度)$/;
const words = CHANGE_WORDS.flatMap(([forms, direction]) => forms.split(" ").map((word) => ({ word, direction }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const byLast = new Map<string, typeof words>();
for (const entry of words) {
  const last = entry.word.at(-1) ?? "";
  byLast.set(last, [...(byLast.get(last) ?? []), entry]);
}

/** A word of change and where it stands in the words in front of a figure. */
export interface ChangeWord {
  readonly word: string;
  readonly direction: "increase" | "decrease";
  readonly start: number;
}

/** The word of change that `lead`, the words in front of a figure, ends with; null for a level (增加到). */
export function changeWord(lead: string): ChangeWord | null {
  let end = lead.length;
  for (let word = between.before(lead, end); word !== null; word = between.before(lead, end)) end -= word.length;
  const stem = lead.slice(0, end);
  const joint = lead.slice(end);
  if (!byLast.has(stem.at(-1) ?? "")) return null;
  if (NO_CHANGE.test(stem)) return null;
  for (const { word, direction } of byLast.get(stem.at(-1) ?? "") ?? []) {
    if (!stem.endsWith(word)) continue;
    const noun = NOUN.test(word);
    if (!noun && LEVEL.test(joint.replace(/超过|达到超|约为/g, ""))) return null;
    const start = stem.length - word.length;
    const before = stem[start - 1] ?? "";
    if (word.length === 1 && /[新递倍扩爬提晋直回公毫上下删加催剧激骤]/.test(before)) return null;
    return { word, direction, start };
  }
  return null;
}

const GROWTH_BEHIND = /^的(?:高|较快|中高|平均|年均|复合)*(?:增速|增长|增幅|速度(?:递增|增长|增加)|增长率)/;
const BASIS_IN_FRONT =
  /(同比|环比|(?:(?<![占对之相百同环可])(?:比|较)(?![重例率值赛快大好高强为多低])|与)(?:[^，。；、：]{1,14}))$/;
const BASIS_END =
  /(?:实际|分别|均|各|净|累计|又|再|实现|大幅度?|有所|明显|年均|平均|略有|逐年|同口径|将|整体|总体|共|提前|全部|可|计|名义|,)+$/;
const TIME = /年|同期|月|季|期|初|末|底|昨|周|规划|预算|时/;

/** What changed by how much: direction, and what it is measured against as written. */
export function changeOf(text: string, figure: Quantity, lead: string): Change | null {
  if (figure.sign !== 0 && /[同环]比[+-－]?$/.test(lead))
    return { direction: figure.sign > 0 ? "increase" : "decrease", basis: basisOf(lead.replace(/[+-－]$/, "")) };
  const found = changeWord(lead);
  if (found !== null) return { direction: found.direction, basis: basisOf(lead.slice(0, found.start)) };
  if (GROWTH_BEHIND.test(text.slice(figure.end, figure.end + 10))) return { direction: "increase", basis: null };
  // 比上年多120人, 比去年同期低0.3个百分点
  const compared = /(?:比|较)([^，。；]{1,12}?)(多|少|高|低)(?:了|约|近|出)?$/.exec(lead);
  if (compared !== null && TIME.test(compared[1] ?? ""))
    return {
      direction: /[多高]/.test(compared[2] ?? "") ? "increase" : "decrease",
      basis: basisOf(lead.slice(0, lead.lastIndexOf(compared[2] ?? ""))),
    };
  return null;
}

function basisOf(before: string): string | null {
  const stem = before.replace(BASIS_END, "");
  const found = BASIS_IN_FRONT.exec(stem.slice(-18));
  if (found === null) return /同比/.test(before.slice(-8)) ? "同比" : /环比/.test(before.slice(-8)) ? "环比" : null;
  const basis = found[1] ?? "";
  if (basis === "同比" || basis === "环比") return basis;
  // 与 joins two names unless 相比 closes it; a comparison with another place is no basis in time but a basis still.
  if (basis.startsWith("与") && !/相比$/.test(basis)) return null;
  const clean = basis.replace(BASIS_END, "").replace(/相比$/, (w) => (basis.startsWith("与") ? w : ""));
  return /同比|环比/.test(clean) ? (/同比/.test(clean) ? "同比" : "环比") : clean;
}

const NAMED = /^(?:增收|增产|增量|增支|减收|减产|减量|降幅|增幅)$/;
const COMPARISON =
  /(?:同比|环比|(?<![占对之相百同环可])(?:比|较)(?![重例率值赛快大好强])[^，。；、：]{1,14}|与[^，。；、：]{1,12}相比，?)$/;

/** Where the comparison begins that `lead` ends with, or the word of change in front of it; null where there is none. */
export function basisStart(lead: string): number | null {
  const change = changeWord(lead);
  if (change !== null && !NAMED.test(change.word)) return change.start;
  // 户均增收 and 粮食增产 are names with the change in them; 同比增收 is none.
  const before = change === null ? lead : lead.slice(0, change.start);
  const tail = before.slice(-18);
  if (!tail.includes("比") && !tail.includes("较")) return null;
  const found = COMPARISON.exec(tail);
  if (found === null) return null;
  if (!/^[同环]比/.test(found[0]) && !TIME.test(found[0]) && !/平均|全[国省市县]/.test(found[0])) return null;
  return before.length - tail.length + found.index;
}
