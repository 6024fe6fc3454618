import { button, element } from "../element.js";
import type { Go } from "../go.js";
import { visible } from "../text/visible.js";
import { say } from "../words/panel-words.js";
import type { Series } from "./picture-series.js";

/** What a chart shows, in figures as the report writes them. */
export function numbersTable({ points }: Series, go: Go): HTMLElement {
  const heads = (["year", "status", "figure"] as const).map((word) => element("th", { scope: "col" }, say(word)));
  return element(
    "table",
    { class: "numbers" },
    element("thead", {}, element("tr", {}, ...heads)),
    element(
      "tbody",
      {},
      ...points.map(({ year, status, metric, number, report }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, String(year)),
          element("td", {}, say(status)),
          element(
            "td",
            {},
            button({ class: "jump" }, visible(metric.text), () => go(`m${number}`, report)),
          ),
        ),
      ),
    ),
  );
}
