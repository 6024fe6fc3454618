import { extname } from "node:path";
import type { Option } from "commander";
import { language } from "../../phrases/language.js";
import { formatOfName } from "../../phrases/tables.js";
import { UsageError } from "../errors.js";
import type { ReportsCommand } from "../help/command.js";
import { say } from "../outputs/standard-error.js";

/** The format that a file has by the ending of its name. What is not listed (.txt, none) says nothing. */
const formats: Readonly<Record<string, string>> = {
  ".csv": "csv",
  ".tsv": "tsv",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xlsx": "xlsx",
  ".parquet": "parquet",
  ".docx": "docx",
  ".sarif": "sarif",
};

/** Names of office and statistics programs that nothing here writes, with the one that these programs open as well: else text goes by a name that
 * is none of text's, and Excel and Word call it damaged. */
const insteadOf: Readonly<Record<string, string>> = {
  ".xls": ".xlsx",
  ".xlsm": ".xlsx",
  ".xlsb": ".xlsx",
  ".et": ".xlsx",
  ".ods": ".xlsx",
  ".doc": ".docx",
  ".docm": ".docx",
  ".wps": ".docx",
  ".odt": ".docx",
  ".rtf": ".docx",
  ".pdf": ".docx",
  ".ofd": ".docx",
  // What R, Stata and pandas read: Parquet is read by all of them.
  ".dta": ".parquet",
  ".sav": ".parquet",
  ".rds": ".parquet",
  ".feather": ".parquet",
  ".arrow": ".parquet",
  ".orc": ".parquet",
};

/** What is no text: a program that opens the name would call text damaged. */
const NO_TEXT: readonly string[] = ["xlsx", "docx", "parquet"];

/** What commands write that have nothing to choose. */
const onlyFormats: Readonly<Record<string, readonly string[]>> = { view: ["html"], learn: ["yaml"] };

/** Formats that are of another form: a name may tell either. */
const forms: Readonly<Record<string, string>> = { sarif: "json", gitlab: "json" };

/**
 * Gives a command the format that the name of --output tells, where -f does not; where they clash, -f holds and a warning
 * says so.
 *
 * @throws UsageError where the name tells a format that the command does not have
 */
export function settleFormat(command: ReportsCommand): void {
  const name: unknown = command.getOptionValue("output");
  if (typeof name !== "string") return;
  refuseUnwritable(name, command);
  const told = formats[extname(name).toLowerCase()];
  if (told === undefined) return;
  const own = ownFormats(command);
  if (own !== null) {
    if (NO_TEXT.includes(told) && !own.includes(told))
      throw new UsageError(formatOfName.notIts(name, command.path, told, own.join(", ")));
    return;
  }
  if (isGiven(command)) {
    const given = String(command.getOptionValue("format"));
    if (given !== told && forms[given] !== told && command.getOptionValue("quiet") !== true)
      say(`reports: ${formatOfName.clash(name, given)}`);
    return;
  }
  const option = formatOption(command);
  const has = formatsOf(command);
  if (!has.includes(told)) throw new UsageError(formatOfName.notIts(name, command.path, told, has.join(", ")));
  if (option !== undefined) command.setOptionValueWithSource("format", told, "name");
  tellOfMark(told, command);
}

/** Chinese Excel takes CSV without a mark for GB18030, and shows what nobody can read. */
function tellOfMark(told: string, command: ReportsCommand): void {
  const marks = command.options.some(({ long }) => long === "--bom");
  const unmarked = told === "csv" && marks && command.getOptionValue("bom") !== true;
  if (unmarked && language() === "zh" && command.getOptionValue("quiet") !== true)
    say(`reports: ${formatOfName.mark()}`);
}

/** @throws UsageError where the name is of a format that nothing here writes, whatever -f says */
function refuseUnwritable(name: string, command: ReportsCommand): void {
  const ending = extname(name).toLowerCase();
  const instead = insteadOf[ending];
  if (instead === undefined) return;
  const has = formatsOf(command);
  throw new UsageError(
    has.includes(formats[instead] ?? "")
      ? formatOfName.writeInstead(name, ending, `${name.slice(0, -ending.length)}${instead}`)
      : formatOfName.notIts(name, command.path, ending, has.join(", ")),
  );
}

const formatOption = (command: ReportsCommand): Option | undefined =>
  command.options.find(({ long }) => long === "--format");

const formatsOf = (command: ReportsCommand): readonly string[] =>
  ownFormats(command) ?? formatOption(command)?.argChoices ?? onlyFormats[command.name()] ?? [];

/** What some flags write is no format of the command: the text that was read, a page of help; null elsewhere. */
function ownFormats(command: ReportsCommand): readonly string[] | null {
  const has = (flag: string): boolean => command.getOptionValue(flag) === true;
  if (has("describe")) return ["markdown"];
  if (!has("fix")) return null;
  return has("diff") ? ["text"] : ["text", "docx"];
}

/** Whether -f was given where the output was: a configuration file says what is usual, a name what is wanted now. */
function isGiven(command: ReportsCommand): boolean {
  const source = command.getOptionValueSource("format");
  return source === "cli" || (source === "config" && command.getOptionValueSource("output") === "config");
}
