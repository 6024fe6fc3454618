import type { Paint } from "../../write/check/check-text.js";

/** Chalk is loaded only where there is something to paint. */
export async function checkPaint(painted: boolean): Promise<Paint> {
  if (!painted) return (_, words) => words;
  const { paint } = await import("./chalk-paint.js");
  const paintings = { error: paint.red, warning: paint.yellow, info: paint.blue, mark: paint.inverse };
  return (severity, words) => paintings[severity](words);
}
