import type { Language } from "../../phrases/language.js";
import { tablesCommand } from "../../phrases/tables.js";
import type { Cell } from "../../write/csv.js";
import { sheetOf } from "../../write/tables/sheet.js";
import { type TableName, tables } from "../../write/tables/tables.js";
import { MOST_ROWS, workbookOf } from "../../write/xlsx.js";
import { PlainError } from "../errors.js";
import type { TableRows } from "./tables-output.js";
import type { TextSink } from "./text-sink.js";

/** What people ask for first stands first. */
const SHEETS: readonly TableName[] = [
  "metrics",
  "sections",
  "removed",
  "diagnostics",
  "reports",
  "paragraphs",
  "items",
  "year_mentions",
];

/** A sheet a table, all in one file that is written when all is there. */
export class Workbook implements TableRows {
  readonly #rows = new Map<TableName, Cell[][]>(SHEETS.map((name) => [name, []]));

  constructor(
    private readonly sink: TextSink,
    private readonly language: Language,
  ) {}

  add(table: TableName, row: Cell[]): void {
    const rows = this.#rows.get(table);
    if (rows?.push(row) === MOST_ROWS + 1) throw new PlainError(tablesCommand.tooLong(table));
  }

  async rest(): Promise<void> {}

  async close(): Promise<void> {
    const sheets = SHEETS.flatMap((name) => {
      const table = tables.find((one) => one.name === name);
      return table === undefined ? [] : [sheetOf(table, this.#rows.get(name) ?? [], this.language)];
    });
    await this.sink.write(await workbookOf(sheets));
    await this.sink.close();
  }

  abandon(): void {
    this.sink.abandon();
  }
}
