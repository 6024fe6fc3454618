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

/** Groups what reports give by their issuers, and writes the rows of one issuer after the other. */
export class ComparedOutput implements Output {
  private readonly store = new SheetStore();

  constructor(
    private readonly sink: TextSink,
    private readonly format: ComparedFormat,
    private readonly options: CompareOptions,
    private readonly issuer: string | null,
    private readonly notes: ComparedNotes,
  ) {}

  async write(_place: string, text: Text): Promise<void> {
    const record = wholeOf(text);
    // The issuer stands first in a sheet: its grouping costs no reading of the rest.
    const key = issuerOf(headOf(record));
    if (this.issuer === null || key === this.issuer) this.store.add(key, record);
  }

  async close(): Promise<void> {
    const { format, sink } = this;
    if (format.kind === "stream") {
      await sink.write(format.writer.opening);
      for (const rows of this.byIssuer()) await sink.write(format.writer.rows(rows));
      await sink.write(format.writer.closing);
    } else {
      await sink.write(await format.write([...this.byIssuer()].flat()));
    }
    await sink.close();
    this.store.close();
  }

  abandon(): void {
    this.sink.abandon();
    this.store.close();
  }

  private *byIssuer(): Generator<ComparedRow[]> {
    for (const key of this.store.keys()) {
      const sheets = this.store.of(key).map((text): AnySheet => JSON.parse(text));
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

/** Issuer and path of a sheet's text, which begins with them. */
function headOf(record: string): Pick<Sheet, "issuer" | "path"> {
  const end = record.indexOf(',"sha256":');
  return JSON.parse(`${record.slice(0, end)}}`);
}
