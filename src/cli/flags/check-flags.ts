import { InvalidArgumentError, Option } from "commander";
import type { Profile, Severity } from "../../check/rule.js";
import { badValue, checkFlag, messageFlag, outputFlag } from "../../phrases/flags.js";
import { LANGUAGES, type Language } from "../../phrases/language.js";
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
  /** Of what is found; null where only the locale says it. */
  readonly language?: Language;
  readonly format?: CheckedFormatName;
  readonly failOn?: "warning" | "error";
  readonly maxWarnings?: number;
}

/** `--rule word=off` */
export type RuleSeverity = readonly [rule: string, severity: Severity | "off"];

export function addCheckFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(
      new Option("--profile <name>", checkFlag.profile()).choices(["print", "draft", "corpus"]).default("print"),
    )
    .addOption(new Option("--rule <id=severity>", checkFlag.rule()).argParser(ruleSeverity).default([], "none"))
    .addOption(new Option("--against <file>", checkFlag.against()))
    .addOption(new Option("--expect <pattern>", checkFlag.expect()))
    .addRareOption(new Option("--words <file>", checkFlag.words()))
    .addRareOption(new Option("--phrases <file>", checkFlag.phrases()))
    .addRareOption(new Option("--places <file>", checkFlag.places()))
    .addOption(new Option("--fix", checkFlag.fix()))
    .addOption(new Option("--diff", checkFlag.diff()))
    .addOption(new Option("--explain <id>", checkFlag.explain()))
    .addOption(new Option("-f, --format <name>", outputFlag.formatOfText()).choices(checkedFormatNames))
    .addOption(new Option("--fail-on <severity>", messageFlag.failOnFinding()).choices(["warning", "error"]))
    .addRareOption(new Option("--max-warnings <n>", messageFlag.maxWarnings()).argParser(count))
    .addRareOption(new Option("--language <name>", checkFlag.language()).choices(LANGUAGES));
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}

function ruleSeverity(text: string, before: readonly RuleSeverity[]): RuleSeverity[] {
  const [, rule, severity] = /^([a-z0-9-]+)=(error|warning|info|off)$/.exec(text) ?? [];
  if (rule === undefined || severity === undefined) throw new InvalidArgumentError(badValue.ruleSeverity());
  return [...before, [rule, severity as Severity | "off"]];
}
