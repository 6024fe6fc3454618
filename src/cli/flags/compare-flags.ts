import { InvalidArgumentError, Option } from "commander";
import { SUBJECTS, VERDICTS, type What } from "../../compare/model.js";
import type { YearRange } from "../../view/metrics/metric-filter.js";
import type { ReportsCommand } from "../help/command.js";
import { type ComparedFormatName, comparedFormatNames } from "../outputs/compared-formats.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag, bomOption } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { widthOption } from "./width-option.js";
import { yearRange } from "./year-range.js";

/** The flags of `reports compare`. */
export interface CompareFlags extends ShowFlags {
  readonly what: What;
  readonly from: "files" | "ndjson";
  readonly issuer?: string;
  readonly years?: YearRange;
  readonly only: "all" | "headline";
  readonly verdict?: readonly string[];
  readonly vocabulary?: string;
  readonly derive: boolean;
  readonly explain?: boolean;
  readonly format?: ComparedFormatName;
  readonly bom?: boolean;
}

export function addCompareFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("--what <what>", "what is held against what").choices(SUBJECTS).default("targets"))
    .addOption(new Option("--issuer <name>", "reports of one issuer only"))
    .addOption(new Option("--years <years>", "of a year, or of years: 2020-2024").argParser(yearRange))
    .addOption(
      new Option("--only <which>", "indicators of yearbooks, or all").choices(["all", "headline"]).default("all"),
    )
    .addOption(
      new Option("--verdict <verdicts>", `some of ${VERDICTS.join(", ")}; parted by commas`).argParser(verdicts),
    )
    .addRareOption(new Option("--vocabulary <file>", "names of your own for indicators (YAML)"))
    .addRareOption(new Option("--derive", "derive a rate from two levels where none is stated").default(true))
    .addRareOption(new Option("--no-derive", "take what is stated only"))
    .addOption(new Option("--explain", "also what was weighed against each result"))
    .addOption(
      new Option("--from <kind>", "what the inputs are: reports, or NDJSON of reports parse")
        .choices(["files", "ndjson"])
        .default("files")
        .helpGroup("Inputs:"),
    )
    .addOption(new Option("-f, --format <name>", "what to write (default: table)").choices(comparedFormatNames))
    .addRareOption(widthOption())
    .addRareOption(bomOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}

function verdicts(text: string): string[] {
  const given = text.split(",").map((word) => word.trim());
  const unknown = given.find((word) => !(VERDICTS as readonly string[]).includes(word));
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is none of ${VERDICTS.join(", ")}.`);
  return given;
}
