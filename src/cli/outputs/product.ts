import type { What } from "../../compare/model.js";
import type { Report } from "../../model/report.js";
import type { ReportInParts } from "../../model/report-in-parts.js";
import type { CleanFormatName, CleanSubject } from "../../view/clean/clean-options.js";
import type { MetricFilter } from "../../view/metrics/metric-filter.js";
import type { OutlineFormatName, OutlineOptions } from "../../view/outline/outline-options.js";
import type { Paint } from "../../view/terminal/paint.js";
import type { ChunkOptions } from "../../write/chunks/chunk-report.js";
import type { Format } from "../../write/format.js";
import type { VocabularyEntry } from "../inputs/vocabulary-file.js";
import type { CheckSettings } from "../work/check-settings.js";
import { type FormatName, loadFormat } from "./formats.js";

/** What is made of each report. Plain data: worker processes are sent it. */
export type Product =
  | { readonly kind: "report"; readonly format: FormatName; readonly bom: boolean }
  | ({ readonly kind: "outline"; readonly format: OutlineFormatName; readonly options: OutlineOptions } & Surroundings)
  | ({
      readonly kind: "clean";
      readonly format: CleanFormatName;
      readonly subject: CleanSubject;
      readonly raw: boolean;
      readonly indent: boolean;
      readonly frontMatter: boolean;
      readonly terminal: boolean;
    } & Surroundings)
  /** Rows to be gathered: a line of JSON. */
  | { readonly kind: "rows"; readonly filter: MetricFilter; readonly sentences: boolean }
  /** What a comparison needs, to be gathered: a line of JSON. */
  | { readonly kind: "sheet"; readonly what: What; readonly vocabulary: readonly VocabularyEntry[] | null }
  /** The rows of all tables, to be gathered: a line of JSON each. */
  | { readonly kind: "tables" }
  /** The author's text in chunks: a line of JSON each, as they are or as rows of a table. */
  | { readonly kind: "chunks"; readonly options: ChunkOptions; readonly rows: boolean }
  /** What the page needs, to be gathered: a line of JSON. */
  | { readonly kind: "page" }
  /** What proofreading finds, to be gathered: a line of JSON. */
  | { readonly kind: "check"; readonly settings: CheckSettings };

/** What text for people depends on. */
export interface Surroundings {
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly painted: boolean;
  /** Whether each report is told by its path, since there are several. */
  readonly named: boolean;
}

/** What is made of a report as it is written down; proofreading looks at what the passes found. */
export type ReportProduct = Exclude<Product, { kind: "check" }>;

/** What makes it; loaded when it is asked for. */
export async function loadProduct(product: ReportProduct): Promise<Format> {
  switch (product.kind) {
    case "report":
      return loadFormat(product.format, product.bom);
    case "outline": {
      const { outlineFormats } = await import("../../view/outline/outline-formats.js");
      return outlineFormats[product.format]({ ...product.options, ...product, paint: await paintFor(product.painted) });
    }
    case "clean": {
      const { format } = product;
      if (format === "docx") return documents();
      const { cleanFormat } = await import("../../view/clean/clean-format.js");
      return cleanFormat({ ...product, format, paint: await paintFor(product.painted) });
    }
    case "rows": {
      const { isWanted } = await import("../../view/metrics/metric-filter.js");
      const { metricRows } = await import("../../write/metric-row.js");
      return gathered((report) => metricRows(report, product.sentences).filter((row) => isWanted(row, product.filter)));
    }
    case "sheet": {
      const { sheetFor } = await import("../../compare/compare.js");
      const { comparable } = await import("../../compare/sheet.js");
      const { Vocabulary } = await import("../../compare/vocabulary.js");
      const vocabulary = product.vocabulary === null ? null : new Vocabulary(product.vocabulary);
      return gathered((report) => sheetFor(product.what, comparable(report), vocabulary));
    }
    case "tables": {
      const { inParts, tableRows } = await import("../../write/tables/tables.js");
      return inLines((report) => tableRows(report), inParts);
    }
    case "chunks": {
      const { chunkFormat } = await import("../../write/chunks/format.js");
      return chunkFormat(product.options, product.rows);
    }
    case "page": {
      const { pageReport } = await import("../../view/page/page-report.js");
      return { ...gathered((report, source, told) => pageReport(report, source(), told)), traced: true };
    }
  }
}

/** Data for this program itself: a line each, so that a long report need not be kept whole. */
function inLines(
  rowsOf: (report: ReportInParts) => Iterable<unknown>,
  inParts: (report: Report) => ReportInParts,
): Format {
  function* lines(report: ReportInParts): Generator<string> {
    for (const row of rowsOf(report)) yield `${JSON.stringify(row)}\n`;
  }
  const write = (report: Report): string => Array.from(lines(inParts(report))).join("");
  return {
    extension: "",
    file: write,
    opening: "",
    record: write,
    between: "",
    closing: "",
    inParts: { file: lines, record: lines },
  };
}

/** What a document of Word is made of; the document itself is made where it is written. */
async function documents(): Promise<Format> {
  const { cleanBlocksOf } = await import("../../view/clean/clean-blocks.js");
  return {
    ...gathered((report, source) => cleanBlocksOf(report, source())),
    extension: ".docx",
    bytesOf: async (record) => (await import("../../view/clean/clean-docx.js")).cleanDocx([JSON.parse(record)]),
  };
}

/** Data for this program itself. */
function gathered(contentOf: (...of: Parameters<Format["record"]>) => unknown): Format {
  const write: Format["record"] = (...of) => JSON.stringify(contentOf(...of));
  return { extension: "", file: write, opening: "", record: write, between: "", closing: "" };
}

/** Chalk is loaded only where there is something to paint. */
export const paintFor = async (painted: boolean): Promise<Paint> =>
  painted
    ? (await import("../terminal/chalk-paint.js")).terminalPaint
    : (await import("../../view/terminal/paint.js")).plain;
