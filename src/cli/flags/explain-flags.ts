import { InvalidArgumentError, Option } from "commander";
import type { Question } from "../../explain/question.js";
import { badValue, explainFlag, outputFlag } from "../../phrases/flags.js";
import { type ExplanationFormatName, explanationFormatNames } from "../../view/explain/explanation-options.js";
import type { ReportsCommand } from "../help/command.js";
import { positive } from "./flag-values.js";
import { addReadingFlags, type ReadingFlags } from "./input-flags.js";
import { addMessageFlags, type MessageFlags } from "./message-flags.js";
import { addOutputFlag, type OutputFlags } from "./output-flags.js";

/** The flags of `reports explain`. */
export interface ExplainFlags extends ReadingFlags, MessageFlags, OutputFlags {
  readonly at?: Question;
  readonly metric?: Question;
  readonly section?: Question;
  readonly removed?: Question;
  readonly format: ExplanationFormatName;
}

export function addExplainFlags(command: ReportsCommand): ReportsCommand {
  command
    .addOption(new Option("--at <line:column>", explainFlag.at()).argParser(placeAsked))
    .addOption(new Option("--metric <n>", explainFlag.metric()).argParser(metricAsked))
    .addOption(new Option("--section <id>", explainFlag.section()).argParser(sectionAsked))
    .addOption(new Option("--removed <n>", explainFlag.removed()).argParser(removedAsked))
    .addOption(new Option("-f, --format <name>", outputFlag.format()).choices(explanationFormatNames).default("text"));
  return addMessageFlags(addReadingFlags(addOutputFlag(command)));
}

function placeAsked(text: string): Question {
  const [, line, column] = /^(\d{1,15}):(\d{1,15})$/.exec(text) ?? [];
  if (line === undefined || column === undefined) throw new InvalidArgumentError(badValue.place());
  return { about: "place", line: positive(line), column: positive(column) };
}

const metricAsked = (text: string): Question => ({ about: "metric", id: `m${positive(text.replace(/^m/, ""))}` });

function sectionAsked(text: string): Question {
  if (!/^\d+(\.\d+)*$/.test(text)) throw new InvalidArgumentError(badValue.section());
  return { about: "section", id: text };
}

const removedAsked = (text: string): Question => ({ about: "removed", number: positive(text) });
