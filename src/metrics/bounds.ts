import type { Quantity } from "../quantities/quantity.js";
import type { Metric } from "./metric.js";

type Bound = Metric["bound"];

/** Words directly in front of a figure. The longest that fits counts: 不超过 before 超过. */
const IN_FRONT: readonly (readonly [words: string, bound: Bound, example: string])[] = [
  ["近 约 大约 约为 约有 约合 约达 大概 将近 接近 几乎 差不多 近乎 达近 近达", "about", "近12万人次"],
  [
    "超 超过 突破 逾 破 过 高于 大于 多于 不低于 不少于 不小于 不下 不下于 至少 最少 最低 达到或超过 高达 超出 冲破 跨过 跃上 站上 跨越 迈过",
    "over",
    "突破5亿元",
  ],
  [
    "不超过 不高于 不大于 不多于 低于 小于 少于 不到 不足 至多 最多 最高 不突破 控制在 限制在 压缩在",
    "under",
    "不超过20万元",
  ],
];
/** Words directly behind the unit. */
const BEHIND: readonly (readonly [words: string, bound: Bound, example: string])[] = [
  ["左右 上下 有余 许", "about", "4%左右"],
  ["以上 之上 及以上 （含）以上", "over", "95%以上"],
  ["以内 以下 之内 之下 内 及以下", "under", "3.5%以内"],
];
const EXACT_HIGH = new Set(["高达"]);

const front = IN_FRONT.flatMap(([words, bound]) => words.split(" ").map((word) => ({ word, bound }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const frontByLast = new Map<string, typeof front>();
for (const entry of front) {
  const last = entry.word.at(-1) ?? "";
  frontByLast.set(last, [...(frontByLast.get(last) ?? []), entry]);
}
const behind = BEHIND.flatMap(([words, bound]) => words.split(" ").map((word) => ({ word, bound })));

/** How the figure bounds its quantity, by the words around it and by 余, 多, 几 in it. */
export function boundOf(text: string, figure: Quantity): Bound {
  if (figure.upper !== null) return "range";
  const after = behind.find(({ word }) => text.startsWith(word, figure.end));
  // 3小时内 is a bound, 5家内资企业 is none.
  if (after !== undefined && (after.word !== "内" || figure.unit?.classifier !== true)) return after.bound;
  const before = wordInFront(text, figure.start);
  if (before !== null) return before.bound;
  if (text[figure.start - 1] === "上" && /[十百千万亿]/.test(text[figure.start] ?? "")) return "over";
  return figure.approximate ? "about" : "exact";
}

/** The comparator that ends at `at`, or null. 附近 and 最近 are none. */
export function wordInFront(text: string, at: number): { word: string; bound: Bound } | null {
  for (const { word, bound } of frontByLast.get(text[at - 1] ?? "") ?? []) {
    if (!text.startsWith(word, at - word.length) || EXACT_HIGH.has(word)) continue;
    const before = text[at - word.length - 1] ?? "";
    if (word === "近" && /[附最远临邻靠新]/.test(before)) continue;
    if (word === "约" && /[节预签条大合契制集]/.test(before)) continue;
    if (word === "过" && !/[万亿千百]/.test(text[at] ?? "")) continue;
    if (word === "过" && /[通经超]/.test(before)) continue;
    if (word === "最高" || word === "最低") if (!/[，、：为达]/.test(before)) continue;
    return { word, bound };
  }
  return null;
}
