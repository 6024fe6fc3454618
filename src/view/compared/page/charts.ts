import type { TargetRow } from "../../../compare/model.js";
import { escaped } from "../../html.js";

/** A year of an indicator: what was promised, and what came of it; null where the next report tells nothing. */
interface Point {
  readonly year: number;
  readonly target: number;
  readonly result: number | null;
}

/** A year of which the result is told. */
interface Told {
  readonly year: number;
  readonly result: number;
}

const width = 320;
const height = 150;
const margin = { left: 40, right: 24, top: 12, bottom: 22 };
/** Below so many years a line says nothing that the table does not. */
const leastYears = 2;

/** A chart for each standard indicator whose growth is told of several years: targets as marks on the results' line. */
export function chartsOf(rows: readonly TargetRow[]): string {
  const charts = [...new Set(rows.map(({ canonical }) => canonical))].flatMap((canonical) => {
    const points = canonical === null ? [] : pointsOf(rows.filter((row) => row.canonical === canonical));
    const told = points.filter(({ result }) => result !== null).length;
    return canonical === null || told < leastYears ? [] : [chart(canonical, points)];
  });
  return charts.length === 0 ? "" : `<div class="charts">${charts.join("\n")}</div>`;
}

/** The first target of growth of each year. */
function pointsOf(rows: readonly TargetRow[]): Point[] {
  const byYear = new Map<number, Point>();
  for (const { year, form, target, results } of rows) {
    if (form !== "growth" || target.value === null || target.unit !== "%" || byYear.has(year)) continue;
    const [first] = results;
    byYear.set(year, { year, target: target.value, result: first?.unit === "%" ? first.value : null });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function chart(canonical: string, points: readonly Point[]): string {
  const values = points.flatMap(({ target, result }) => (result === null ? [target] : [target, result]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const x = (year: number): number =>
    margin.left + ((year - first) / Math.max(1, last - first)) * (width - margin.left - margin.right);
  const y = (value: number): number =>
    height - margin.bottom - ((value - low) / Math.max(1e-9, high - low)) * (height - margin.top - margin.bottom);
  const at = (value: number): string => value.toFixed(1);
  const told = points.flatMap(({ year, result }) => (result === null ? [] : [{ year, result }]));
  const step = ([from, to]: readonly [Told, Told]): string =>
    `<line class="line${to.year - from.year > 1 ? " gap" : ""}" x1="${at(x(from.year))}" y1="${at(y(from.result))}" x2="${at(x(to.year))}" y2="${at(y(to.result))}"/>`;
  const summary = points
    .map(({ year, target, result }) => `${year}年目标${target}%，结果${result === null ? "未提及" : `${result}%`}`)
    .join("；");
  return `<figure>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`${canonical}增速：${summary}`)}">
<line class="axis" x1="${margin.left}" x2="${width - margin.right}" y1="${at(y(0))}" y2="${at(y(0))}"/>
<text x="4" y="${at(y(high) + 4)}">${high}%</text><text x="4" y="${at(y(low) + 4)}">${low}%</text>
${pairsOf(told).map(step).join("")}
${told.map(({ year, result }) => `<circle class="result" cx="${at(x(year))}" cy="${at(y(result))}" r="3.5"/>`).join("")}
${points.map(({ year, target }) => `<line class="aim" x1="${at(x(year) - 7)}" x2="${at(x(year) + 7)}" y1="${at(y(target))}" y2="${at(y(target))}"/>`).join("")}
${[...new Set([first, last])].map((year) => `<text x="${at(x(year) - 14)}" y="${height - 6}">${year}</text>`).join("")}
</svg>
<figcaption>${escaped(canonical)}增速：圆点为结果，横线为目标</figcaption>
</figure>`;
}

/** Each with the next one; over years of which nothing is told the line is broken. */
const pairsOf = (told: readonly Told[]): (readonly [Told, Told])[] =>
  told.flatMap((to, i) => {
    const from = told[i - 1];
    return from === undefined ? [] : [[from, to] as const];
  });
