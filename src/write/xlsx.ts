import { isWide } from "../text/characters.js";
import type { Cell } from "./csv.js";

/** One sheet of a workbook. */
export interface SheetOf {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A spreadsheet's longest text in a cell, and its most rows. */
const LONGEST = 32767;
export const MOST_ROWS = 1_048_575;

/**
 * Sheets as a workbook: true numbers, a heading that stays and can be filtered, columns as wide as they need. Text is
 * text: nothing of it is run as a formula.
 */
export async function workbookOf(sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const file = writeExcelFile(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      data: [
        heads.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: heads.map((head, i) => ({ width: widthOf(head, rows, i) })),
      stickyRowsCount: 1,
      // Tables are wider than a page is high: as many columns on the first one as it holds.
      orientation: "landscape" as const,
    })),
    { features: [filters(sheets)] },
  );
  return new Uint8Array(await (await file).toBuffer());
}

function cellOf(value: Cell) {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value: value.slice(0, LONGEST).replace(REFUSED, "\ufffd"), type: String };
}

/** What XML cannot hold. */
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** So many rows tell how wide a column is; wider than this it is read in the cell. */
const LOOKED_AT = 200;
const NARROWEST = 6;
const WIDEST = 48;

function widthOf(head: string, rows: readonly (readonly Cell[])[], at: number): number {
  // Behind the heading stands the button of the filter.
  let widest = columnsOf(head) + 3;
  for (const row of rows.slice(0, LOOKED_AT))
    widest = Math.max(widest, columnsOf(String(row[at] ?? "").slice(0, WIDEST)) + 1);
  return Math.min(Math.max(widest, NARROWEST), WIDEST);
}

/** A Chinese character is as wide as two digits. */
function columnsOf(text: string): number {
  let columns = text.length;
  for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) columns++;
  return columns;
}

/** The button to filter by, above each column. */
const filters = (sheets: readonly SheetOf[]) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
          const sheet = sheets[sheetIndex];
          if (sheet === undefined) return xml;
          const to = `${columnName(sheet.heads.length)}${sheet.rows.length + 1}`;
          return xml.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${to}"/>`);
        },
      },
    },
  },
});

/** 1 is A, 27 is AA. */
function columnName(count: number): string {
  let name = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
