import type { Report } from "../model/report.js";
import type { ReuseRow, SeriesRow, TargetRow, What } from "./model.js";
import { type ReuseSheet, reuseRows, reuseSheetOf } from "./reuse.js";
import { seriesRows } from "./series.js";
import { type ComparedReport, lastYear, type Sheet, sheetOf } from "./sheet.js";
import { Subjects } from "./subjects.js";
import { isHeadline, type TargetOptions, targetRows } from "./targets.js";
import type { Vocabulary } from "./vocabulary.js";

export interface CompareOptions extends TargetOptions {
  readonly what: What;
  /** Targets of these years, figures of these years; null for all. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Standard indicators of yearbooks only. */
  readonly headline: boolean;
  /** Verdicts that are put out; null for all. */
  readonly verdicts: readonly string[] | null;
}

export type ComparedRow = TargetRow | SeriesRow | ReuseRow;
export type AnySheet = Sheet | ReuseSheet;

/** What a comparison needs of one report. */
export function sheetFor(
  what: What,
  report: ComparedReport,
  vocabulary: Vocabulary | null,
  asked: Asked = ALL,
): AnySheet {
  if (what === "reuse") return reuseSheetOf(report);
  const wanted = wantedFor(what, report.years, asked);
  const sheet = sheetOf(
    report,
    ({ masked, base, status, year }) => !masked && (what === "series" || !base) && wanted(status === "target", year),
  );
  if (vocabulary === null) return sheet;
  return {
    ...sheet,
    figures: sheet.figures.map((f) => ({ ...f, canonical: vocabulary.nameOf(f.indicator) ?? f.canonical })),
  };
}

/** What is asked of a report of which it is known whether its issuer has others. */
export interface Asked {
  /** Its promises. */
  readonly targets: boolean;
  /** What it tells of the year before: it is held against promises, or another report is held against it. */
  readonly results: boolean;
}

const ALL: Asked = { targets: true, results: true };

/** What is asked of the report of a year, of an issuer that has reports of such years. */
export function askedOf(plan: number | null, plans: ReadonlySet<number>, years: CompareOptions["years"]): Asked {
  if (plan === null) return ALL;
  const own = isIn(years, plan);
  const linked = (own && plans.has(plan + 1)) || (isIn(years, plan - 1) && plans.has(plan - 1));
  // What few sentences of two reports hold tells things apart: of promises and of results.
  return { targets: own || linked, results: linked };
}

/** Which figures of a report of such years are asked for: promises of the year that is planned, what is told of the one before. */
export function wantedFor(
  what: What,
  years: Report["years"],
  asked: Asked = ALL,
): (isTarget: boolean, year: number | null) => boolean {
  if (what === "reuse") return () => false;
  if (what === "series") return (isTarget) => !isTarget;
  const plan = lastYear({ years }, "plan");
  return (isTarget, year) =>
    plan !== null && (isTarget ? asked.targets && year === plan : asked.results && year === plan - 1);
}

const isIn = (years: CompareOptions["years"], year: number): boolean =>
  years === null || (year >= years.from && year <= years.to);

/** All rows of one issuer's reports, in the order of the years; what order the sheets come in changes nothing. */
export function comparedRows(issuer: string, given: readonly AnySheet[], options: CompareOptions): ComparedRow[] {
  const sheets = given.filter((sheet) => "figures" in sheet);
  if (options.what === "reuse")
    return reuseRows(
      issuer,
      given.filter((sheet) => "passages" in sheet),
    );
  const { byYear } = yearsOf(sheets);
  if (options.what === "series") {
    return seriesRows(issuer, [...byYear.values()]).filter(
      (row) => isIn(options.years, row.year) && (!options.headline || isHeadline(row.canonical)),
    );
  }
  const subjects = new Map([...byYear].map(([year, sheet]) => [year, new Subjects(sheet)]));
  return [...subjects]
    .filter(([year]) => isIn(options.years, year))
    .flatMap(([year, own]) => targetRows(issuer, own, subjects.get(year + 1) ?? null, options))
    .filter((row) => !options.headline || isHeadline(row.canonical))
    .filter((row) => options.verdicts === null || options.verdicts.includes(row.verdict));
}

/** The reports of an issuer, one a plan year, and what is odd about them. */
export interface Years<S> {
  readonly byYear: ReadonlyMap<number, S>;
  /** Left out: another report of the same year is longer. */
  readonly twice: readonly { readonly year: number; readonly kept: string; readonly left: string }[];
  /** Between the first and the last. */
  readonly missing: readonly number[];
  /** Reports that tell no year. */
  readonly yearless: readonly string[];
}

export function yearsOf<S extends AnySheet>(sheets: readonly S[]): Years<S> {
  const ordered = [...sheets].sort(byWorth);
  const byYear = new Map<number, S>();
  const twice: { year: number; kept: string; left: string }[] = [];
  for (const sheet of ordered) {
    if (sheet.plan === null) continue;
    const known = byYear.get(sheet.plan);
    if (known === undefined) byYear.set(sheet.plan, sheet);
    else twice.push({ year: sheet.plan, kept: known.path, left: sheet.path });
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const [first, last] = [years.at(0), years.at(-1)];
  const missing: number[] = [];
  if (first !== undefined && last !== undefined)
    for (let year = first + 1; year < last; year++) if (!byYear.has(year)) missing.push(year);
  return {
    byYear: new Map(
      years.flatMap((year) => [[year, byYear.get(year)] as const]).flatMap(([y, s]) => (s ? [[y, s]] : [])),
    ),
    twice,
    missing,
    yearless: ordered.filter(({ plan }) => plan === null).map(({ path }) => path),
  };
}

/** Of two reports of one year the longer one counts; of equally long ones whichever comes first by its content, then by its path. */
const byWorth = (a: AnySheet, b: AnySheet): number =>
  b.length - a.length || compareText(a.sha256, b.sha256) || compareText(a.path, b.path);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
