import { InvalidArgumentError, Option } from "commander";
import type { Profile, Severity } from "../../check/rule.js";
import type { ReportsCommand } from "../help/command.js";
import { type CheckedFormatName, checkedFormatNames } from "../outputs/checked-formats.js";
import { count } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";

/** The flags of `reports check`. */
export interface CheckFlags extends ShowFlags {
  readonly profile: Profile;
  readonly rule: readonly RuleSeverity[];
  readonly against?: string;
  readonly expect?: string;
  readonly words?: string;
  readonly phrases?: string;
  readonly places?: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly explain?: string;
  readonly language: "zh" | "en";
  readonly format?: CheckedFormatName;
  readonly failOn?: "warning" | "error";
  readonly maxWarnings?: number;
}

/** `--rule word=off` */
export type RuleSeverity = readonly [rule: string, severity: Severity | "off"];

export function addCheckFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(
      new Option("--profile <name>", "a final text, one being written, or texts collected")
        .choices(["print", "draft", "corpus"])
        .default("print"),
    )
    .addOption(
      new Option("--rule <id=severity>", "a rule as error, warning, info or off; repeatable")
        .argParser(ruleSeverity)
        .default([], "none"),
    )
    .addOption(new Option("--against <file>", "last year's report, to hold figures against"))
    .addOption(new Option("--expect <pattern>", "what paths say, for --profile corpus: {issuer}_{year}"))
    .addRareOption(new Option("--words <file>", "wrong words of your own: lines of a wrong word and the right one"))
    .addRareOption(new Option("--phrases <file>", "set phrases with their years (YAML)"))
    .addRareOption(new Option("--places <file>", "names that are right: one a line"))
    .addOption(new Option("--fix", "mend marks and doubled words in place, or into -o"))
    .addOption(new Option("--diff", "with --fix: print what would change, write nothing"))
    .addOption(new Option("--explain <id>", "say what a rule finds, with examples"))
    .addOption(new Option("-f, --format <name>", "what to write (default: text)").choices(checkedFormatNames))
    .addOption(new Option("--fail-on <severity>", "exit 1 where there is one").choices(["warning", "error"]))
    .addRareOption(new Option("--max-warnings <n>", "exit 1 where there are more").argParser(count))
    .addRareOption(new Option("--language <name>", "of messages").choices(["zh", "en"]).default("zh"));
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}

function ruleSeverity(text: string, before: readonly RuleSeverity[]): RuleSeverity[] {
  const [, rule, severity] = /^([a-z0-9-]+)=(error|warning|info|off)$/.exec(text) ?? [];
  if (rule === undefined || severity === undefined)
    throw new InvalidArgumentError("It must be a rule and error, warning, info or off: word=off.");
  return [...before, [rule, severity as Severity | "off"]];
}
