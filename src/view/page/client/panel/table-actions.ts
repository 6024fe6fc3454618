import type { PageReport } from "../../page-report.js";
import { button, element } from "../element.js";
import { type Cells, metricsCells } from "../export/metrics-cells.js";
import { copyText, fileName, saveFile } from "../export/save.js";
import { asWorkbook } from "../export/workbook.js";
import { asCsv, asMarkdown, asTabbed } from "../export/written.js";
import { say } from "../words/panel-words.js";
import type { Row } from "./metrics-columns.js";

/** Takes what the table shows elsewhere: all rows that pass the filters, in their order, not only the page of them. */
export function tableActions({ title, path }: PageReport, rows: () => readonly Row[]): HTMLElement {
  const said = element("span", { class: "done", role: "status" });
  const save = (ending: string, type: string, written: (cells: Cells) => string | Uint8Array<ArrayBuffer>): void => {
    saveFile(fileName(title?.text ?? path, say("metricsName"), ending), type, written(metricsCells(rows())));
    said.textContent = say("saved", rows().length);
  };
  const copy = async (): Promise<void> => {
    const count = rows().length;
    const done = await copyText(asTabbed(metricsCells(rows())));
    said.textContent = done ? say("copied", count) : say("notCopied");
  };
  return element(
    "div",
    { class: "table-actions", role: "group", "aria-label": say("takeAway") },
    button({ title: say("copyHint") }, say("copy"), () => void copy()),
    button({ lang: "en" }, "Excel", () => save("xlsx", WORKBOOK, (cells) => asWorkbook(say("metricsName"), cells))),
    button({ lang: "en" }, "CSV", () => save("csv", "text/csv;charset=utf-8", asCsv)),
    button({ lang: "en" }, "Markdown", () => save("md", "text/markdown;charset=utf-8", asMarkdown)),
    said,
  );
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
