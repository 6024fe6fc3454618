import { type AnySheet, type ComparedRow, type CompareOptions, comparedRows, yearsOf } from "../../compare/compare.js";
import { issuerOf } from "../../compare/issuer.js";
import type { Sheet } from "../../compare/sheet.js";
import { cell, told } from "../../phrases/views.js";
import type { ComparedFormat } from "./compared-formats.js";
import { type Text, wholeOf } from "./long-text.js";
import type { Output } from "./output.js";
import { SheetStore } from "./sheet-store.js";
import type { TextSink } from "./text-sink.js";

/** What a comparison tells beside its rows. */
export interface ComparedNotes {
  /** Something odd about an issuer's reports. */
  note(text: string): void;
  rows(rows: readonly ComparedRow[]): void;
}

/** What reports give, by issuer. */
export interface SheetSource {
  /** In the order in which they are put out. */
  keys(): readonly string[];
  of(key: string): AnySheet[];
}

/** Writes the rows of one issuer after the other. */
export class ComparedRows {
  constructor(
    private readonly sink: TextSink,
    private readonly format: ComparedFormat,
    private readonly options: CompareOptions,
    /** The only issuer that is asked for; null for all. */
    private readonly issuer: string | null,
    private readonly notes: ComparedNotes,
  ) {}

  /** @param go is asked before each issuer whether to go on */
  async write(source: SheetSource, go: () => Promise<boolean> = async () => true): Promise<void> {
    const { format, sink } = this;
    if (format.kind === "stream") {
      await sink.write(format.writer.opening);
      for (const rows of this.byIssuer(source)) {
        if (!(await go())) return;
        await sink.write(format.writer.rows(rows));
      }
      await sink.write(format.writer.closing());
    } else {
      const all: ComparedRow[] = [];
      for (const rows of this.byIssuer(source)) {
        if (!(await go())) return;
        for (const row of rows) all.push(row);
      }
      await sink.write(await format.write(all));
    }
    await sink.close();
  }

  abandon(): void {
    this.sink.abandon();
  }

  private *byIssuer(source: SheetSource): Generator<ComparedRow[]> {
    for (const key of source.keys()) {
      if (this.issuer !== null && key !== this.issuer) continue;
      const sheets = source.of(key);
      this.tell(key, sheets);
      const rows = comparedRows(key, sheets, this.options);
      this.notes.rows(rows);
      yield rows;
    }
  }

  private tell(issuer: string, sheets: readonly AnySheet[]): void {
    if (this.options.what === "reuse") return;
    const { twice, missing, yearless } = yearsOf(sheets);
    for (const { year, kept, left } of twice) {
      this.notes.note(told.twice(issuer, year, kept, left));
    }
    if (missing.length > 0) this.notes.note(told.noReport(issuer, missing.join(cell.listMark())));
    for (const path of yearless) this.notes.note(told.yearless(issuer, path));
  }
}

/** Gathers what reports give, and writes the rows when all is there. */
export class ComparedOutput implements Output {
  private readonly store = new SheetStore();

  constructor(private readonly rows: ComparedRows) {}

  async write(_place: string, text: Text): Promise<void> {
    const record = wholeOf(text);
    // The issuer stands first in a sheet: its grouping costs no reading of the rest.
    this.store.add(issuerOf(headOf(record)), record);
  }

  async close(): Promise<void> {
    const { store } = this;
    await this.rows.write({ keys: () => store.keys(), of: (key) => store.of(key).map((text) => JSON.parse(text)) });
    store.close();
  }

  abandon(): void {
    this.rows.abandon();
    this.store.close();
  }
}

/** Issuer and path of a sheet's text, which begins with them. */
function headOf(record: string): Pick<Sheet, "issuer" | "path"> {
  const end = record.indexOf(',"sha256":');
  return JSON.parse(`${record.slice(0, end)}}`);
}
