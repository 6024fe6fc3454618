import type { PageReport } from "../../page-report.js";
import { button, element } from "../element.js";
import type { Go } from "../go.js";
import { visible } from "../text/visible.js";
import { type PanelWord, say } from "../words/panel-words.js";
import { columns, indicatorKey, type Row, rowsOf } from "./metrics-columns.js";
import { metricsFilters } from "./metrics-filters.js";
import { sortedRows } from "./sorted-rows.js";
import { tableActions } from "./table-actions.js";
import { tablePages } from "./table-pages.js";

interface Order {
  readonly word: PanelWord;
  readonly key: (row: Row) => string | number | null;
  readonly downward: boolean;
}

/** All metrics of a report, to sort, filter and jump from. Rows stand in pages, so that 20,000 are as quick as 20. */
export function metricsTable(report: PageReport, go: Go, widen: HTMLElement): HTMLElement {
  const all = rowsOf(report);
  const body = element("tbody");
  const count = element("p", { class: "rows-count", role: "status" });
  const nothing = element("p", { class: "empty", hidden: true }, say("noRows"));
  let order: Order | null = null;
  let rows: readonly Row[] = all;
  let highlighted = 0;

  const filters = metricsFilters(all, update);
  const pages = tablePages(fill);
  const heads = [{ word: "indicator" as const, key: indicatorKey }, ...columns].map(({ word, key }) => {
    const head = element("th", { scope: "col", role: "columnheader", "aria-sort": "none" });
    head.append(button({ class: "sort" }, say(word), () => sortBy(word, key)));
    return { word, head };
  });

  function sortBy(word: PanelWord, key: Order["key"]): void {
    if (order?.word !== word) order = { word, key, downward: false };
    else order = order.downward ? null : { word, key, downward: true };
    const direction = order?.downward ? "descending" : "ascending";
    for (const { word, head } of heads) head.setAttribute("aria-sort", order?.word === word ? direction : "none");
    update();
  }

  function update(): void {
    const kept = all.filter(filters.test());
    rows = order === null ? kept : sortedRows(kept, all, order.key, order.downward);
    count.textContent = kept.length === all.length ? say("allRows", all.length) : say("rows", kept.length, all.length);
    nothing.hidden = kept.length > 0;
    table.hidden = kept.length === 0;
    pages.show(kept.length);
  }

  function fill(start: number, end: number): void {
    body.replaceChildren(...rows.slice(start, end).map((row) => tableRow(row, row.number === highlighted, go)));
  }

  const table = element(
    "table",
    { class: "metrics", role: "table" },
    element("caption", { class: "for-readers" }, say("tableCaption")),
    element(
      "thead",
      { role: "rowgroup" },
      element("tr", { role: "row", "data-sort": say("sortBy") }, ...heads.map(({ head }) => head)),
    ),
    body,
  );
  body.setAttribute("role", "rowgroup");
  const whole = element(
    "div",
    { class: "metrics-table" },
    filters.form,
    count,
    element(
      "div",
      { class: "table-head" },
      tableActions(report, () => rows),
      widen,
    ),
    table,
    nothing,
    pages.controls,
  );
  shown.set(whole, () => rows);
  highlighters.set(whole, (number) => {
    highlighted = number;
    const place = rows.findIndex((row) => row.number === number);
    pages.showRow(place);
    return body.querySelector<HTMLElement>("[aria-current]");
  });
  update();
  return whole;
}

/** The rows that pass the filters, in their order, on all pages of the table. */
export const rowsShown = (table: HTMLElement): readonly Row[] => shown.get(table)?.() ?? [];

const shown = new WeakMap<HTMLElement, () => readonly Row[]>();

/** Marks the row of a metric, on whatever page of the table it is; 0 marks none. Gives the row, where the filters show it. */
export function highlightRow(table: HTMLElement, number: number): HTMLElement | null {
  return highlighters.get(table)?.(number) ?? null;
}

const highlighters = new WeakMap<HTMLElement, (number: number) => HTMLElement | null>();

/** On a narrow panel a row is laid out as a card; the roles keep it a row for screen readers even so. */
function tableRow(row: Row, current: boolean, go: Go): HTMLElement {
  const { metric, number } = row;
  const name = metric.indicator === null ? say("noIndicator") : visible(metric.indicator);
  return element(
    "tr",
    { role: "row", "data-metric": number, "aria-current": current && "true" },
    element(
      "th",
      { scope: "row", role: "rowheader", class: "column-indicator" },
      button({ class: "jump" }, name, () => go(`m${number}`)),
    ),
    ...columns.map(({ word, cell }) => element("td", { role: "cell", class: `column-${word}` }, ...cell(row))),
  );
}
