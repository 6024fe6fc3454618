import { button, element } from "../element.js";
import type { Go } from "../go.js";
import { visibleWords } from "../text/visible-words.js";
import { language } from "../words/language.js";
import { say } from "../words/panel-words.js";
import { HEIGHT, type Placed, plot, valueLabels, WIDTH, yearLabels } from "./picture-labels.js";
import { ticks } from "./picture-scale.js";
import type { Point, Series } from "./picture-series.js";
import { sign, svg } from "./picture-signs.js";

let drawn = 0;

/** The drawing with a real button over each point: a picture for screen readers cannot hold buttons itself. */
export function chart(series: Series, go: Go): HTMLElement {
  const { points } = series;
  const levels = levelsOf(points);
  const y = scale(levels[0] ?? 0, levels.at(-1) ?? 1, plot.bottom, plot.top);
  const x = xOf(points);
  const placed = points.map((point) => ({
    point,
    x: x(point),
    y: y(point.value),
    upperY: point.upper === null ? null : y(point.upper),
  }));
  const id = `chart-${++drawn}`;
  const drawing = svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-labelledby": `${id}-title ${id}-desc` },
    svg("title", { id: `${id}-title` }, title(series)),
    svg("desc", { id: `${id}-desc` }, visibleWords(points.map(spoken).join("; "))),
    ...levels.flatMap((level) => grid(level, y(level))),
    ...yearLabels(placed),
    ...(isCut(series) ? [cut()] : []),
    ...dumbbells(placed),
    ...lines(placed),
    ...placed.flatMap(ranges),
    ...underneath(placed).map(({ point, x, y }) => sign(point.status, x, y)),
    ...valueLabels(placed),
  );
  const buttons = placed.map((one) => pointButton(one, placed, go));
  return element("div", { class: "drawing" }, drawing, ...buttons);
}

/** A target above or below the result of its year leaves it the left half: neither covers the other. */
function pointButton({ point, x, y }: Placed, placed: readonly Placed[], go: Go): HTMLElement {
  const name = say("pointName", point.year, say(point.status), visibleWords(point.metric.text));
  const isShared = placed.some((other) => other.x === x && other.point !== point);
  const half = isShared ? (point.status === "target" ? " right-half" : " left-half") : "";
  const over = button({ class: `point${half}`, "aria-label": name, title: name }, "", () =>
    go(`m${point.number}`, point.report),
  );
  over.style.left = `${(100 * x) / WIDTH}%`;
  over.style.top = `${(100 * y) / HEIGHT}%`;
  return over;
}

/** A result that met its target stands on it. */
const underneath = (placed: readonly Placed[]): Placed[] =>
  [...placed].sort((a, b) => Number(b.point.status === "target") - Number(a.point.status === "target"));

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

/** How far apart figures of one year stand. */
const ASIDE = 18;
/** Over more years there is no room for that. */
const LONG = 4;

/** Years at their distance in time; figures of one year stand side by side where they differ in status, over many years one above the other. */
function xOf(points: readonly Point[]): (point: Point) => number {
  const years = points.map(({ year }) => year);
  const along = scale(Math.min(...years), Math.max(...years), plot.left + 22, plot.right - 22);
  const aside = { actual: -1, estimate: 0, target: 1 };
  const isLong = Math.max(...years) - Math.min(...years) > LONG;
  return ({ year, status }) => {
    const alone = points.every((other) => other.year !== year || other.status === status);
    return along(year) + (alone || isLong ? 0 : ASIDE * aside[status]);
  };
}

const grid = (level: number, y: number): SVGElement[] => [
  svg("line", { class: level === 0 ? "zero" : "grid", x1: plot.left, x2: WIDTH, y1: y, y2: y }),
  svg("text", { class: "tick", x: plot.left - 6, y: y + 3.5, "text-anchor": "end" }, short(level)),
];

const short = (value: number): string =>
  new Intl.NumberFormat(language(), { notation: "compact", maximumSignificantDigits: 4 }).format(value);

/** From year to year of what was reached, dashed where it leads to an estimate; no line leads to what is only wished. */
function lines(placed: readonly Placed[]): SVGElement[] {
  const years = new Map<number, Placed>();
  for (const each of placed) {
    if (each.point.status !== "target" && !years.has(each.point.year)) years.set(each.point.year, each);
  }
  const way = [...years.values()];
  return way.flatMap((to, index) => {
    const from = way[index - 1];
    if (from === undefined) return [];
    return [svg("line", { class: `way way-${to.point.status}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y })];
  });
}

/** A target and the result of its year, held together. */
function dumbbells(placed: readonly Placed[]): SVGElement[] {
  return placed
    .filter(({ point }) => point.status === "target")
    .flatMap((target) => {
      const result = placed.find(({ point }) => point.year === target.point.year && point.status !== "target");
      if (result === undefined) return [];
      return [svg("line", { class: "dumbbell", x1: target.x, y1: target.y, x2: result.x, y2: result.y })];
    });
}

/** Whether the axis leaves 0 out, so that heights are not to be compared. */
export const isCut = ({ points }: Series): boolean => {
  const levels = levelsOf(points);
  return (levels[0] ?? 0) > 0 || (levels.at(-1) ?? 0) < 0;
};

function levelsOf(points: readonly Point[]): number[] {
  const values = points.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]));
  return ticks(Math.min(...values), Math.max(...values));
}

/** The sign of an axis that was cut, at its lower end. */
const cut = (): SVGElement =>
  svg("path", {
    class: "cut",
    d: `M${plot.left - 4} ${plot.bottom + 12}l8 -3l-8 -3l8 -3`,
  });

const ranges = ({ point, x, y, upperY }: Placed): SVGElement[] =>
  upperY === null
    ? []
    : [
        svg("rect", {
          class: `range range-${point.status}`,
          x: x - 3,
          y: upperY,
          width: 6,
          height: Math.max(y - upperY, 1),
        }),
      ];

const title = ({ indicator, unit }: Series): string =>
  visibleWords(unit === "" ? say("chartTitlePlain", indicator) : say("chartTitle", indicator, unit));

const spoken = ({ year, status, metric }: Point): string => `${year} ${say(status)} ${metric.text}`;
