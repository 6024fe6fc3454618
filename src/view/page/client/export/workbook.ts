import { strToU8, zipSync } from "fflate";
import { visibleWords } from "../text/visible-words.js";
import type { Cell, Cells } from "./metrics-cells.js";

/**
 * A workbook of one sheet: the smallest that Excel, WPS and LibreOffice open. Words are inline strings, which no
 * spreadsheet runs as a formula; figures are numbers. The head stays in view and has filters.
 */
export function asWorkbook(sheetName: string, { names, rows }: Cells): Uint8Array<ArrayBuffer> {
  const widths = names
    .map((name, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(name, rows, at)}" customWidth="1"/>`)
    .join("");
  const last = `${columnName(names.length - 1)}${rows.length + 1}`;
  const data = [names, ...rows].map((cells, index) => sheetRow(cells, index + 1)).join("");
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${data}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: NO_TIME });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The earliest that a zip can say: the same rows give the same bytes. */
const NO_TIME = new Date(1980, 0, 2);

const relation = (kind: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;

const sheetRow = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, column) => sheetCell(cell, `${columnName(column)}${row}`)).join("")}</row>`;

function sheetCell(cell: Cell, place: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** So many rows tell how wide a column is; wider than this it is read in the cell. */
const LOOKED_AT = 200;
const WIDEST = 40;

/** Behind the heading stands the button of the filter. */
const widthOf = (name: string, rows: Cells["rows"], at: number): number =>
  Math.min(
    WIDEST,
    rows
      .slice(0, LOOKED_AT)
      .reduce((widest, row) => Math.max(widest, columnsOf(row[at] ?? "") + 1), columnsOf(name) + 3),
  );

/** A Chinese character is as wide as two digits. */
const columnsOf = (cell: string | number): number =>
  [...String(cell).slice(0, WIDEST)].reduce((columns, character) => columns + (character > "\u2e7f" ? 2 : 1), 0);

/** The sheet has fewer columns than there are letters. */
const columnName = (index: number): string => String.fromCharCode(65 + index);

/** What XML cannot say is named by then. */
const escaped = (text: string): string =>
  visibleWords(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
