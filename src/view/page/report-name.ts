import { kind, worded } from "../../phrases/model.js";
import { cell } from "../../phrases/views.js";
import type { PageReport } from "./page-report.js";

/** What a report is told by among others. */
export type Named = Pick<PageReport, "path" | "title" | "issuer" | "kinds" | "years">;

/** Kinds that are named for the year they look back on: 2021年工作总结, which may end with what 2022 is to bring. */
const LOOKING_BACK: ReadonlySet<string> = new Set(["summary", "review", "duty-report", "yearbook"]);

/** The years that a report is of: that of its plan; of a summary the one it looks back on; of a summary and plan both. */
export function yearsOf({ kinds, years }: Pick<Named, "kinds" | "years">): readonly number[] {
  if (years.length === 0) return [];
  const latest = Math.max(...years.map(({ year }) => year));
  const back = years.filter(({ role }) => role === "review").map(({ year }) => year);
  if (back.length === 0 || !kinds.some((one) => LOOKING_BACK.has(one))) return [latest];
  const told = Math.max(...back);
  return told === latest || kinds.every((one) => LOOKING_BACK.has(one)) ? [told] : [told, latest];
}

/** The one that stands for them among reports of other years. */
export const yearOf = (report: Pick<Named, "kinds" | "years">): number | null => yearsOf(report).at(-1) ?? null;

/** What it is without issuer and year, in the language spoken: most titles say no more than that either. */
export const sortOf = ({ kinds, title }: Pick<Named, "kinds" | "title">): string =>
  kinds.length > 0 ? kinds.map((one) => worded(kind, one)).join(cell.listMark()) : (title?.text ?? cell.noTitle());

/** `海南省 2026 · 政府工作报告`, `柳溪镇 2020–2021 · 工作总结、工作计划`, in one line; where nobody says whose it is, its file does. */
export function nameOf(report: Named): string {
  const { issuer, path } = report;
  const whose = [issuer ?? "", yearsOf(report).join("–")].filter((part) => part !== "").join(" ");
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
