import type { PageMetric, PageReport } from "../../page-report.js";
import { button, element } from "../element.js";
import type { Go } from "../go.js";
import { visible } from "../text/visible.js";
import { language } from "../words/language.js";
import { boundWord, directionWord, statusWord, unitWord } from "../words/model-words.js";
import { word } from "../words/words.js";

export interface CardActions {
  readonly go: Go;
  readonly href: (target: string) => string;
  /** To the metric before (-1) or behind (1). */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** All fields of a metric; without one, what this place is for. */
export function card(report: PageReport, index: number | null, actions: CardActions): HTMLElement {
  const metric = index === null ? undefined : report.metrics[index];
  if (index === null || metric === undefined) return element("p", { class: "empty" }, word("cardEmpty"));
  return element(
    "section",
    { class: "card", "aria-labelledby": "card-name" },
    element(
      "p",
      { class: "card-number" },
      `${word("cardNumber")} ${index + 1} ${word("cardOf")} ${report.metrics.length}`,
      element(
        "span",
        { class: "card-actions" },
        button({ class: "quiet", "aria-label": word("previous"), disabled: index === 0 }, "‹", () => actions.step(-1)),
        button({ class: "quiet", "aria-label": word("next"), disabled: index === report.metrics.length - 1 }, "›", () =>
          actions.step(1),
        ),
        button({ class: "quiet", "aria-label": word("close") }, "×", actions.close),
      ),
    ),
    element("h3", { id: "card-name" }, metric.indicator === null ? word("noIndicator") : visible(metric.indicator)),
    element("p", { class: `figure ${metric.status}` }, visible(metric.text)),
    element(
      "dl",
      {},
      ...fields(report, metric, actions).flatMap(([name, value]) =>
        value === null || value === "" ? [] : row(name, value),
      ),
    ),
    element("p", {}, element("a", { class: "link", href: actions.href(`m${index + 1}`) }, word("link"))),
  );
}

type Field = readonly [string, Node | string | null];

function fields(report: PageReport, metric: PageMetric, { go, href }: CardActions): Field[] {
  const { normalized, change, period, indicatorFrom } = metric;
  const section = report.sections.find(({ id }) => id === metric.section);
  const words = indicatorFrom.map(({ start, end }) => report.text.slice(start, end)).join(" … ");
  return [
    [word("value"), metric.value === null ? null : plain(metric.value)],
    [word("upper"), metric.upper === null ? null : plain(metric.upper)],
    [word("unit"), metric.unit && visible(metric.unit)],
    [word("normalized"), normalized && visible(normalizedText(normalized))],
    [word("bound"), metric.bound === "exact" ? null : boundWord(metric.bound)],
    [word("masked"), metric.masked ? word("yes") : null],
    [word("change"), change && directionWord(change.direction)],
    [word("basis"), change?.basis ? visible(change.basis) : null],
    [word("status"), statusWord(metric.status)],
    [word("year"), metric.year === null ? null : String(metric.year)],
    [word("period"), period && visible(periodText(period))],
    [word("section"), section === undefined ? null : sectionLink(section, go, href)],
    [word("indicatorFrom"), words === "" ? null : element("q", { lang: "zh" }, visible(shortened(words)))],
    [word("place"), `${metric.place[0]}–${metric.place[1]}`],
  ];
}

const row = (name: string, value: Node | string): HTMLElement[] => [element("dt", {}, name), element("dd", {}, value)];

function sectionLink(
  { id, name }: PageReport["sections"][number],
  go: Go,
  href: (target: string) => string,
): HTMLElement {
  const link = element("a", { href: href(`s${id}`), lang: "zh" }, visible(name));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(`s${id}`);
  });
  return link;
}

/** Grouped by thousands, all digits that the number has. */
const plain = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 12 });

/** `8.62亿` for 862,000,000 where Chinese is spoken. */
function amount(value: number): string {
  const scale = language() === "en" ? undefined : scales.find(([least]) => Math.abs(value) >= least);
  return scale === undefined ? plain(value) : `${plain(value / scale[0])}${scale[1]}`;
}

const scales = [
  [1e8, "亿"],
  [1e4, "万"],
] as const;

function normalizedText({ value, upper, unit }: NonNullable<PageMetric["normalized"]>): string {
  if (value === null) return unitWord(unit);
  return `${amount(value)}${upper === null ? "" : `–${amount(upper)}`}${language() === "zh" ? "" : " "}${unitWord(unit)}`;
}

function periodText({ text, from, to }: NonNullable<PageMetric["period"]>): string {
  if (from === null && to === null) return text;
  return `${text} (${from === to ? from : `${from ?? "…"} – ${to ?? "…"}`})`;
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
