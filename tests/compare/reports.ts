import type { Report } from "../../src/model/report.js";
import { parseReport } from "../../src/parse.js";

interface Parts {
  readonly review?: string;
  readonly plan?: string;
}

/** A report of a county of ours, that reviews the year before `year` and plans it. */
export const reportText = (year: number, { review = "", plan = "" }: Parts, issuer = "青槐县"): string =>
  `${issuer}${year}年政府工作报告\n一、${year - 1}年工作回顾\n${review}\n二、${year}年工作安排\n${plan}\n`;

export const reportOf = (year: number, parts: Parts, issuer = "青槐县"): Report =>
  parseReport(reportText(year, parts, issuer), { path: `${issuer}_${year}.txt` });
