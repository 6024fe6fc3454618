import type { PageReport } from "../../page-report.js";
import { yearOf } from "../../report-name.js";
import { alike, type Found, placeOf, valuesOf, withoutRepetitions } from "./picture-groups.js";
import { type Series, series } from "./picture-series.js";

/** Reports of one issuer, each with its index on the page, the oldest first. */
export interface IssuerReport {
  readonly index: number;
  readonly report: PageReport;
}

/** Those of the issuer of the report at `shown`, itself among them; none where nobody says whose it is. */
export function sameIssuer(reports: readonly PageReport[], shown: number): IssuerReport[] {
  const own = reports[shown];
  if (own === undefined) return [];
  return reports
    .map((report, index) => ({ report, index }))
    .filter(({ report }) => isSame(own, report))
    .sort((a, b) => (yearOf(a.report) ?? 0) - (yearOf(b.report) ?? 0));
}

/** By the code of the division, which is one where names are several: 青槐县, 青槐县人民政府. */
const isSame = (one: PageReport, other: PageReport): boolean =>
  one.division !== null && other.division !== null
    ? one.division === other.division
    : one.issuer !== null && one.issuer === other.issuer;

/**
 * What several reports of an issuer say of the same indicator: results over the years with the targets that were set for
 * them. A result is the one that was told first, in the report of its year; a target the one that was set last, for 2025
 * that of the year's plan, not that of the five-year plan. A report that gives a place two values says nothing of it.
 */
export function picturedOver(reports: readonly IssuerReport[]): Series[] {
  const groups = new Map<string, Map<string, Told>>();
  for (const { report, index } of reports) {
    const told = yearOf(report) ?? 0;
    for (const [key, group] of alike(report.metrics, index)) {
      const values = valuesOf(group);
      const places = groups.get(key) ?? new Map<string, Told>();
      for (const found of withoutRepetitions(group)) {
        const place = placeOf(found);
        const before = places.get(place);
        const isNews = before === undefined || (found.metric.status === "target" && before.told < told);
        if (values.get(place) === 1 && isNews) places.set(place, { found, told });
      }
      groups.set(key, places);
    }
  }
  return [...groups.values()]
    .map((places) => [...places.values()].map(({ found }) => found))
    .filter((group) => differ(group.map(({ report }) => report)) && differ(group.map(({ year }) => year)))
    .sort((a, b) => b.length - a.length)
    .map(series);
}

interface Told {
  readonly found: Found;
  /** The year of the report that told it. */
  readonly told: number;
}

const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;
