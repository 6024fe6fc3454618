import type { Report } from "../../model/report.js";
import { role as roleWord } from "../../phrases/model.js";
import { cell, counted } from "../../phrases/views.js";

/** `杏坪乡 · 2020 review, 2021 plan · published 2021-03-18`: what a report is about, in one line. */
export function reportWords({ issuer, years, published, metrics, removed, truncation }: Report): string {
  const parts = [
    issuer?.name ?? "",
    years.map(({ year, role }) => cell.yearOf(year, roleWord[role]())).join(cell.listMark()),
    published === null ? "" : cell.published(published),
    counted.metrics(metrics.length),
    removed.length === 0 ? "" : counted.removedRuns(removed.length),
    truncation === null ? "" : cell.cutShort(),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
