import { button, element } from "../element.js";
import { visibleWords } from "../text/visible-words.js";
import { say } from "../words/panel-words.js";
import { type Row, statuses } from "./metrics-columns.js";

export interface MetricsFilters {
  readonly form: HTMLElement;
  /** As the fields stand now. */
  readonly test: () => (row: Row) => boolean;
}

interface Select {
  readonly box: HTMLElement;
  readonly test: () => Choice[1] | undefined;
  readonly clear: () => void;
}

/** A choice of a select: what is shown, and which rows it keeps. */
type Choice = readonly [label: string, keeps: (row: Row) => boolean];

/** The fields over the table. `changed` is called when other rows are to be shown. */
export function metricsFilters(rows: readonly Row[], changed: () => void): MetricsFilters {
  const words = element("input", {
    type: "search",
    "aria-label": say("filterText"),
    placeholder: say("filterText"),
    autocomplete: "off",
    spellcheck: "false",
  });
  words.addEventListener("input", update);
  const selects = [
    select(
      say("status"),
      present(rows, statuses, ({ metric }) => metric.status, say),
    ),
    select(
      say("year"),
      present(rows, years(rows), ({ metric }) => metric.year, String),
    ),
    select(
      say("unit"),
      present(rows, units(rows), ({ metric }) => metric.unit, visibleWords),
    ),
    select(say("maskedFilter"), masked(rows)),
  ];

  function select(label: string, choices: readonly Choice[]): Select {
    const field = element("select", {}, option(say("any"), -1), ...choices.map(([name], index) => option(name, index)));
    field.addEventListener("change", update);
    return {
      test: () => choices[Number(field.value)]?.[1],
      box: element("label", { hidden: choices.length < 2 }, element("span", {}, label), field),
      clear: () => {
        field.value = "-1";
      },
    };
  }

  function update(): void {
    clear.hidden = words.value === "" && selects.every(({ test }) => test() === undefined);
    changed();
  }

  const clear = button({ class: "clear", hidden: true }, say("clear"), () => {
    words.value = "";
    for (const each of selects) each.clear();
    words.focus();
    update();
  });
  return {
    form: element(
      "div",
      { class: "filters", role: "group", "aria-label": say("filters") },
      words,
      ...selects.map(({ box }) => box),
      clear,
    ),
    test() {
      const wanted = words.value.trim().toLowerCase();
      const tests = selects.flatMap(({ test }) => test() ?? []);
      return (row) => row.haystack.includes(wanted) && tests.every((keeps) => keeps(row));
    },
  };
}

const option = (label: string, value: number): HTMLOptionElement => element("option", { value }, label);

/** The values that rows have, in the order given, and `(none)` where some row has none. */
function present<Value extends string | number>(
  rows: readonly Row[],
  values: readonly Value[],
  of: (row: Row) => Value | null,
  name: (value: Value) => string,
): Choice[] {
  const found = new Set<Value | null>(rows.map(of));
  const choices = values
    .filter((value) => found.has(value))
    .map((value): Choice => [name(value), (row) => of(row) === value]);
  return found.has(null) ? [...choices, [say("none"), (row) => of(row) === null]] : choices;
}

const years = (rows: readonly Row[]): number[] =>
  [...new Set(rows.flatMap(({ metric }) => metric.year ?? []))].sort((a, b) => b - a);

/** The most used first. */
function units(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { metric } of rows) if (metric.unit !== null) counts.set(metric.unit, (counts.get(metric.unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}

function masked(rows: readonly Row[]): Choice[] {
  if (!rows.some(({ metric }) => metric.masked)) return [];
  return [
    [say("onlyMasked"), ({ metric }) => metric.masked],
    [say("notMasked"), ({ metric }) => !metric.masked],
  ];
}
