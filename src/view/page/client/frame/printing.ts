import { button, element } from "../element.js";
import { columns, type Row } from "../panel/metrics-columns.js";
import { visible } from "../text/visible.js";
import { say } from "../words/panel-words.js";
import { type Word, word } from "../words/words.js";

/** What is put on paper. The browser's own command prints the marked text. */
type Printed = "clean" | "marked" | "table";

const CHOICES: readonly (readonly [Printed, Word])[] = [
  ["clean", "printClean"],
  ["marked", "printMarked"],
  ["table", "printTable"],
];

/** Asks what to print, and prints it. `rows` are those of the table that pass its filters, on all of its pages. */
export function printing(rows: () => readonly Row[]): HTMLDialogElement {
  const dialog = element(
    "dialog",
    { class: "help", "aria-labelledby": "print-name" },
    element("h2", { id: "print-name" }, word("print")),
    element(
      "p",
      { class: "choices" },
      ...CHOICES.map(([printed, name]) =>
        button({ class: "plain" }, word(name), () => {
          dialog.close();
          print(printed, rows);
        }),
      ),
    ),
  );
  dialog.append(button({ class: "plain" }, word("close"), () => dialog.close()));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

function print(printed: Printed, rows: () => readonly Row[]): void {
  document.documentElement.dataset.print = printed;
  const table = element("div", { class: "print-table" });
  if (printed === "table") table.append(tableOf(rows()));
  document.body.append(table);
  const after = (): void => {
    table.remove();
    delete document.documentElement.dataset.print;
  };
  window.addEventListener("afterprint", after, { once: true });
  window.print();
}

function tableOf(rows: readonly Row[]): HTMLElement {
  const heads = [say("indicator"), ...columns.map((column) => say(column.word))];
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...rows.map(lineOf)),
  );
}

const lineOf = (row: Row): HTMLElement =>
  element(
    "tr",
    {},
    element("th", { scope: "row" }, row.metric.indicator === null ? say("noIndicator") : visible(row.metric.indicator)),
    ...columns.map(({ cell }) => element("td", {}, ...cell(row))),
  );
