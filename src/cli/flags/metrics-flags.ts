import { Option } from "commander";
import { type Masked, maskedChoices, type YearRange } from "../../view/metrics/metric-filter.js";
import { type SortKey, sortKeys } from "../../view/metrics/metric-order.js";
import { type MetricsFormatName, metricsFormatNames } from "../../view/metrics/metrics-formats.js";
import type { ReportsCommand } from "../help/command.js";
import { collect } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag, bomOption } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { widthOption } from "./width-option.js";
import { yearRange } from "./year-range.js";

/** The flags of `reports metrics`. */
export interface MetricsFlags extends ShowFlags {
  readonly indicator: readonly string[];
  readonly canonical?: boolean;
  readonly year?: YearRange;
  readonly status?: "actual" | "estimate" | "target";
  readonly unit?: string;
  readonly section?: string;
  readonly masked: Masked;
  readonly sort?: SortKey;
  readonly reverse?: boolean;
  readonly pivot?: "year";
  readonly format: MetricsFormatName;
  readonly bom?: boolean;
}

export function addMetricsFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(
      new Option("--indicator <word>", "whose name holds the word; repeatable").argParser(collect).default([], "all"),
    )
    .addOption(new Option("--canonical", "standard names only: 地区生产总值 for GDP"))
    .addOption(new Option("--year <year>", "of a year, or of years: 2019-2021").argParser(yearRange))
    .addOption(new Option("--status <status>", "of one status").choices(["actual", "estimate", "target"]))
    .addOption(new Option("--unit <unit>", "in a unit as written (亿元) or a base unit (CNY)"))
    .addOption(new Option("--section <section>", "below a section: its id (2.1), or a word of its headings"))
    .addOption(new Option("--masked <which>", "masked figures").choices(maskedChoices).default("include"))
    .addOption(new Option("--sort <column>", "sort by a column").choices(sortKeys))
    .addOption(new Option("-r, --reverse", "the other way round"))
    .addOption(new Option("--pivot <column>", "one row an indicator, a column a year").choices(["year"]))
    .addOption(new Option("-f, --format <name>", "what to write").choices(metricsFormatNames).default("table"))
    .addRareOption(widthOption())
    .addRareOption(bomOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}
