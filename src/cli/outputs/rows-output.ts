import type { Cell } from "../../write/csv.js";
import type { ParquetFile } from "../../write/parquet.js";
import { linesOf, type Text } from "./long-text.js";
import type { Output } from "./output.js";
import type { TextSink } from "./text-sink.js";

/** Takes the rows of each report, a line of JSON each, into one file for data frames. */
export class RowsOutput implements Output {
  constructor(
    private readonly sink: TextSink,
    private readonly file: ParquetFile,
  ) {}

  async write(_place: string, text: Text): Promise<void> {
    const rows = Array.from(linesOf(text), (line): Cell[] => JSON.parse(line));
    await this.sink.write(this.file.add(rows));
  }

  async close(): Promise<void> {
    await this.sink.write(this.file.end());
    await this.sink.close();
  }

  abandon(): void {
    this.sink.abandon();
  }
}
