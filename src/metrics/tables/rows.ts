import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import { type Quantity, quantity } from "../../quantities/quantity.js";
import { isNumberCell } from "../../text/cells.js";
import type { Span } from "../../text/span.js";
import type { Name } from "../indicator/name.js";
import { type CellUnit, unitIn, withoutUnit } from "./cell-units.js";
import { type Column, unitOfCell } from "./columns.js";

const number = pattern("table-number.cell");
const rowLead = pattern("table-row.lead");

/** A figure of a row with the column that it stands in. */
export interface RowFigure {
  readonly figure: Quantity;
  readonly column: Column;
}

/** A row that was read: what it is named by, and its figures. */
export interface Row {
  readonly name: Name;
  readonly figures: readonly RowFigure[];
}

const VALUES: ReadonlySet<Column["is"]> = new Set(["value", "growth", "target", "estimate"]);
const ANY: Column = { is: "value", year: null, unit: null, change: null };

/** A row under its header; null where its cells are not what the header says. */
export function rowUnder(author: MarkedText, columns: readonly Column[], cells: readonly Span[]): Row | null {
  if (cells.length !== columns.length) return null;
  const named = cells[columns.findIndex(({ is }) => is === "name")];
  const name = named && nameIn(author, named);
  if (!name) return null;
  const unitCell = cells[columns.findIndex(({ is }) => is === "unit")];
  const ofRow = (unitCell && unitOfCell(author, unitCell)) ?? name.unit;
  const figures: RowFigure[] = [];
  for (const [k, column] of columns.entries()) {
    const cell = cells[k];
    if (cell === undefined || !VALUES.has(column.is) || !isNumberCell(author.matching, cell)) continue;
    const unit = column.is === "growth" ? column.unit : (column.unit ?? ofRow);
    const figure = figureIn(author, cell, unit);
    if (figure !== null) figures.push({ figure, column });
  }
  return figures.length === 0 ? null : { name: name.name, figures };
}

/** A row without a header: its name, one figure with its unit in a cell or behind it, and perhaps a rate. */
export function rowAlone(author: MarkedText, cells: readonly Span[]): Row | null {
  const [first, ...rest] = cells;
  const name = first && nameIn(author, first);
  if (!name) return null;
  const unitCell = rest.find((cell) => !isNumberCell(author.matching, cell));
  const unit = (unitCell && unitOfCell(author, unitCell)) ?? name.unit;
  const numbers = rest.filter((cell) => isNumberCell(author.matching, cell));
  const read = numbers.map((cell) => figureIn(author, cell, null) ?? null);
  const bare = read.filter((figure) => figure?.unit === null).length;
  if (rest.length !== numbers.length + (unitCell === undefined ? 0 : 1) || bare > 1 || (bare === 1 && unit === null))
    return null;
  const figures = numbers.flatMap((cell): RowFigure[] => {
    const figure = figureIn(author, cell, unit);
    return figure === null ? [] : [{ figure, column: ANY }];
  });
  return figures.length === 0 ? null : { name: name.name, figures };
}

/** The name in the first cell, without its number, 其中 and its unit. */
function nameIn(author: MarkedText, cell: Span): { readonly name: Name; readonly unit: CellUnit | null } | null {
  const { matching, marks, text } = author;
  if (isNumberCell(matching, cell)) return null;
  const lead = rowLead.at(matching.slice(cell.start, cell.end), 0)?.[0].length ?? 0;
  const { start, end, unit } = withoutUnit(marks, { start: cell.start + lead, end: cell.end });
  if (end <= start || unitIn(marks, start, end) !== null) return null;
  return { name: { text: text.slice(start, end), from: [{ start, end }] }, unit };
}

/** The number of a cell, with the unit behind it or else the one given. */
function figureIn({ matching, marks }: MarkedText, cell: Span, given: CellUnit | null): Quantity | null {
  const found = number.at(matching.slice(cell.start, cell.end), 0);
  if (found === null) return null;
  const [, sign = "", digits = ""] = found;
  const start = cell.start + sign.length;
  const end = start + digits.length;
  const own = end < cell.end ? unitIn(marks, end, cell.end) : null;
  if (own === null && end < cell.end) return null;
  const unit = own ?? given;
  return quantity({
    start,
    end: cell.end,
    form: "amount",
    script: "digits",
    value: Number(digits.replace(/[,，]/g, "")),
    sign: sign === "" ? 0 : sign === "+" ? 1 : -1,
    scale: unit?.scale ?? 1,
    unit: unit?.unit ?? null,
    unitSpans: unit === null ? [] : [{ start: unit.start, end: unit.end }],
  });
}
