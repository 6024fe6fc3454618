import { button, element } from "../element.js";
import { say } from "../words/panel-words.js";

const ROWS = 100;

export interface TablePages {
  /** Hidden while everything fits on one page. */
  readonly controls: HTMLElement;
  /** Starts again on the first page of so many rows. */
  readonly show: (total: number) => void;
  /** Fills anew, with the page that holds the row; -1 stays where it is. */
  readonly showRow: (place: number) => void;
}

/** Turns the pages of a long table. `fill` is told which rows to show. */
export function tablePages(fill: (start: number, end: number) => void): TablePages {
  const back = button({ class: "page-back" }, say("previousPage"), () => turnTo(first - ROWS));
  const on = button({ class: "page-on" }, say("nextPage"), () => turnTo(first + ROWS));
  const where = element("span", { class: "page-rows", role: "status" });
  const controls = element("nav", { class: "table-pages", "aria-label": say("pages") }, back, where, on);
  let first = 0;
  let rows = 0;

  function turnTo(row: number): void {
    first = row;
    const end = Math.min(first + ROWS, rows);
    fill(first, end);
    // A button that is disabled under the finger loses the focus: the other one takes it.
    const focused = document.activeElement;
    back.disabled = first === 0;
    on.disabled = end === rows;
    if (focused === back && back.disabled) on.focus();
    if (focused === on && on.disabled) back.focus();
    where.textContent = rows === 0 ? "" : say("page", first + 1, end);
    controls.hidden = rows <= ROWS;
  }

  return {
    controls,
    show(total) {
      rows = total;
      turnTo(0);
    },
    showRow(place) {
      turnTo(place < 0 ? first : place - (place % ROWS));
    },
  };
}
