import { type Cell, emptyCell, rowLines } from "../rows.js";

/** Lines of a page as they come; those in a row of a table wait until it ends. */
export class PageLines {
  private readonly done: string[] = [];
  private readonly rows: Row[] = [];
  private readonly tables: Table[] = [];
  private line = "";
  /** What stands in front of the next line: the number of a point. */
  private label: ((text: string) => string) | null = null;

  add(text: string): void {
    this.line += text;
  }

  get isEmpty(): boolean {
    return this.line === "";
  }

  get last(): string {
    return this.line.at(-1) ?? "";
  }

  labelNext(label: (text: string) => string): void {
    this.label = label;
  }

  endLine(): void {
    const text = this.line.replace(/^[ \n]+|[ \n]+$/g, "");
    this.line = "";
    if (text === "") return;
    this.lines().push(this.label?.(text) ?? text);
    this.label = null;
  }

  beginTable(): void {
    this.endLine();
    const cell = this.rows.at(-1)?.cell;
    if (cell !== undefined && cell !== null) cell.holdsTable = true;
    this.tables.push({ spans: [], rows: this.rows.length });
  }

  endTable(): void {
    const table = this.tables.pop();
    while (table !== undefined && this.rows.length > table.rows) this.popRow();
  }

  beginRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    while (this.rows.length > table.rows) this.endRow();
    this.rows.push({ cells: [], cell: null, column: 0 });
  }

  endRow(): void {
    this.endLine();
    if (this.rows.length <= (this.tables.at(-1)?.rows ?? 0)) return;
    this.popRow();
  }

  private popRow(): void {
    this.endLine();
    const row = this.rows.pop();
    if (row === undefined) return;
    this.endCell(row);
    const lines = this.lines();
    for (const line of rowLines(row.cells)) lines.push(line);
  }

  beginCell(width: number, height: number): void {
    this.endLine();
    const row = this.rows.at(-1);
    const table = this.tables.at(-1);
    if (row === undefined || table === undefined || this.rows.length <= table.rows) return;
    this.endCell(row);
    this.fillSpans(row, table);
    for (let i = 0; i < width; i++) table.spans[row.column + i] = height - 1;
    row.column += width;
    row.cell = { lines: [], holdsTable: false, width };
  }

  all(): readonly string[] {
    while (this.rows.length > 0) this.popRow();
    this.endLine();
    return this.done;
  }

  /** Cells of rows above reach down into this one. */
  private fillSpans(row: Row, { spans }: Table): void {
    while ((spans[row.column] ?? 0) > 0) {
      spans[row.column] = (spans[row.column] ?? 0) - 1;
      row.cells.push(emptyCell(1));
      row.column++;
    }
  }

  private endCell(row: Row): void {
    if (row.cell !== null) row.cells.push(row.cell);
    row.cell = null;
  }

  private lines(): string[] {
    return this.rows.at(-1)?.cell?.lines ?? this.done;
  }
}

interface Table {
  /** Rows that a cell above still reaches down, by column. */
  readonly spans: number[];
  /** How many rows were open around it. */
  readonly rows: number;
}

interface Row {
  readonly cells: Cell[];
  cell: (Cell & { readonly lines: string[]; holdsTable: boolean }) | null;
  column: number;
}
