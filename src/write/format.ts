import type { Decision } from "../model/decision.js";
import type { Report } from "../model/report.js";
import type { ReportInParts } from "../model/report-in-parts.js";

/** One way to write reports out. All text ends in a line break; none of it depends on place, time or locale. */
export interface Format {
  /** Of a file that holds one report. */
  readonly extension: string;
  /** A file of its own. */
  readonly file: (report: Report, source: SourceText, told: readonly Decision[]) => string;
  /** A stream of reports: `opening`, then one `record` a report with `between` from the second on, then `closing`. */
  readonly opening: string;
  readonly record: (report: Report, source: SourceText, told: readonly Decision[], given?: GivenRecord) => string;
  readonly between: string;
  readonly closing: string;
  /** The same texts part by part, where it can be so written that no part is large. */
  readonly inParts?: {
    readonly file: (report: ReportInParts) => Iterable<string>;
    readonly record: (report: ReportInParts) => Iterable<string>;
  };
  /** Where a file of its own is no text: its bytes, of what `file` gave. */
  readonly bytesOf?: (text: string) => Promise<Uint8Array>;
  /** Whether it asks for the record that a report came in; others are given none. */
  readonly ofRecords?: true;
  /** Whether it asks for the decisions that made the report; others are given none. */
  readonly traced?: true;
}

/** The record of NDJSON that a report came in. */
export interface GivenRecord {
  /** Its own id, as text. */
  readonly id: string | null;
  /** Its members but the text and the report, as an object of JSON. */
  readonly members: string;
}

/** A format that asks for nothing but the report. */
export interface ReportFormat extends Format {
  readonly file: (report: Report) => string;
  readonly record: (report: Report) => string;
}

/** The decoded text that the report was read from; decoded when it is asked for. */
export type SourceText = () => string;
