import type { Report } from "../../model/report.js";
import { counted } from "../../write/counted.js";

/** `杏坪乡 · 2020 review, 2021 plan · published 2021-03-18`: what a report is about, in one line. */
export function reportWords({ issuer, years, published, metrics, removed, truncation }: Report): string {
  const parts = [
    issuer?.name ?? "",
    years.map(({ year, role }) => `${year} ${role}`).join(", "),
    published === null ? "" : `published ${published}`,
    counted(metrics.length, "metric"),
    removed.length === 0 ? "" : counted(removed.length, "removed run"),
    truncation === null ? "" : "cut short by its site",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
