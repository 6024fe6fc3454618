import type { ComparedRow } from "../../compare/compare.js";
import type { TargetRow, What } from "../../compare/model.js";
import { language } from "../../phrases/language.js";
import type { TableOptions } from "../../view/metrics/metric-cells.js";
import type { ComparedWriter } from "../../write/compared/writer.js";
import { mark } from "./formats.js";

export const comparedFormatNames = ["table", "html", "xlsx", "csv", "json", "ndjson", "markdown", "parquet"] as const;
export type ComparedFormatName = (typeof comparedFormatNames)[number];

/** Writes rows as they come, or all at once where each must know of all. */
export type ComparedFormat =
  | { readonly kind: "stream"; readonly writer: ComparedWriter }
  | { readonly kind: "whole"; readonly write: (rows: readonly ComparedRow[]) => Promise<string | Uint8Array> };

/** The writer of a format; loaded when it is asked for. */
export async function loadComparedFormat(
  name: ComparedFormatName,
  what: What,
  options: TableOptions & { readonly bom: boolean },
): Promise<ComparedFormat> {
  switch (name) {
    case "table":
    case "markdown": {
      const { comparedMarkdown, comparedTable } = await import("../../view/compared/compared-table.js");
      const write = (rows: readonly ComparedRow[]): string =>
        name === "table" ? comparedTable(what, rows, options) : comparedMarkdown(what, rows);
      return { kind: "whole", write: async (rows) => write(rows) };
    }
    case "html": {
      const { comparedPage } = await import("../../view/compared/page/compared-page.js");
      return { kind: "whole", write: async (rows) => comparedPage(rows as readonly TargetRow[]) };
    }
    case "xlsx": {
      const { comparedXlsx } = await import("../../write/compared/xlsx.js");
      return { kind: "whole", write: (rows) => comparedXlsx(what, rows, language()) };
    }
    case "parquet": {
      const { comparedParquet } = await import("../../write/compared/parquet.js");
      return { kind: "stream", writer: comparedParquet(what) };
    }
    case "json":
    case "ndjson":
    case "csv": {
      const { comparedCsv, comparedJson, comparedNdjson } = await import("../../write/compared/writer.js");
      const writer = name === "json" ? comparedJson() : name === "ndjson" ? comparedNdjson() : comparedCsv(what);
      return { kind: "stream", writer: options.bom ? { ...writer, opening: mark + writer.opening } : writer };
    }
  }
}

/** Formats that a terminal can make nothing of. */
export const isForFiles = (name: ComparedFormatName): boolean =>
  name === "html" || name === "xlsx" || name === "parquet";
