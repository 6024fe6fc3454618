import { type Cell, emptyCell, rowLines } from "../rows.js";
import { childOf, elementsOf, numberOf, switchOf, type XmlElement } from "../xml/element.js";

/** Reads what stands in a cell. */
type LinesOf = (cell: XmlElement) => string[];

/** A table in lines, a row each. */
export const tableLines = (table: XmlElement, linesOf: LinesOf): string[] =>
  [...partsOf(table, "w:tr")]
    .filter((row) => !isDeleted(row))
    .flatMap((row) => {
      const cells = [...partsOf(row, "w:tc")].map((cell) => cellOf(cell, linesOf));
      const before = numberOf(row, "w:trPr", "w:gridBefore") ?? 0;
      return rowLines(before > 0 ? [emptyCell(before), ...cells] : cells);
    });

function cellOf(cell: XmlElement, linesOf: LinesOf): Cell {
  const properties = childOf(cell, "w:tcPr");
  const merged = childOf(properties, "w:vMerge");
  // It goes on the cell above it, where its text stands.
  const goesOn = merged !== null && merged.attributes.get("val") !== "restart";
  const width = numberOf(properties, "w:gridSpan") ?? 1;
  if (goesOn || childOf(properties, "w:cellDel") !== null) return emptyCell(width);
  const lines = linesOf(cell).filter((line) => line.trim() !== "");
  return { lines, holdsTable: [...elementsOf(cell)].some(({ name }) => name === "w:tbl"), width };
}

const isDeleted = (row: XmlElement): boolean => {
  const properties = childOf(row, "w:trPr");
  return childOf(properties, "w:del") !== null || (switchOf(properties, "w:hidden") ?? false);
};

/** Rows of a table, cells of a row: in a control for content too, and where they were inserted. */
function* partsOf(parent: XmlElement, name: "w:tr" | "w:tc"): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (element.name === name) yield element;
    else if (wrappers.has(element.name)) yield* partsOf(element, name);
  }
}

const wrappers: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
]);
