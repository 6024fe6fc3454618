import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Cell } from "./csv.js";

/** What a column of a Parquet file is. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: "text" | "number" | "whole" | "truth";
}

const TYPES = { text: "STRING", number: "DOUBLE", whole: "INT32", truth: "BOOLEAN" } as const;

/** A row group is written when it has so many rows, or so many characters of text: what waits in memory is bounded. */
const MOST_ROWS = 10_000;
const MOST_TEXT = 2 * 1024 * 1024;

/** Writes rows as a Parquet file as they come, with the types that data frames expect; each call gives the bytes so far. */
export class ParquetFile {
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #waiting: Cell[][] = [];
  #text = 0;

  constructor(private readonly columns: readonly ParquetColumn[]) {
    const schema = schemaFromColumnData({ columnData: this.#columnData() });
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema, createdBy: "reports" });
  }

  add(rows: readonly Cell[][]): Uint8Array {
    for (const row of rows) {
      this.#waiting.push(row);
      for (const cell of row) if (typeof cell === "string") this.#text += cell.length;
      if (this.#waiting.length >= MOST_ROWS || this.#text >= MOST_TEXT) this.#writeGroup();
    }
    return this.#taken();
  }

  end(): Uint8Array {
    if (this.#waiting.length > 0) this.#writeGroup();
    this.#writer.finish();
    return this.#taken();
  }

  #writeGroup(): void {
    this.#writer.write({ columnData: this.#columnData(), rowGroupSize: this.#waiting.length });
    this.#waiting = [];
    this.#text = 0;
  }

  #columnData() {
    return this.columns.map(({ name, type }, i) => ({
      name,
      type: TYPES[type],
      data: this.#waiting.map((row) => row[i] ?? null),
      nullable: true,
      // The least and the greatest sentence of each group would be kept to the end, and help no reader to pass it over.
      statistics: type !== "text",
    }));
  }

  #taken(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    // As the library's own writer of files does: `offset` goes on counting.
    this.#bytes.index = 0;
    return bytes;
  }
}

/** All rows at once. */
export function parquetOf(columns: readonly ParquetColumn[], rows: readonly Cell[][]): Uint8Array {
  const file = new ParquetFile(columns);
  const [first, last] = [file.add(rows), file.end()];
  const whole = new Uint8Array(first.length + last.length);
  whole.set(first);
  whole.set(last, first.length);
  return whole;
}
