import { InvalidArgumentError, Option } from "commander";
import { sortKey } from "../../phrases/choices.js";
import { badValue, compareFlag, outputFlag, showFlag } from "../../phrases/flags.js";
import { language } from "../../phrases/language.js";
import { masked, meant, status, unit } from "../../phrases/model.js";
import { expressionIn, type Masked, maskedChoices, type YearRange } from "../../view/metrics/metric-filter.js";
import { type SortKey, sortKeys } from "../../view/metrics/metric-order.js";
import { type MetricsFormatName, metricsFormatNames } from "../../view/metrics/metrics-formats.js";
import { inWords } from "../errors.js";
import type { ReportsCommand } from "../help/command.js";
import { collect } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag, bomOption } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { spokenChoices, spokenLists } from "./spoken-choices.js";
import { widthOption } from "./width-option.js";
import { yearRange } from "./year-range.js";

/** The flags of `reports metrics`. */
export interface MetricsFlags extends ShowFlags {
  readonly indicator: readonly string[];
  readonly canonical?: boolean;
  readonly issuer?: string;
  readonly year?: YearRange;
  readonly status?: readonly string[];
  readonly unit?: string;
  readonly section?: string;
  readonly masked: Masked;
  readonly sort?: SortKey;
  readonly reverse?: boolean;
  readonly pivot?: "year";
  readonly format: MetricsFormatName;
  readonly bom?: boolean;
}

/** A word of names, or a regular expression between slashes. */
function namesOf(text: string, before: readonly string[]): string[] {
  try {
    expressionIn(text);
  } catch (error) {
    throw new InvalidArgumentError(badValue.pattern(inWords(error)));
  }
  return collect(text, before);
}

export function addMetricsFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("--indicator <word>", showFlag.indicator()).argParser(namesOf).default([], "all"))
    .addOption(new Option("--canonical", showFlag.canonical()))
    .addRareOption(new Option("--issuer <name>", compareFlag.issuer()))
    .addOption(new Option("--year <year>", showFlag.year()).argParser(yearRange))
    .addOption(
      spokenLists(new Option("--status <status>", showFlag.status()), ["actual", "estimate", "target"], status),
    )
    .addOption(
      new Option("--unit <unit>", showFlag.unit()).argParser((text) =>
        language() === "zh" ? meant(unit, text) : text,
      ),
    )
    .addOption(new Option("--section <section>", showFlag.section()))
    .addOption(
      spokenChoices(new Option("--masked <which>", showFlag.masked()), maskedChoices, masked).default("include"),
    )
    .addOption(spokenChoices(new Option("--sort <column>", showFlag.sort()), sortKeys, sortKey))
    .addOption(new Option("-r, --reverse", showFlag.reverse()))
    .addOption(spokenChoices(new Option("--pivot <column>", showFlag.pivot()), ["year"], sortKey))
    .addOption(new Option("-f, --format <name>", outputFlag.format()).choices(metricsFormatNames).default("table"))
    .addRareOption(widthOption())
    .addRareOption(bomOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}
