import type { Metric } from "../../model/report.js";

/** `increase 同比`: the change and what it is measured against; empty for an amount. */
export const changeWords = ({ change }: Metric): string =>
  change === null ? "" : [change.direction, change.basis ?? ""].filter((part) => part !== "").join(" ");

/** The bound where it says more than that the figure is as it stands. */
export const boundWords = ({ bound }: Metric): string => (bound === "exact" ? "" : bound);
