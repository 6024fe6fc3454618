import { words } from "../../lexicon/lexicon.js";
import type { Figure } from "../sheet.js";

export type Form = "growth" | "level" | "share" | "count" | "rank";

const indicators = words("indicator");
const unitsOf = new Map<string, ReadonlySet<string>>();
for (const { as } of indicators.entries) unitsOf.set(as.name, new Set([...(unitsOf.get(as.name) ?? []), ...as.units]));

/** How a figure says something of its indicator: by how much it grew, how much of it there is, which part of a whole. */
export function formOf({ normalized, unit, change, canonical }: Figure): Form {
  const base = unit === null ? null : (normalized?.unit ?? unit);
  if (base !== null && isRate(base)) {
    if (change !== null) return "growth";
    // 地区生产总值增长7%，力争7.5%: what has no share of its own was said to grow.
    const units = canonical === null ? undefined : unitsOf.get(canonical);
    return units !== undefined && [...units].some((kind) => !NO_AMOUNTS.has(kind)) ? "growth" : "share";
  }
  return base === null || !isMeasure(base) ? "count" : "level";
}

/** Of prices an index of 103, a rise of 3% and 3% by itself say the same. */
export const isPriceIndex = (canonical: string | null): boolean =>
  canonical !== null && unitsOf.get(canonical)?.has("index") === true;

/** What two figures must share to be held against each other. */
export function dimensionOf({ normalized, unit }: Figure): string | null {
  const base = unit === null ? null : (normalized?.unit ?? unit);
  if (base === null) return null;
  return isRate(base) || isMeasure(base) || PEOPLE.has(base) ? base : "count";
}

/** Whether it may count people: 10万贫困人口 has no unit of its own. */
export function mayCountPeople(figure: Figure): boolean {
  const dimension = dimensionOf(figure);
  return dimension === null || isBare(figure) || PEOPLE.has(dimension);
}

/** 1.2万贫困人口 has no unit of its own. */
export const isBare = ({ normalized }: Figure): boolean => normalized?.unit === "1";
const NO_AMOUNTS: ReadonlySet<string> = new Set(["share", "index", "bare"]);
const RATES = new Set(["%", "[ppth]", "percentage-point", "permille-point", "doubling"]);
const MEASURES = new Set(["CNY", "USD", "EUR", "HKD", "JPY", "m2", "m", "m3", "kg", "J", "W", "a", "mo", "d", "h"]);
const PEOPLE = new Set(["person", "person-time"]);

const isRate = (base: string): boolean => RATES.has(base);
const isMeasure = (base: string): boolean => MEASURES.has(base) || base.includes("/");
