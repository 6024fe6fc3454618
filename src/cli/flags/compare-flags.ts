import { Option } from "commander";
import { SUBJECTS, VERDICTS, type What } from "../../compare/model.js";
import { only, what } from "../../phrases/choices.js";
import { help } from "../../phrases/command-line.js";
import { verdict } from "../../phrases/comparison.js";
import { compareFlag, inputFlag, outputFlag } from "../../phrases/flags.js";
import type { YearRange } from "../../view/metrics/metric-filter.js";
import type { ReportsCommand } from "../help/command.js";
import { type ComparedFormatName, comparedFormatNames } from "../outputs/compared-formats.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag, bomOption } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { spokenChoices, spokenLists } from "./spoken-choices.js";
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
    .addOption(spokenChoices(new Option("--what <what>", compareFlag.what()), SUBJECTS, what).default("targets"))
    .addOption(new Option("--issuer <name>", compareFlag.issuer()))
    .addOption(new Option("--years <years>", compareFlag.years()).argParser(yearRange))
    .addOption(
      spokenChoices(new Option("--only <which>", compareFlag.only()), ["all", "headline"], only).default("all"),
    )
    .addOption(spokenLists(new Option("--verdict <verdicts>", compareFlag.verdict()), VERDICTS, verdict))
    .addRareOption(new Option("--vocabulary <file>", compareFlag.vocabulary()))
    .addRareOption(new Option("--derive", compareFlag.derive()).default(true))
    .addRareOption(new Option("--no-derive", compareFlag.noDerive()))
    .addOption(new Option("--explain", compareFlag.explain()))
    .addOption(
      new Option("--from <kind>", inputFlag.fromParsed())
        .choices(["files", "ndjson"])
        .default("files")
        .helpGroup(help.inputs()),
    )
    .addOption(
      new Option("-f, --format <name>", outputFlag.format()).choices(comparedFormatNames).default(undefined, "table"),
    )
    .addRareOption(widthOption())
    .addRareOption(bomOption());
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}
