import type { PageReport } from "../../page-report.js";
import { yearsOf } from "../../report-name.js";
import { button, element } from "../element.js";
import type { Go } from "../go.js";
import { visible } from "../text/visible.js";
import { visibleWords } from "../text/visible-words.js";
import { say } from "../words/panel-words.js";
import { chart, isCut } from "./picture-chart.js";
import { type IssuerReport, picturedOver, sameIssuer } from "./picture-issuer.js";
import { pictured, type Series, type Status } from "./picture-series.js";
import { sign, svg } from "./picture-signs.js";
import { numbersTable } from "./picture-table.js";

const CHARTS = 12;

/**
 * A small chart for each indicator that has figures for several years, or a target beside what was done: first over all
 * reports of the issuer that the page has, then in the report shown.
 */
export function picture(reports: readonly PageReport[], shown: number, go: Go): HTMLElement | null {
  const issuers = sameIssuer(reports, shown);
  const over = issuers.length > 1 ? picturedOver(issuers) : [];
  const here = pictured(reports[shown]?.metrics ?? []);
  if (over.length + here.length === 0) return null;
  const parts =
    over.length === 0 ? [chartsOf(here, go)] : [overHead(issuers), chartsOf(over, go), ...hereToo(here, go)];
  return element("div", { class: "picture" }, legend([...over, ...here]), ...parts);
}

function overHead(issuers: readonly IssuerReport[]): HTMLElement {
  const years = issuers.flatMap(({ report }) => yearsOf(report));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = first < last ? ` · ${first}–${last}` : "";
  return element("h3", {}, say("overReports", issuers.length), span);
}

const hereToo = (here: readonly Series[], go: Go): HTMLElement[] =>
  here.length === 0 ? [] : [element("h3", {}, say("inThisReport")), chartsOf(here, go)];

/** The first of them, with a button for more. */
function chartsOf(all: readonly Series[], go: Go): HTMLElement {
  const charts = element("div", { class: "charts" });
  const more = button({ class: "more" }, "", () => {
    const at = charts.childElementCount;
    showMore();
    charts.children.item(at)?.querySelector<HTMLElement>("button")?.focus();
  });
  const showMore = (): void => {
    const at = charts.childElementCount;
    charts.append(...all.slice(at, at + CHARTS).map((series) => figure(series, go)));
    const left = all.length - charts.childElementCount;
    more.hidden = left === 0;
    more.textContent = say("morePictures", Math.min(left, CHARTS));
  };
  showMore();
  return element("div", {}, charts, more);
}

function figure(series: Series, go: Go): HTMLElement {
  return element(
    "figure",
    { class: "chart" },
    element("figcaption", {}, visible(series.indicator), " ", element("span", { class: "note" }, measure(series))),
    chart(series, go),
    isCut(series) ? element("p", { class: "note" }, say("cutAxis")) : null,
    element("details", {}, element("summary", {}, say("numbers")), numbersTable(series, go)),
  );
}

/** The unit or that these are changes, and of which months. */
function measure({ unit, change, part }: Series): string {
  const months = part === null ? "" : ` · ${visibleWords(part)}`;
  if (change === null) return `${visibleWords(unit)}${months}`;
  const word = change.basis === null ? say("growth") : say("changeAgainst", visibleWords(change.basis));
  return `${unit === "" ? word : `${word} (${visibleWords(unit)})`}${months}`;
}

/** Only the signs that some chart has. */
function legend(all: readonly Series[]): HTMLElement {
  const points = all.flatMap((series) => series.points);
  const statuses: readonly Status[] = ["actual", "estimate", "target"];
  const used = statuses.filter((status) => points.some((point) => point.status === status));
  const entries = [...used, ...(points.some(({ upper }) => upper !== null) ? (["range"] as const) : [])];
  return element(
    "ul",
    { class: "signs", "aria-label": say("legend") },
    ...entries.map((entry) => element("li", {}, sample(entry), entry === "range" ? say("rangeSign") : say(entry))),
  );
}

function sample(entry: Status | "range"): SVGElement {
  const drawing = svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" });
  if (entry === "range") drawing.append(svg("rect", { class: "range range-target", x: 5, y: 1, width: 6, height: 14 }));
  else drawing.append(sign(entry, 8, 8));
  return drawing;
}
