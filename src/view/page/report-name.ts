import { kind, worded } from "../../phrases/model.js";
import { cell } from "../../phrases/views.js";
import type { PageReport } from "./page-report.js";

/** What a report is told by among others. */
export type Named = Pick<PageReport, "path" | "title" | "issuer" | "kinds" | "years">;

/** The year that a report is of: its plan's, else the one it looks back on. */
export const yearOf = ({ years }: Pick<Named, "years">): number | null =>
  years.reduce<number | null>((latest, { year }) => Math.max(latest ?? year, year), null);

/** What it is without issuer and year, in the language spoken: most titles say no more than that either. */
export const sortOf = ({ kinds, title }: Pick<Named, "kinds" | "title">): string =>
  kinds.length > 0 ? kinds.map((one) => worded(kind, one)).join(cell.listMark()) : (title?.text ?? cell.noTitle());

/** `海南省 2026 · 政府工作报告`, in one line; where nobody says whose it is, its file does. */
export function nameOf(report: Named): string {
  const { issuer, path } = report;
  const whose = [issuer, yearOf(report)].filter((part) => part !== null).join(" ");
  const file = issuer === null ? path.slice(path.lastIndexOf("/") + 1) : "";
  return [whose, sortOf(report), file].filter((part) => part !== "").join(" · ");
}

/** The names of several; where two would be the same, each says its file. */
export function namesOf(reports: readonly Named[]): string[] {
  const names = reports.map(nameOf);
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, index) => ((times.get(name) ?? 0) > 1 ? `${name} · ${reports[index]?.path ?? ""}` : name));
}
