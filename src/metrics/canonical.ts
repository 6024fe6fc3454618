import type { Entry } from "../lexicon/entry.js";
import { words } from "../lexicon/lexicon.js";
import { matchingForm } from "../text/characters.js";
import type { Metric } from "./metric.js";

const indicators = words("indicator");
const joints = words("list-joint");
const scopes = words("indicator-scope");
const changes = words("indicator-change");
const shares = words("indicator-share");
const shareNouns = words("share-noun");

/**
 * The standard name of an indicator: that of the entry which holds it, word for word, without its scope (全镇) and the
 * noun of its change (增速). Null where none does, and where the figure is of a unit that the standard indicator has not.
 */
export function canonicalOf({ indicator, change, unit, normalized }: CanonicalAsked): string | null {
  const found = indicator === null ? null : standard(matchingForm(indicator));
  if (found === null) return null;
  const { name, units } = found.as;
  const base = unit === null ? null : (normalized?.unit ?? null);
  // 出口额占全省7%, 财政支出80%以上用于民生: a share of it is not what it comes to
  if (base === "%" && change === null && !units.includes("share") && !tellsChange(matchingForm(indicator ?? "")))
    return null;
  if (base === null || isRate(base) || (change !== null && units.includes("share"))) return name;
  const kind = KIND_OF_BASE.get(base) ?? (base.includes("/") ? "per-unit" : "count");
  return (units as readonly string[]).includes(kind) ? name : null;
}

const standard = (text: string): Entry<"indicator"> | null => named(text) ?? shareIn(text);

const named = (text: string): Entry<"indicator"> | null =>
  bare(text)
    .map((name) => indicators.of(name))
    .find((entry) => entry !== null) ?? null;

/** 研发支出|占|全县生产总值|的比重, 研发支出|相当于|生产总值|的比例: a share has the standard names of its part and its whole. */
function shareIn(text: string): Entry<"indicator"> | null {
  const [verb] = shares.all(text);
  if (verb === undefined || verb.start === 0) return null;
  const noun = shareNouns.before(text, text.length);
  const [part, whole] = [text.slice(0, verb.start), text.slice(verb.end, noun?.start)];
  return indicators.of(`${nameIn(part)}${verb.entry.as.as}${nameIn(whole)}`);
}

const nameIn = (text: string): string => named(text)?.as.name ?? bare(text).at(-1) ?? text;

/**
 * The standard name of the first of several that a rate of change holds for: 固定资产投资、社会消费品零售总额均|增长10%. Null
 * for anything but a rate, and where one of them is no standard indicator.
 */
export function canonicalOfFirst({ indicator, change, unit, normalized }: CanonicalAsked): string | null {
  if (indicator === null || change === null || !isRate(normalized?.unit ?? "")) return null;
  const text = matchingForm(indicator);
  let first: string | null = null;
  let start = 0;
  for (const end of [...[...joints.all(text)].map((joint) => joint.start), text.length]) {
    const name = canonicalOf({ indicator: text.slice(start, end), change, unit, normalized });
    if (name === null) return null;
    first ??= name;
    start = joints.at(text, end)?.end ?? end;
  }
  return first;
}

const tellsChange = (name: string): boolean => changes.before(name, name.length) !== null;

type CanonicalAsked = Pick<Metric, "indicator" | "change" | "unit" | "normalized">;

/** An indicator with less and less around it. */
function bare(text: string): string[] {
  const names = [text];
  let [start, end] = [0, text.length];
  for (let scope = scopes.at(text, start); scope !== null; scope = scopes.at(text, start)) {
    start = scope.end;
    names.push(text.slice(start));
  }
  for (let noun = changes.before(text, end); noun !== null && noun.start > start; noun = changes.before(text, end)) {
    end = noun.start;
    names.push(text.slice(start, end));
  }
  return names;
}

/** A rate may be of any indicator: how much of it, or by how much it grew. */
const isRate = (base: string): boolean => RATES.has(base);

const RATES = new Set(["%", "[ppth]", "percentage-point", "permille-point", "doubling", "1"]);

/** Base units that are no counts; an indicator says which of these kinds it may have. */
const KIND_OF_BASE: ReadonlyMap<string, string> = new Map([
  ...["CNY", "USD", "EUR", "HKD", "JPY", "GBP", "TWD"].map((base) => [base, "money"] as const),
  ["person", "people"],
  ["household", "households"],
  ["person-time", "visits"],
  ["m2", "area"],
  ["m", "length"],
  ["kg", "mass"],
  ["m3", "volume"],
  ["J", "energy"],
  ["tonne-coal-equivalent", "energy"],
  ["W", "power"],
  ...["a", "mo", "d", "working-day", "wk", "h", "min"].map((base) => [base, "time"] as const),
]);
