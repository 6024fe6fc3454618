import { language } from "../words/language.js";
import { type Box, freeBox, labelWidth } from "./picture-scale.js";
import type { Point } from "./picture-series.js";
import { svg } from "./picture-signs.js";

export const WIDTH = 300;
export const HEIGHT = 130;
/** Where the points lie: figures of the axis stand at its left, years below. */
export const plot: Box = { left: 44, top: 20, right: WIDTH - 26, bottom: HEIGHT - 24 };

/** A point and its place in the drawing. */
export interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly upperY: number | null;
}

export function yearLabels(placed: readonly Placed[]): SVGElement[] {
  const middles = new Map<number, number[]>();
  for (const { point, x } of placed) middles.set(point.year, [...(middles.get(point.year) ?? []), x]);
  const labels: SVGElement[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [year, xs] of middles) {
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    if (middle - 15 < end) continue;
    end = middle + 18;
    labels.push(svg("text", { class: "tick", x: middle, y: HEIGHT - 7, "text-anchor": "middle" }, String(year)));
  }
  return labels;
}

/** Above the sign, else below, else beside; where there is no room, the tooltip and the table say it. */
export function valueLabels(placed: readonly Placed[]): SVGElement[] {
  const around: Box = { left: plot.left - 2, top: 0, right: WIDTH, bottom: plot.bottom + 8 };
  const taken: Box[] = placed.map(({ x, y, upperY }) => ({
    left: x - 6,
    right: x + 6,
    top: (upperY ?? y) - 5,
    bottom: y + 5,
  }));
  return saying(placed).flatMap(({ point, x, y, upperY }) => {
    const { value, upper } = point;
    const label = upper === null ? number(value) : `${number(value)}–${number(upper)}`;
    const width = labelWidth(label);
    const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + 12 });
    const choices = [
      box(x - width / 2, (upperY ?? y) - 19),
      box(x - width / 2, y + 7),
      box(x + 9, y - 6),
      box(x - 9 - width, y - 6),
    ];
    const free = freeBox(choices, around, taken);
    if (free === undefined) return [];
    taken.push(free);
    return [
      svg("text", { class: "value", x: free.left + width / 2, y: free.bottom - 2, "text-anchor": "middle" }, label),
    ];
  });
}

/** With more points than this not each can say its value without a tangle. */
const CROWDED = 10;

/** Where points are many, results say where they begin and end and how far they reach, targets only the last. */
function saying(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length <= CROWDED) return placed;
  const results = placed.filter(({ point }) => point.status !== "target");
  const byValue = [...results].sort((a, b) => a.point.value - b.point.value);
  const targets = placed.filter(({ point }) => point.status === "target");
  const said = new Set([results[0], results.at(-1), byValue[0], byValue.at(-1), targets.at(-1)]);
  return placed.filter((one) => said.has(one));
}

const number = (value: number): string =>
  new Intl.NumberFormat(language(), { maximumSignificantDigits: 6 }).format(value);
