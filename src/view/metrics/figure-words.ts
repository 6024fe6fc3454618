import type { Metric } from "../../model/report.js";
import { bound as boundWord, direction } from "../../phrases/model.js";

/** `increase 同比`: the change and what it is measured against; empty for an amount. */
export const changeWords = ({ change }: Metric): string =>
  change === null ? "" : [direction[change.direction](), change.basis ?? ""].filter((part) => part !== "").join(" ");

/** The bound where it says more than that the figure is as it stands. */
export const boundWords = ({ bound }: Metric): string => (bound === "exact" ? "" : boundWord[bound]());
