import { matchingForm } from "../text/characters.js";
import { cite } from "./cite.js";
import { isConstant } from "./derived.js";
import { Subject } from "./linking/subject.js";
import type { SeriesRow } from "./model.js";
import type { Sheet } from "./sheet.js";
import { isMilestone, isOfLastYear } from "./years.js";

/** So many points may levels and a stated growth differ, in current prices and where prices are held constant. */
const drift = 6;
const priceDrift = 15;
/** Two values nearer than this are one, told more or less exactly. */
const sameShare = 0.01;

/** Every level and growth of a standard indicator that the reports state, by indicator, form, year and place. */
export function seriesRows(issuer: string, sheets: readonly Sheet[]): SeriesRow[] {
  const rows = sheets.flatMap((sheet) => statedIn(issuer, sheet));
  const marked = withBreaks(withRevisions(rows));
  return marked.sort(
    (a, b) =>
      compare(a.canonical, b.canonical) ||
      compare(a.form, b.form) ||
      a.year - b.year ||
      compare(a.path, b.path) ||
      a.span[0] - b.span[0],
  );
}

function statedIn(issuer: string, sheet: Sheet): SeriesRow[] {
  return sheet.figures.flatMap((figure): SeriesRow[] => {
    const { year, base, value, status } = figure;
    if (status === "target" || base || year === null || value === null || isMilestone(figure)) return [];
    const subject = new Subject(figure, matchingForm(sheet.sentences[figure.sentence] ?? ""));
    const form = formIn(subject);
    if (subject.canonical === null || form === null || subject.touched) return [];
    const { path, sha256, metric, span, text, unit, sentence } = cite(sheet, figure);
    const several = !isOfLastYear(subject) || subject.spansYears;
    return [
      {
        issuer,
        indicator: figure.indicator ?? subject.canonical,
        canonical: subject.canonical,
        form: several ? SEVERAL[form] : form,
        year,
        from: several ? (yearIn(figure.period?.from) ?? null) : null,
        value: figure.change?.direction === "decrease" && form === "growth" ? -value : value,
        unit,
        path,
        sha256,
        metric,
        span,
        text,
        sentence,
        amount: subject.amount === null || form === "growth" ? null : AMOUNTS[subject.amount],
        conflict: false,
        revised: false,
        break: false,
      },
    ];
  });
}

/** What is new and what there is are told apart: 净增高新技术企业13家，总数达78家. */
const AMOUNTS = { flow: "added", stock: "total" } as const;

/** What figures of several years are, apart from those of one. */
const SEVERAL = { growth: "growth-of-years", level: "level-of-years" } as const;

function formIn({ form, figure }: Subject): "growth" | "level" | null {
  if (form === "growth") return figure.unit === "%" || figure.unit === "％" ? "growth" : null;
  return (form === "level" || form === "count" || form === "share") && figure.change === null ? "level" : null;
}

const yearIn = (month: string | null | undefined): number | null => (month == null ? null : Number(month.slice(0, 4)));

/** Rows of which another report gives another value for the same year, or the same report. */
function withRevisions(rows: readonly SeriesRow[]): SeriesRow[] {
  const keyOf = (row: SeriesRow): string => [row.canonical, row.form, row.year, row.unit].join("\n");
  const byYear = groupedBy(rows, keyOf);
  return rows.map((row) => {
    const others = (byYear.get(keyOf(row)) ?? []).filter(({ value }) => !isNear(value, row.value));
    const within = others.some(
      ({ path, amount, from }) => path === row.path && amount === row.amount && from === row.from,
    );
    return { ...row, conflict: within, revised: others.some(({ path }) => path !== row.path) };
  });
}

/** Levels of a year and the last that disagree with the growth that is told of it. */
function withBreaks(rows: readonly SeriesRow[]): SeriesRow[] {
  const levels = groupedBy(
    rows.filter(({ form }) => form === "level"),
    (row) => `${row.canonical}\n${row.year}\n${row.unit}`,
  );
  const growths = groupedBy(
    rows.filter(({ form }) => form === "growth"),
    (row) => `${row.canonical}\n${row.year}`,
  );
  return rows.map((row) => {
    if (row.form !== "level") return row;
    const before = levels.get(`${row.canonical}\n${row.year - 1}\n${row.unit}`) ?? [];
    const stated = growths.get(`${row.canonical}\n${row.year}`) ?? [];
    if (before.length === 0 || stated.length === 0) return row;
    const implied = before.map((last) => (row.value / last.value - 1) * 100);
    const most = isConstant(row.canonical) ? priceDrift : drift;
    return { ...row, break: implied.every((rate) => stated.every(({ value }) => Math.abs(rate - value) > most)) };
  });
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= sameShare * Math.max(Math.abs(a), Math.abs(b));

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
