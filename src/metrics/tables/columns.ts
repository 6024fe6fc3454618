import { type Meaning, words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { pattern } from "../../lexicon/pattern.js";
import type { Span } from "../../text/span.js";
import { basisOf } from "../basis.js";
import { changeWord } from "../change-words.js";
import type { Change } from "../changes.js";
import { type CellUnit, unitIn, withoutUnit } from "./cell-units.js";

const heads = words("table-column");
const yearOfColumn = pattern("table-year.column");

/** What the cells of a column are. */
export interface Column {
  readonly is: Meaning<"table-column">["column"];
  readonly year: number | null;
  readonly unit: CellUnit | null;
  readonly change: Change | null;
}

/** The columns that the cells of a header name; null where one of them says nothing that is known. */
export function columnsOf(author: MarkedText, header: readonly Span[], review: number | null): Column[] | null {
  const columns: Column[] = [];
  for (const [k, cell] of header.entries()) {
    const column = columnOf(author, cell, review) ?? (k === 0 ? NAMES : null);
    if (column === null) return null;
    columns.push(column);
  }
  return columns.some(({ is }) => is === "name") ? columns : null;
}

const NAMES: Column = { is: "name", year: null, unit: null, change: null };

function columnOf(author: MarkedText, cell: Span, review: number | null): Column | null {
  const { marks, matching } = author;
  const bare = withoutUnit(marks, cell);
  const head = matching.slice(bare.start, bare.end);
  const found = yearOfColumn.at(head, 0)?.[0] ?? "";
  const year = found === "" ? null : Number(found.slice(0, 4));
  const word = head.slice(found.length);
  if (word === "") return year === null ? null : { is: "value", year, unit: bare.unit, change: null };
  const entry = heads.of(word);
  if (entry === null) return null;
  const { column: is, back } = entry.as;
  const own = back === undefined || review === null ? null : review - back;
  return { is, year: year ?? own, unit: bare.unit, change: is === "growth" ? growthOf(word) : null };
}

/** 同比增长: direction and basis; the sign in the cell may turn it. */
function growthOf(word: string): Change {
  const found = changeWord(word, true);
  return {
    direction: found?.direction ?? "increase",
    basis: basisOf(found === null ? word : word.slice(0, found.start)),
  };
}

/** The unit that a cell of its own is: 万元. */
export const unitOfCell = ({ marks }: MarkedText, cell: Span): CellUnit | null => unitIn(marks, cell.start, cell.end);
