import type { Metric } from "../model/report.js";
import type { Quantity } from "./quantity.js";

/** The figure in its base unit: 23亿元 is 2300000000 CNY, 5亩 is 3333.33 m2. Null where it has no unit. */
export function normalized(figure: Quantity): Metric["normalized"] {
  if (figure.unit === null) {
    if (figure.form === "ratio-part") return { value: figure.value, upper: null, unit: "1" };
    if (figure.form !== "amount" && figure.form !== "range") return null;
    return scaled(figure, 1, figure.currency ?? "1");
  }
  const base = figure.unit.base === YUAN ? (figure.currency ?? YUAN) : figure.unit.base;
  return scaled(figure, figure.unit.factor, base);
}

/** 元 says which money only where no currency stands in front: 港币3000万元. */
const YUAN = "CNY";

/** Written out: a spread and a field more would give each of them a shape of its own, larger than itself. */
function scaled(figure: Quantity, factor: number, unit: string): NonNullable<Metric["normalized"]> {
  const scale = (n: number | null): number | null => (n === null ? null : rounded(n * figure.scale * factor));
  return { value: scale(figure.value), upper: scale(figure.upper), unit };
}

/** Digits that a double holds for certain: 290.6亿 is 29060000000 and not 29060000000.000004. */
const CERTAIN = 14;
const LARGEST = 10 ** CERTAIN;
const rounded = (n: number): number =>
  Number.isInteger(n) && Math.abs(n) < LARGEST ? n : Number(n.toPrecision(CERTAIN));
