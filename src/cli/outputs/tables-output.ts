import type { Cell } from "../../write/csv.js";
import type { StreamedFormatName } from "../../write/tables/format-names.js";
import { type TableWriter, tableWriter } from "../../write/tables/formats.js";
import { type TableName, tables } from "../../write/tables/tables.js";
import { mark } from "./formats.js";
import { linesOf, type Text } from "./long-text.js";
import type { Output } from "./output.js";
import type { TextSink } from "./text-sink.js";

/** What takes the rows of all tables. */
export interface TableRows {
  add(table: TableName, row: Cell[]): void;
  /** A report is over: what waits may be written. */
  rest(): Promise<void>;
  close(): Promise<void>;
  abandon(): void;
}

/** Takes the rows of each report; those of a text that was there already are left out. */
export class TablesOutput implements Output {
  readonly #seen = new Set<string>();
  /** How many rows each table has. */
  readonly counts = new Map<TableName, number>();

  /** @param copy hears of a report that is left out */
  constructor(
    private readonly rows: TableRows,
    private readonly copy: (reportId: string) => void,
  ) {}

  async write(_place: string, text: Text): Promise<void> {
    let isFirst = true;
    for (const line of linesOf(text)) {
      const [table, row]: [TableName, Cell[]] = JSON.parse(line);
      if (isFirst) {
        const id = String(row[0]);
        if (this.#seen.has(id)) return this.copy(id);
        this.#seen.add(id);
        isFirst = false;
      }
      this.rows.add(table, row);
      this.counts.set(table, (this.counts.get(table) ?? 0) + 1);
    }
    await this.rows.rest();
  }

  close(): Promise<void> {
    return this.rows.close();
  }

  abandon(): void {
    this.rows.abandon();
  }
}

/** So many rows of a table wait to be written together. */
const ROWS_TOGETHER = 500;

/** A table with where it is written. */
interface Open {
  readonly writer: TableWriter;
  readonly sink: TextSink;
  waiting: Cell[][];
  started: boolean;
}

/** A file a table, written as rows come. */
export class TableFiles implements TableRows {
  readonly #open: ReadonlyMap<TableName, Open>;

  /** @param sinks one for each table, in their order */
  constructor(
    format: StreamedFormatName,
    sinks: readonly TextSink[],
    private readonly bom: boolean,
  ) {
    this.#open = new Map(
      tables.flatMap(({ name, columns }, i) => {
        const sink = sinks[i];
        return sink === undefined
          ? []
          : [[name, { writer: tableWriter(format, columns), sink, waiting: [], started: false }]];
      }),
    );
  }

  add(table: TableName, row: Cell[]): void {
    this.#open.get(table)?.waiting.push(row);
  }

  async rest(): Promise<void> {
    for (const table of this.#open.values()) if (table.waiting.length >= ROWS_TOGETHER) await this.#write(table);
  }

  async close(): Promise<void> {
    for (const table of this.#open.values()) {
      await this.#write(table);
      await table.sink.write(table.writer.closing());
    }
    for (const { sink } of this.#open.values()) await sink.close();
  }

  abandon(): void {
    for (const { sink } of this.#open.values()) sink.abandon();
  }

  async #write(table: Open): Promise<void> {
    if (!table.started) await table.sink.write(this.bom ? mark : "");
    if (!table.started) await table.sink.write(table.writer.opening());
    table.started = true;
    const rows = table.waiting;
    table.waiting = [];
    await table.sink.write(table.writer.rows(rows));
  }
}
