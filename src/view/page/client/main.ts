import type { PageReport } from "../page-report.js";

const reports: readonly PageReport[] = JSON.parse(document.getElementById("reports")?.textContent ?? "[]");
document.title = reports[0]?.title?.text ?? "Reports";
