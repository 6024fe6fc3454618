import type { PageMetric, PageReport } from "../../page-report.js";
import { element } from "../element.js";
import { visible } from "../text/visible.js";
import { type PanelWord, say } from "../words/panel-words.js";

/** What a row of the table is made of; `number` is the metric's in the report, from 1. */
export interface Row {
  readonly metric: PageMetric;
  readonly number: number;
  /** `2.1 经济运行稳中有进`. */
  readonly section: string;
  /** Lower case, for the text filter. */
  readonly haystack: string;
}

export interface Column {
  readonly word: PanelWord;
  /** What rows are sorted by; null stands behind everything else, upward and downward. */
  readonly key: (row: Row) => string | number | null;
  readonly cell: (row: Row) => readonly (Node | string)[];
}

/** Without the indicator, which is the row's head. */
export const columns: readonly Column[] = [
  {
    word: "figure",
    key: ({ metric }) => metric.normalized?.value ?? metric.value,
    cell: ({ metric }) => {
      const figure = visible(metric.text);
      return metric.masked ? [figure, " ", element("small", { class: "note" }, say("masked"))] : [figure];
    },
  },
  { word: "change", key: ({ metric }) => changeKey(metric), cell: ({ metric }) => change(metric) },
  {
    word: "bound",
    key: ({ metric }) => bounds.indexOf(metric.bound),
    cell: ({ metric }) => (metric.bound === "exact" ? [] : [say(metric.bound)]),
  },
  {
    word: "status",
    key: ({ metric }) => statuses.indexOf(metric.status),
    cell: ({ metric }) => [element("span", { class: `status status-${metric.status}` }, say(metric.status))],
  },
  {
    word: "year",
    key: ({ metric }) => metric.year,
    cell: ({ metric: { year, period } }) => [
      year === null ? "" : String(year),
      ...(period === null ? [] : [" ", element("small", { class: "note" }, visible(period.text))]),
    ],
  },
  { word: "section", key: ({ section }) => section || null, cell: ({ section }) => [visible(section)] },
];

export const indicatorKey = ({ metric }: Row): string | null => metric.indicator;

export const statuses: readonly PageMetric["status"][] = ["actual", "estimate", "target"];

const bounds: readonly PageMetric["bound"][] = ["exact", "about", "over", "under", "range"];

export function rowsOf({ metrics, sections }: PageReport): Row[] {
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  return metrics.map((metric, index) => {
    const section = metric.section === null ? "" : (names.get(metric.section) ?? metric.section);
    const haystack = `${metric.indicator ?? ""}\n${metric.text}\n${section}`.toLowerCase();
    return { metric, number: index + 1, section, haystack };
  });
}

/** Falls before rises, each by its size. */
function changeKey({ change, normalized, value }: PageMetric): number | null {
  if (change === null) return null;
  const size = normalized?.value ?? value ?? 0;
  return change.direction === "decrease" ? -size : size;
}

function change({ change }: PageMetric): (Node | string)[] {
  if (change === null) return [];
  const sign = element("span", { "aria-hidden": "true" }, change.direction === "increase" ? "↑" : "↓");
  const words = [sign, " ", say(change.direction)];
  return change.basis === null ? words : [...words, " ", element("small", { class: "note" }, visible(change.basis))];
}
