import type { Metric } from "../model/report.js";
import type { Quantity } from "./quantity.js";

/** The figure in its base unit: 23亿元 is 2300000000 CNY, 5亩 is 3333.33 m2. Null where it has no unit. */
export function normalized(figure: Quantity): Metric["normalized"] {
  if (figure.unit === null) {
    if (figure.form === "ratio-part") return { value: figure.value, upper: null, unit: "1" };
    return figure.unitSpans.length === 0 ? null : { ...scaled(figure, 1), unit: "1" };
  }
  return { ...scaled(figure, figure.unit.factor), unit: figure.unit.base };
}

function scaled(figure: Quantity, factor: number): { value: number | null; upper: number | null } {
  const scale = (n: number | null): number | null => (n === null ? null : rounded(n * figure.scale * factor));
  return { value: scale(figure.value), upper: scale(figure.upper) };
}

/** 2.35 * 1e7 is 23500000 and not 23500000.000000004. */
function rounded(n: number): number {
  const near = Math.round(n * 1e6) / 1e6;
  return Math.abs(n - near) <= 1e-12 * Math.abs(n) ? near : n;
}
