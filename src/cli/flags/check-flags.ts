import { InvalidArgumentError, Option } from "commander";
import type { Profile, Severity } from "../../check/rule.js";
import { profile, ruleSeverity as words } from "../../phrases/choices.js";
import { badValue, checkFlag, messageFlag, outputFlag } from "../../phrases/flags.js";
import { LANGUAGES, type Language } from "../../phrases/language.js";
import { meant, severity } from "../../phrases/model.js";
import type { ReportsCommand } from "../help/command.js";
import { type CheckedFormatName, checkedFormatNames } from "../outputs/checked-formats.js";
import { count } from "./flag-values.js";
import { addInputFlags } from "./input-flags.js";
import { addMessageFlags } from "./message-flags.js";
import { addOutputFlag } from "./output-flags.js";
import type { ShowFlags } from "./show-flags.js";
import { spokenChoices } from "./spoken-choices.js";

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
      spokenChoices(new Option("--profile <name>", checkFlag.profile()), ["print", "draft", "corpus"], profile).default(
        "print",
      ),
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
    .addOption(
      new Option("-f, --format <name>", outputFlag.format()).choices(checkedFormatNames).default(undefined, "text"),
    )
    .addOption(
      spokenChoices(new Option("--fail-on <severity>", messageFlag.failOnFinding()), ["warning", "error"], severity),
    )
    .addRareOption(new Option("--max-warnings <n>", messageFlag.maxWarnings()).argParser(count))
    .addRareOption(new Option("--language <name>", checkFlag.language()).choices(LANGUAGES));
  return addMessageFlags(addInputFlags(addOutputFlag(command)));
}

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

function ruleSeverity(text: string, before: readonly RuleSeverity[]): RuleSeverity[] {
  const [, rule, said = ""] = /^([a-z0-9-]+)=(.+)$/u.exec(text.normalize("NFKC")) ?? [];
  const grave = SEVERITIES.find((one) => one === meant(words, said));
  if (rule === undefined || grave === undefined) throw new InvalidArgumentError(badValue.ruleSeverity());
  return [...before, [rule, grave]];
}
