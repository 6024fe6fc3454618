export const metricsFormatNames = ["table", "csv", "json", "markdown"] as const;
export type MetricsFormatName = (typeof metricsFormatNames)[number];
