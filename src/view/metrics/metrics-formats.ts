export const metricsFormatNames = ["table", "xlsx", "csv", "tsv", "json", "ndjson", "markdown", "parquet"] as const;
/** Formats that a terminal can make nothing of. */
export const isBinary = (name: MetricsFormatName): boolean => name === "parquet" || name === "xlsx";

export type MetricsFormatName = (typeof metricsFormatNames)[number];
